using Photon.Ai.Documents;

namespace Photon.Ai.Conventions;

/// <summary>Names that a document has already.</summary>
static class NameSamples
{
    static readonly HashSet<string> s_paging = new(StringComparer.OrdinalIgnoreCase)
    {
        "page", "per_page", "perPage", "page_size", "pageSize", "page[size]", "page[number]", "page[after]", "page[before]", "limit", "offset", "cursor", "after", "before", "starting_after", "ending_before", "page_token", "pageToken", "skip", "take", "top", "$top", "$skip", "next_token", "nextToken", "continuation_token", "continuationToken", "marker", "max_results", "maxResults", "start_cursor",
    };

    public static IEnumerable<string> Properties(DocumentGraph graph)
    {
        var root = graph.Document.Spec.Root;
        foreach (var (_, schema) in (root["components"]["schemas"] is { Exists: true } schemas ? schemas : root["definitions"]).Members)
            foreach (var (name, _) in schema["properties"].Members) yield return name;
    }

    /// <summary>Names that page in two operations at least, or in the only one that has any.</summary>
    public static IReadOnlyList<string> Pagination(DocumentGraph graph)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var operation in graph.Operations.Where(static one => one.Method == "GET"))
        {
            foreach (var list in new[] { operation.Node["parameters"], operation.Item["parameters"] })
            {
                foreach (var written in list.Items)
                {
                    var parameter = graph.Resolve(written);
                    if (parameter["in"].Is("query") && s_paging.Contains(parameter["name"].Text)) counts[parameter["name"].Text] = counts.GetValueOrDefault(parameter["name"].Text) + 1;
                }
            }
        }
        var most = counts.Values.DefaultIfEmpty().Max();
        return [.. counts.Where(pair => pair.Value * 4 >= most).OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => pair.Key).Take(4)];
    }
}
