namespace Photon.Core.Model.Binding;

/// <summary>What a type would be called, from outer to inner. A list from the inner end: most schemas never need their name.</summary>
sealed class NamePath(NamePath? outer, string part)
{
    // A name is a hint; beyond this many parts it helps nobody, and every part costs.
    const int MaxParts = 12;

    public string Part { get; } = part;

    public int Count { get; } = (outer?.Count ?? 0) + 1;

    public NamePath Then(string inner) => Count >= MaxParts ? this : new(this, inner);

    public EquatableArray<string> Parts()
    {
        var parts = new string[Count];
        var index = Count;
        for (var path = this; path is not null; path = path.Outer) parts[--index] = path.Part;
        return new(parts);
    }

    NamePath? Outer { get; } = outer;
}
