namespace Photon.Ai.Redaction;

/// <summary>What the name beside a value says about it.</summary>
enum NameSays
{
    Nothing,

    /// <summary>Whatever it is, it is one.</summary>
    Password,

    /// <summary>A secret, where it looks like one.</summary>
    Secret,

    /// <summary>Perhaps a secret, where it looks drawn by lot.</summary>
    Perhaps,

    /// <summary>A number of a telephone.</summary>
    Phone,

    /// <summary><c>format: password</c>: the values beside it are passwords.</summary>
    Format,

    /// <summary>The header: a scheme comes before the secret.</summary>
    Authorization,
}
