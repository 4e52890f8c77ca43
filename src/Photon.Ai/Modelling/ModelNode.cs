using System.Text.Json.Nodes;

namespace Photon.Ai.Modelling;

/// <summary>A type that somebody described, before it is written as the document writes schemas.</summary>
sealed class ModelNode(ModelKind kind)
{
    public ModelKind Kind { get; set; } = kind;

    /// <summary>The words of its name; empty: it has none of its own.</summary>
    public IReadOnlyList<string> Name { get; set; } = [];

    public string Description { get; set; } = "";

    public bool Nullable { get; set; }

    /// <summary>Of an object, in the order in which they were named.</summary>
    public List<ModelMember> Members { get; } = [];

    /// <summary>Of an array or a map.</summary>
    public ModelNode? Item { get; set; }

    /// <summary>Further keywords, as they are in a schema: <c>format</c>, <c>enum</c>, <c>minimum</c>.</summary>
    public SortedDictionary<string, JsonNode> Keywords { get; } = new(StringComparer.Ordinal);

    /// <summary>It was said outright what it is: no convention of the document changes it.</summary>
    public bool IsSaid { get; set; }

    /// <summary>It has a declaration of its own, in C#: whatever it is, it has a name.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>The type that it is, where only what stands around it is its own; null: it is itself.</summary>
    public ModelNode? Origin { get; init; }

    public ModelNode With(string keyword, JsonNode value)
    {
        Keywords[keyword] = value;
        return this;
    }
}

/// <summary>A member of an object.</summary>
/// <param name="Name">As it was written; on the wire exactly so where <paramref name="IsExact"/>, else in the document's casing.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsExact">An example or an attribute says what it is called.</param>
sealed record ModelMember(string Name, ModelNode Type, bool IsExact)
{
    /// <summary>Null: nothing was said, and the document's habit decides.</summary>
    public bool? Required { get; init; }
}
