using System.Text.Json.Nodes;
using Photon.Ai.Documents;
using Photon.Core.Reading;

namespace Photon.Ai.Evaluation;

/// <summary>A document without the texts of some of its operations, and what those said.</summary>
/// <param name="Document">What is to be described.</param>
/// <param name="Operations">The operations, as they stand there.</param>
/// <param name="Texts">What somebody wrote, by operation and by the key that a text is asked for with.</param>
sealed record TakenTexts(AiDocument Document, IReadOnlyList<OperationEntry> Operations, IReadOnlyDictionary<(string Operation, string Key), string> Texts)
{
    /// <param name="document">Of one file.</param>
    /// <param name="operations">Whose texts are taken away.</param>
    public static TakenTexts From(AiDocument document, IReadOnlyList<OperationEntry> operations)
    {
        var root = JsonNode.Parse(document.Spec.Root.ToJson(), documentOptions: new() { MaxDepth = 512 })!;
        var texts = new Dictionary<(string, string), string>();
        foreach (var operation in operations) Take(operation, Find(root, operation), texts);
        var spec = SpecText.Read(document.Item.Path, root.ToJsonString(), []);
        var taken = new AiDocument(document.Item, spec, new([spec], null, document.Item.Addresses));
        var names = operations.Select(Name).ToHashSet(StringComparer.Ordinal);
        return new(taken, [.. DocumentOperations.Of(taken).Where(one => names.Contains(Name(one)))], texts);
    }

    /// <summary>Method and path tell operations apart, ids may be missing.</summary>
    public static string Name(OperationEntry operation) => $"{operation.Method} {operation.Path}";

    static JsonObject Find(JsonNode root, OperationEntry operation) => (JsonObject)root["paths"]![operation.Path]![operation.Node.Name]!;

    static void Take(OperationEntry operation, JsonObject node, Dictionary<(string, string), string> texts)
    {
        Text(node, "summary", "summary");
        Text(node, "description", "description");
        foreach (var parameter in (node["parameters"] as JsonArray ?? []).OfType<JsonObject>())
            if (parameter["name"] is JsonValue name) Text(parameter, "description", $"parameter {name}");
        if (node["requestBody"] is JsonObject body) Text(body, "description", "body");
        foreach (var (status, response) in node["responses"] as JsonObject ?? [])
        {
            if (response is not JsonObject declared || declared.ContainsKey("$ref")) continue;
            Text(declared, "description", $"response {status}");
            // It may be blank, not missing.
            declared["description"] = "";
            foreach (var (name, header) in declared["headers"] as JsonObject ?? [])
                if (header is JsonObject value) Text(value, "description", $"header {status} {name}");
        }

        void Text(JsonObject subject, string member, string key)
        {
            if (subject.ContainsKey("$ref") || subject[member] is not JsonValue value || !value.TryGetValue<string>(out var text)) return;
            subject.Remove(member);
            if (text.Trim().Length > 0) texts[(Name(operation), key)] = text.Trim();
        }
    }
}
