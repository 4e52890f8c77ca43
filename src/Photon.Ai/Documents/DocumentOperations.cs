using Photon.Core;
using Photon.Core.Diagnostics;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;

namespace Photon.Ai.Documents;

/// <summary>The operations of a document, in its order.</summary>
public static class DocumentOperations
{
    static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    /// <summary>Those under <c>paths</c>, path items that are references followed.</summary>
    public static IReadOnlyList<OperationEntry> Of(AiDocument document)
    {
        var (found, faults) = (new List<OperationEntry>(), new List<Fault>());
        foreach (var (path, written) in document.Spec.Root["paths"].Members)
        {
            if (!path.StartsWith('/')) continue;
            var item = written["$ref"] is { IsString: true } reference ? document.Files.Resolve(written, reference.Text, faults) : written;
            foreach (var (method, node) in item.Members)
            {
                if (method == "additionalOperations")
                    foreach (var (name, more) in node.Members) Add(name, more);
                else if (Array.IndexOf(s_methods, method) >= 0) Add(method.ToUpperInvariant(), node);
            }

            void Add(string method, Node node)
            {
                if (node.IsObject) found.Add(new(method, path, node["operationId"] is { IsString: true } id ? id.Text : "", item, node));
            }
        }
        return found;
    }

    /// <summary>Those that <paramref name="patterns"/> (<see cref="Glob"/>) name by id, by <c>GET /books</c>, by path or by tag; all where there are none.</summary>
    /// <param name="unused">Patterns that name nothing.</param>
    public static IReadOnlyList<OperationEntry> Of(AiDocument document, IReadOnlyList<string> patterns, out IReadOnlyList<string> unused)
    {
        var matched = new HashSet<string>(StringComparer.Ordinal);
        var wanted = new EquatableArray<string>(patterns);
        IReadOnlyList<OperationEntry> found = [.. Of(document).Where(one => Glob.Wants(wanted, [one.Id, $"{one.Method} {one.Path}", one.Path, .. one.Tags], matched))];
        unused = [.. patterns.Where(pattern => !matched.Contains(pattern))];
        return found;
    }
}
