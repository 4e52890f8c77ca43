using Photon.Ai.Documents;
using Photon.Core.Reading;

namespace Photon.Ai.Conventions;

/// <summary>Texts that a document has already.</summary>
static class TextSamples
{
    const int Most = 2000;

    public static IReadOnlyList<string> Summaries(DocumentGraph graph) => [.. graph.Operations.Select(static one => Text(one.Node["summary"])).Where(static text => text.Length > 0)];

    public static IReadOnlyList<string> Descriptions(DocumentGraph graph)
    {
        var texts = new List<string>();
        foreach (var operation in graph.Operations)
        {
            Add(operation.Node["description"]);
            foreach (var parameter in operation.Node["parameters"].Items) Add(parameter["description"]);
            foreach (var (_, response) in operation.Node["responses"].Members) Add(response["description"]);
        }
        var root = graph.Document.Spec.Root;
        foreach (var (_, schema) in (root["components"]["schemas"] is { Exists: true } schemas ? schemas : root["definitions"]).Members)
        {
            Add(schema["description"]);
            foreach (var (_, property) in schema["properties"].Members) Add(property["description"]);
        }
        return texts;

        // One word, as many responses have ("OK"), is no sentence.
        void Add(Node node)
        {
            if (texts.Count < Most && Text(node) is { Length: > 0 } text && text.Contains(' ', StringComparison.Ordinal)) texts.Add(text);
        }
    }

    static string Text(Node node) => node.IsString ? node.Text.Trim() : "";
}
