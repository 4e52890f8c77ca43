using Photon.Ai.Documents;
using Photon.Core.Reading;

namespace Photon.Ai.Context;

/// <summary>A document as a table of contents: an operation or a schema a line.</summary>
static class OutlineParts
{
    /// <summary>What has words of the question comes first, and so is trimmed last.</summary>
    public static List<TrimmedPart> Of(DocumentGraph graph, IReadOnlyList<string> words)
    {
        var lines = graph.Operations.Select(static one => (one.Name, Text: Line(one))).Concat(Schemas(graph.Document.Spec.Root));
        var parts = new List<TrimmedPart>();
        foreach (var (name, text) in lines.OrderByDescending(line => words.Count(word => line.Text.Contains(word, StringComparison.OrdinalIgnoreCase))))
            parts.Add(new("outline", name, _ => text) { IsLine = true, TrimmedAt = -parts.Count });
        return parts;
    }

    public static string Line(OperationEntry operation) =>
        $"# {CompactText.Cut($"{operation.Method} {operation.Path}", 160)}{(operation.Id.Length > 0 ? $" ({CompactText.Cut(operation.Id, 80)})" : "")}{(About(operation.Node) is { Length: > 0 } about ? ": " + about : "")}\n";

    /// <summary>The first line of what is said of it.</summary>
    public static string About(Node node)
    {
        var text = node["summary"] is { IsString: true, Text.Length: > 0 } summary ? summary.Text : node["description"] is { IsString: true } description ? description.Text : "";
        return CompactText.Cut(text.Trim().ReplaceLineEndings("\n").Split('\n')[0], 120);
    }

    static IEnumerable<(string Name, string Text)> Schemas(Node root)
    {
        foreach (var (name, schema) in (root["components"]["schemas"] is { Exists: true } schemas ? schemas : root["definitions"]).Members)
        {
            var properties = new List<string>();
            foreach (var (property, _) in schema["properties"].Members)
                if (properties.Count < 20) properties.Add(CompactText.Cut(property, 40));
            yield return (name, $"# schema {CompactText.Cut(name, 80)}{(properties.Count > 0 ? " { " + string.Join(", ", properties) + " }" : "")}\n");
        }
    }
}
