using System.Text.Json;
using Photon.Ai.Documents;
using Photon.Ai.Schemas;
using Photon.Ai.Survey;
using Photon.Core.Documents.Differences;
using Photon.Core.Reading;

namespace Photon.Ai.Modelling;

/// <summary>New schemas for a document.</summary>
public sealed class ModelProposal
{
    readonly DocumentFacts _facts;

    internal ModelProposal(DocumentFacts facts, WrittenModel model, IReadOnlyList<JsonElement> examples) => (_facts, Model, Examples) = (facts, model, examples);

    public WrittenModel Model { get; }

    /// <summary>Values that the schema was made of: each fits it.</summary>
    public IReadOnlyList<JsonElement> Examples { get; }

    /// <summary>The action that adds them.</summary>
    public IReadOnlyList<OverlayChange> Changes
    {
        get
        {
            var path = _facts.ComponentPath("schemas");
            var schemas = $"{{{string.Join(',', Model.Components.Select(static one => $"{JsonSerializer.Serialize(one.Key)}:{one.Value.ToJsonString()}"))}}}";
            var json = path.Skip(1).Reverse().Aggregate(schemas, static (inner, name) => $"{{{JsonSerializer.Serialize(name)}:{inner}}}");
            return [new("$", [new(path[0], SpecText.Read("value.json", json, []).Root)], default)];
        }
    }

    /// <summary>What the schemas say to people.</summary>
    internal IEnumerable<string> Texts => Model.Components.Values.SelectMany(static schema => Descriptions(schema));

    static IEnumerable<string> Descriptions(System.Text.Json.Nodes.JsonNode? node) => node switch
    {
        System.Text.Json.Nodes.JsonObject schema => schema.SelectMany(static member => member is { Key: "description", Value: System.Text.Json.Nodes.JsonValue text } ? [text.GetValue<string>()] : Descriptions(member.Value)),
        System.Text.Json.Nodes.JsonArray list => list.SelectMany(Descriptions),
        _ => [],
    };

    /// <summary>What is wrong with the examples in the document as the schemas make it, with the number of the example.</summary>
    /// <param name="changed">The document with the changes.</param>
    public IEnumerable<string> Misfits(AiDocument changed)
    {
        var facts = new DocumentFacts(changed);
        for (var i = 0; i < Examples.Count; i++)
            foreach (var finding in SchemaCheck.Check(changed.Files, facts.Schemas[Model.Name], Examples[i]))
                yield return $"example {i + 1}, {(finding.Pointer.Length == 0 ? "as a whole" : finding.Pointer)}: {finding.Message}";
    }
}
