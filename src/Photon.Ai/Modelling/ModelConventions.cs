using System.Text.Json.Nodes;
using Photon.Ai.Survey;
using Photon.Core.Reading;

namespace Photon.Ai.Modelling;

/// <summary>How a document writes models, counted from those that it has.</summary>
sealed class ModelConventions
{
    static readonly string[] s_texts = ["description", "title", "example", "examples", "default", "deprecated", "externalDocs", "xml"];

    readonly Dictionary<string, JsonObject> _properties = new(StringComparer.Ordinal);

    public ModelConventions(DocumentFacts facts)
    {
        Facts = facts;
        (SchemaCase, PropertyCase) = (facts.SchemaCasing, facts.PropertyCasing);
        var objects = facts.Places.Where(static place => place.Role == SchemaRole.Component && place.Node["properties"].Count > 1).ToList();
        // Nobody requires anything: a new schema that did would be the odd one.
        UsesRequired = objects.Count < 4 || objects.Count(static place => place.Node["required"].Count > 0) * 5 >= objects.Count;
        var inner = facts.Places.Where(static place => place.Role is SchemaRole.Property or SchemaRole.Item && place.Owner.Component.Length > 0).ToList();
        UsesReferences = inner.Count(static place => place.IsReference) >= inner.Count(static place => place.Node["properties"].Count > 0);
        SaysType = objects.Count < 4 || objects.Count(static place => place.Node["type"].Exists) * 2 >= objects.Count;
        foreach (var group in facts.Places.Where(static place => place.Role == SchemaRole.Property && IsScalar(place.Node)).GroupBy(static place => string.Join(' ', PlainWords.Of(place.Name))))
        {
            var most = group.GroupBy(static place => Constraints(place.Node).ToJsonString()).OrderByDescending(static same => same.Count()).First();
            // Once is no habit.
            if (group.Key.Length > 0 && (most.Count() > 1 || group.Count() == 1)) _properties[group.Key] = Constraints(most.First().Node);
        }
        Id = IdOf(facts);
    }

    public DocumentFacts Facts { get; }

    public CaseStyle SchemaCase { get; }

    public CaseStyle PropertyCase { get; }

    /// <summary>Objects say which members they require.</summary>
    public bool UsesRequired { get; }

    /// <summary>Objects inside of others are components that are referred to.</summary>
    public bool UsesReferences { get; }

    public bool SaysType { get; }

    /// <summary>The schema of ids; null: there is no habit.</summary>
    public JsonObject? Id { get; }

    /// <summary>What the document says of members of this name; null: none has it.</summary>
    public JsonObject? Property(IReadOnlyList<string> words) => _properties.TryGetValue(string.Join(' ', words), out var schema) ? (JsonObject)schema.DeepClone() : null;

    /// <summary>The named schema that a word means: <c>customer</c> is <c>Customer</c>; null: there is none.</summary>
    public string? Schema(IReadOnlyList<string> words)
    {
        foreach (var (name, schema) in Facts.Schemas.Members)
            if (PlainWords.Of(name).SequenceEqual(words) && (schema["properties"].Exists || schema["allOf"].Exists || schema["oneOf"].Exists || schema["enum"].Exists)) return name;
        return null;
    }

    static JsonObject? IdOf(DocumentFacts facts)
    {
        var ids = facts.Places.Where(static place => place is { Role: SchemaRole.Property, Name: "id" or "Id" or "ID" or "uuid" } && IsScalar(place.Node)).Select(static place => Constraints(place.Node)).ToList();
        return ids.GroupBy(static id => id.ToJsonString()).OrderByDescending(static group => group.Count()).FirstOrDefault()?.First();
    }

    static bool IsScalar(Node schema) => schema["type"].Text is "string" or "integer" or "number" or "boolean" && !schema["enum"].Exists;

    /// <summary>What a schema says of values, without what it says to people, and without bounds that are its own.</summary>
    static JsonObject Constraints(Node schema)
    {
        var kept = new JsonObject();
        foreach (var (name, value) in schema.Members)
            if (!s_texts.Contains(name) && !name.StartsWith("x-", StringComparison.Ordinal) && name is "type" or "format") kept[name] = JsonNode.Parse(value.ToJson());
        return kept;
    }
}
