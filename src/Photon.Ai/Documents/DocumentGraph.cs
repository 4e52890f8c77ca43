using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Ai.Documents;

/// <summary>Who refers to whom in a document, looked up as it is asked for. Made once for a document; one thread at a time.</summary>
public sealed class DocumentGraph
{
    readonly Dictionary<Node, OperationEntry> _byNode = [];
    readonly ILookup<string, OperationEntry> _byTag;
    readonly List<Fault> _unread = [];

    public DocumentGraph(AiDocument document)
    {
        Document = document;
        Operations = DocumentOperations.Of(document);
        foreach (var operation in Operations) _byNode.TryAdd(operation.Node, operation);
        _byTag = Operations.SelectMany(static one => one.Tags.DefaultIfEmpty(Segment(one.Path)).Take(1), static (one, tag) => (one, tag)).ToLookup(static pair => pair.tag, static pair => pair.one, StringComparer.Ordinal);
    }

    public AiDocument Document { get; }

    public IReadOnlyList<OperationEntry> Operations { get; }

    /// <summary>The operation that is written there; null: none is.</summary>
    public OperationEntry? Operation(Node node) => _byNode.GetValueOrDefault(node);

    /// <summary>Operations that are most like one: of its path, then of its tag.</summary>
    public IEnumerable<OperationEntry> Siblings(OperationEntry operation) =>
        Operations.Where(other => other.Path == operation.Path).Concat(_byTag[operation.Tags.FirstOrDefault(Segment(operation.Path))]).Where(other => other.Node != operation.Node).DistinctBy(static other => other.Node);

    /// <summary>What is referred to from some values, the nearest first, each with how many references lead there.</summary>
    /// <param name="most">How many are looked for.</param>
    public IReadOnlyList<(Node Node, int Distance)> Reach(IReadOnlyList<Node> from, int most)
    {
        var (found, seen) = (new List<(Node Node, int Distance)>(), new HashSet<Node>(from));
        foreach (var node in from) Visit(node, 1, 0);
        for (var i = 0; i < found.Count && found.Count < most; i++) Visit(found[i].Node, found[i].Distance + 1, 0);
        return found;

        void Visit(Node node, int distance, int depth)
        {
            if (depth > 64 || found.Count >= most) return;
            if (node["$ref"] is { IsString: true } reference)
            {
                var target = Resolve(node);
                if (target.Exists && seen.Add(target)) found.Add((target, distance));
                return;
            }
            foreach (var (name, member) in node.Members)
                if (!IsData(name)) Visit(member, distance, depth + 1);
            foreach (var item in node.Items) Visit(item, distance, depth + 1);
        }
    }

    /// <summary>What a value means: itself, or what its references lead to; of kind Missing where they lead nowhere.</summary>
    public Node Resolve(Node node)
    {
        for (var step = 0; step < 32 && node["$ref"] is { IsString: true } reference; step++) node = Document.Files.Resolve(node, reference.Text, _unread);
        return node;
    }

    /// <summary>It stands in the document itself, where overlays reach it, and not in another file.</summary>
    public bool IsOwn(Node node)
    {
        while (node.Parent is { Exists: true } parent) node = parent;
        return node == Document.Spec.Root;
    }

    /// <summary>Its value is a value, and no part of the document.</summary>
    static bool IsData(string name) => name is "example" or "examples" or "default" or "enum" or "const" || name.StartsWith("x-", StringComparison.Ordinal);

    static string Segment(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("");
}
