namespace Photon.Core.Model;

/// <summary>A value without members, and what it must satisfy. Equal constraints give one type.</summary>
public sealed record PrimitiveType(PrimitiveKind Kind) : TypeModel
{
    /// <summary>The <c>format</c> as written, where it is enforced on a <see cref="PrimitiveKind.String"/> (<c>email</c>, <c>ipv4</c>, …).</summary>
    public string Format { get; init; } = "";

    /// <summary>In code points.</summary>
    public int MinLength { get; init; }

    /// <summary>In code points; -1 for none.</summary>
    public int MaxLength { get; init; } = -1;

    /// <summary>ECMA-262, unanchored.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>Numbers keep the document's text, so that no digit is lost; empty for none.</summary>
    public string Minimum { get; init; } = "";
    public string Maximum { get; init; } = "";
    public bool ExclusiveMinimum { get; init; }
    public bool ExclusiveMaximum { get; init; }
    public string MultipleOf { get; init; } = "";

    /// <summary><c>enum</c> or <c>const</c> of values that do not become a C# enum: JSON texts. Empty for any value.</summary>
    public EquatableArray<string> Allowed { get; init; }
}
