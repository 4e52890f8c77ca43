namespace Photon.Runtime.Emitted;

/// <summary>What a header's text stands for, so that its codec can read it.</summary>
public enum ValueShape
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A number, a boolean.</summary>
    Literal,

    /// <summary>Strings parted by commas.</summary>
    TextList,

    /// <summary>Numbers or booleans parted by commas.</summary>
    LiteralList,

    /// <summary>JSON.</summary>
    Json,
}
