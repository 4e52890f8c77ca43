namespace Photon.Core.Model;

/// <summary>A closed list of strings, or of named integers.</summary>
public sealed record EnumType : TypeModel
{
    public EquatableArray<EnumMember> Members { get; init; }

    /// <summary>The members are integers, named by <c>x-enum-varnames</c>; otherwise strings.</summary>
    public bool IsInteger { get; init; }
}

/// <param name="Value">The text on the wire.</param>
/// <param name="NameHint">What the document would have it called in code; empty: derived from <paramref name="Value"/>.</param>
public sealed record EnumMember(string Value, string NameHint, string Description, bool Deprecated);
