namespace Photon.Core.Model;

/// <summary>A JSON array: <c>IReadOnlyList&lt;T&gt;</c>.</summary>
public sealed record ArrayType(TypeUse Item) : TypeModel
{
    public int MinItems { get; init; }

    /// <summary>-1 for none.</summary>
    public int MaxItems { get; init; } = -1;

    public bool UniqueItems { get; init; }
}
