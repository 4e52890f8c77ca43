namespace Photon.Ai.Redaction;

/// <summary>What a secret is; its name is part of what stands in its place.</summary>
public enum SecretKind
{
    /// <summary>A key or token of a service.</summary>
    Key,

    /// <summary>A password, or what is used as one.</summary>
    Password,

    /// <summary>A block of PEM or its kind.</summary>
    PrivateKey,

    /// <summary>An address of e-mail.</summary>
    Email,

    /// <summary>A number of a telephone.</summary>
    Phone,

    /// <summary>An account of a bank, by its checksum.</summary>
    Iban,

    /// <summary>A payment card, by its checksum.</summary>
    Card,
}
