using Photon.Ai.Survey;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Ai.Refactoring;

/// <summary>Which values examples give to each schema: its own, and those inside of the examples of what holds it.</summary>
sealed class ExampleValues
{
    const int Deepest = 24;
    const int Most = 500_000;

    readonly DocumentFacts _facts;
    readonly Dictionary<Node, List<Node>> _values = [];
    int _count;

    public ExampleValues(DocumentFacts facts)
    {
        _facts = facts;
        foreach (var place in facts.Places)
        {
            AddAll(place.Node, place.Node);
            // Media types and parameters have examples beside their schema.
            if (place.Node.Name == "schema") AddAll(place.Node, place.Node.Parent);
        }
    }

    /// <summary>Values that examples have for a schema; null is none.</summary>
    public IReadOnlyList<Node> Of(Node schema) => _values.TryGetValue(schema, out var values) ? values : [];

    void AddAll(Node schema, Node holder)
    {
        if (holder["example"].Exists) Add(schema, holder["example"], 0);
        foreach (var value in holder["examples"].Items) Add(schema, value, 0);
        if (holder == schema) return;
        foreach (var (name, example) in holder["examples"].Members)
            Add(schema, _facts.IsV20 ? example : Target(example)["value"], 0);
        // 2.0: beside the schema of a response, by media type.
    }

    void Add(Node schema, Node value, int depth)
    {
        if (!schema.IsObject || !value.Exists || value.IsNull || depth > Deepest || ++_count > Most) return;
        if (schema["$ref"].IsString)
        {
            Add(Target(schema), value, depth + 1);
            return;
        }
        (_values.TryGetValue(schema, out var values) ? values : _values[schema] = []).Add(value);
        foreach (var (name, part) in schema["properties"].Members)
            if (value[name].Exists) Add(part, value[name], depth + 1);
        foreach (var item in value.Items) Add(schema["items"], item, depth + 1);
        foreach (var part in schema["allOf"].Items) Add(part, value, depth + 1);
    }

    Node Target(Node node) => node["$ref"] is { IsString: true } reference ? _facts.Document.Files.Resolve(node, reference.Text, new List<Fault>()) : node;
}
