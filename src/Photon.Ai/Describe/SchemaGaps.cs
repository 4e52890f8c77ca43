using Photon.Ai.Conventions;
using Photon.Ai.Documents;
using Photon.Ai.Sentences;
using Photon.Ai.Words;
using Photon.Core.Documents.Differences;
using Photon.Core.Reading;

namespace Photon.Ai.Describe;

/// <summary>
/// Finds the texts that named schemas and their properties lack. Schemas without a name of their own are left alone: equal
/// ones are one type, and with a text of its own each would become another.
/// </summary>
sealed class SchemaGaps(DocumentGraph graph, DocumentConventions conventions)
{
    /// <summary>Parts of <c>allOf</c> in parts.</summary>
    const int Deepest = 3;

    public IEnumerable<DescribedUnit> All()
    {
        var root = graph.Document.Spec.Root;
        foreach (var (name, schema) in (root["components"]["schemas"] is { Exists: true } schemas ? schemas : root["definitions"]).Members)
        {
            if (!schema.IsObject || schema["$ref"].Exists) continue;
            var gaps = new List<TextGap>();
            Add(gaps, "schema", "schema", schema, SchemaSentence.Of(graph, name, schema, conventions));
            Members(gaps, schema, new(NameWords.Of(name)), 0);
            if (gaps.Count > 0) yield return new(name, schema, gaps);
        }
    }

    void Members(List<TextGap> gaps, Node schema, Noun owner, int depth)
    {
        if (depth > Deepest) return;
        foreach (var part in schema["allOf"].Items) Members(gaps, part, owner, depth + 1);
        foreach (var (name, property) in schema["properties"].Members)
        {
            // What a reference says of itself is said there.
            if (!property.IsObject || property["$ref"].Exists) continue;
            Add(gaps, $"property {name}", "property", property, PropertySentence.Of(graph, name, property, owner, conventions));
        }
    }

    static void Add(List<TextGap> gaps, string key, string kind, Node subject, string text)
    {
        if (text.Length == 0 || subject["description"] is { Exists: true } there && !(there.IsString && there.Text.Trim().Length == 0)) return;
        if (gaps.TrueForAll(gap => gap.Key != key)) gaps.Add(new(key, kind, JsonPathText.Of(subject), "description", text, subject));
    }
}
