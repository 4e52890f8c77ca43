namespace Photon.Core.Model;

/// <summary>A known member of an object.</summary>
public sealed record PropertyModel(string Name, TypeUse Type)
{
    public bool Required { get; init; }

    /// <summary>Sent by the server only: ignored in a request.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Sent to the server only: never in a response.</summary>
    public bool WriteOnly { get; init; }

    public string Description { get; init; } = "";
    public bool Deprecated { get; init; }

    /// <summary>JSON text of <c>default</c>; empty for none.</summary>
    public string Default { get; init; } = "";

    /// <summary>The one value that is allowed (<c>const</c>, an enum of one member), as JSON text; empty for none.</summary>
    public string Const { get; init; } = "";

    /// <summary><c>null</c> where nobody asked (<c>BindOptions.Hints</c>).</summary>
    public Hints? Hints { get; init; }
}
