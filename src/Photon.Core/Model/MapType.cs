namespace Photon.Core.Model;

/// <summary>An object without known members: <c>IReadOnlyDictionary&lt;string, T&gt;</c>.</summary>
public sealed record MapType(TypeUse Value) : TypeModel
{
    public int MinProperties { get; init; }

    /// <summary>-1 for none.</summary>
    public int MaxProperties { get; init; } = -1;

    /// <summary>A string type that every key must satisfy, or -1.</summary>
    public int Key { get; init; } = -1;
}
