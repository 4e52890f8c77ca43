using Photon.Ai.Documents;
using Photon.Core.Reading;

namespace Photon.Ai.Sentences;

/// <summary>What goes in and out of an operation, as far as its sentences need that.</summary>
static class ResultSchema
{
    static readonly HashSet<string> s_lists = new(StringComparer.OrdinalIgnoreCase) { "items", "data", "results", "values", "entries", "records", "list", "content", "elements", "rows", "nodes", "hits", "value" };

    /// <summary>A successful answer is a list, or an object around one.</summary>
    public static bool IsList(DocumentGraph graph, OperationEntry operation)
    {
        var schema = Of(graph, operation);
        if (IsArray(schema)) return true;
        var (lists, scalars) = (0, 0);
        foreach (var (name, written) in schema["properties"].Members)
        {
            var property = graph.Resolve(written);
            if (IsArray(property) && (s_lists.Contains(name) || operation.Path.TrimEnd('/').EndsWith("/" + name, StringComparison.OrdinalIgnoreCase))) lists++;
            else scalars++;
        }
        return lists == 1 && scalars <= 8;
    }

    /// <summary>The body is a list.</summary>
    public static bool TakesMany(DocumentGraph graph, OperationEntry operation)
    {
        foreach (var (_, content) in graph.Resolve(operation.Node["requestBody"])["content"].Members)
            if (IsArray(graph.Resolve(content["schema"]))) return true;
        return false;
    }

    /// <summary>The schema of the first success that has one.</summary>
    public static Node Of(DocumentGraph graph, OperationEntry operation)
    {
        foreach (var (status, written) in operation.Node["responses"].Members)
        {
            if (!status.StartsWith('2')) continue;
            var response = graph.Resolve(written);
            if (response["schema"].Exists) return graph.Resolve(response["schema"]);
            foreach (var (_, content) in response["content"].Members)
                if (content["schema"].Exists) return graph.Resolve(content["schema"]);
        }
        return default;
    }

    static bool IsArray(Node schema)
    {
        if (schema["type"].Is("array")) return true;
        foreach (var type in schema["type"].Items)
            if (type.Is("array")) return true;
        return false;
    }
}
