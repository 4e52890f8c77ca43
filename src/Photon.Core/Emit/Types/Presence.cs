namespace Photon.Core.Emit.Types;

/// <summary>How a property tells whether its member is there.</summary>
public enum Presence : byte
{
    /// <summary>Always there.</summary>
    Required,

    /// <summary><c>null</c> means absent.</summary>
    Optional,

    /// <summary><c>Optional&lt;T?&gt;</c>: absent, null and a value are three things.</summary>
    Tristate,

    /// <summary>Absent means the default, which the property starts with.</summary>
    Default,

    /// <summary>One value only.</summary>
    Constant,
}
