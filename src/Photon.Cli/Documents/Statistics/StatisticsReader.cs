using System.Text;
using Photon.Cli.Input;
using Photon.Core.Reading;

namespace Photon.Cli.Documents.Statistics;

/// <summary>Counts. References are followed where an operation or a parameter is one, and nowhere else: nothing can lead in a circle.</summary>
sealed class StatisticsReader
{
    static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
    static readonly string[] s_oldKinds = ["definitions", "parameters", "responses", "securityDefinitions"];

    readonly SpecInput _input;
    readonly DocumentStatistics _found;

    StatisticsReader(SpecInput input, DocumentStatistics found) => (_input, _found) = (input, found);

    public static DocumentStatistics Read(SpecInput input)
    {
        var root = input.Spec.Root;
        var found = new DocumentStatistics
        {
            File = input.Name,
            OpenApi = root["openapi"].Exists ? root["openapi"].Text : root["swagger"].Text,
            Title = root["info"]["title"].Text,
            Version = root["info"]["version"].Text,
            Bytes = Encoding.UTF8.GetByteCount(input.Text),
            Lines = input.Text.AsSpan().Count('\n') + (input.Text.EndsWith('\n') || input.Text.Length == 0 ? 0 : 1),
            Files = input.Parts.Count + 1,
            Overlays = input.Item.Overlays.Count,
        };
        new StatisticsReader(input, found).Count(root);
        return found;
    }

    void Count(Node root)
    {
        foreach (var (name, item) in root["paths"].Members)
        {
            if (name.StartsWith("x-", StringComparison.Ordinal)) continue;
            _found.Paths++;
            CountItem(Followed(item), isWebhook: false);
        }
        foreach (var (_, item) in root["webhooks"].Members) CountItem(Followed(item), isWebhook: true);
        foreach (var (kind, parts) in root["components"].Members)
            if (!kind.StartsWith("x-", StringComparison.Ordinal)) _found.Components[kind] = parts.Count;
        foreach (var kind in s_oldKinds)
            if (root[kind].IsObject && root["swagger"].Exists) _found.Components[kind] = root[kind].Count;
        foreach (var scheme in (root["components"]["securitySchemes"].Exists ? root["components"]["securitySchemes"] : root["securityDefinitions"]).Members)
            Add(_found.Security, Followed(scheme.Value)["type"] is { IsString: true } type ? type.Text : "unknown");
        foreach (var file in _input.Parts.Prepend(_input.Spec)) Walk(file.Root, 1);
    }

    void CountItem(Node item, bool isWebhook)
    {
        foreach (var method in s_methods)
        {
            if (item[method] is not { IsObject: true } operation) continue;
            if (isWebhook)
            {
                _found.Webhooks++;
                continue;
            }
            _found.Operations++;
            Add(_found.Methods, method.ToUpperInvariant());
            if (operation["deprecated"].Kind == NodeKind.True) _found.Deprecated++;
            if (!operation["operationId"].IsString) _found.WithoutOperationId++;
            foreach (var tag in operation["tags"].Items) Add(_found.Tags, tag.Text);
            CountParameters(operation);
        }
        if (!isWebhook) CountParameters(item);
    }

    void CountParameters(Node holder)
    {
        foreach (var parameter in holder["parameters"].Items)
            Add(_found.Parameters, Followed(parameter)["in"] is { IsString: true } place ? place.Text : "unknown");
    }

    void Walk(Node node, int depth)
    {
        _found.Values++;
        _found.Depth = Math.Max(_found.Depth, depth);
        if (node.IsString && node.Name == "$ref") _found.References++;
        foreach (var (_, value) in node.Members) Walk(value, depth + 1);
        foreach (var item in node.Items) Walk(item, depth + 1);
    }

    Node Followed(Node node)
    {
        for (var step = 0; step < 10 && node["$ref"] is { IsString: true } reference; step++) node = _input.Files.Resolve(node, reference.Text, []);
        return node;
    }

    static void Add(SortedDictionary<string, int> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;
}
