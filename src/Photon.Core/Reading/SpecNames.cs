using System.Collections.Concurrent;

namespace Photon.Core.Reading;

/// <summary>
/// What the files of a spec call themselves: <c>$id</c> (and <c>$self</c> at a root), which give a part a URI of its own,
/// and <c>$anchor</c>/<c>$dynamicAnchor</c>, which name a part within one. Most specs have none.
/// </summary>
internal sealed class SpecNames
{
    readonly Dictionary<string, Node> _byUri = new(StringComparer.Ordinal);
    readonly Dictionary<(Node Resource, string Name), Node> _anchors = [];
    readonly ConcurrentDictionary<Node, string?> _uris = new();

    public SpecNames(IEnumerable<SpecText> files)
    {
        foreach (var file in files)
        {
            if (file.Root.Table is not { HasNames: true } table) continue;
            // Twice: an anchor belongs to the resource around it, and a URI may be relative to the one around it.
            for (var row = 1; row < table.Count; row++)
                if (Named(table, row, "$id") || (table[row].Parent == 0 && Named(table, row, "$self"))) AddUri(new Node(table, row).Parent);
            for (var row = 1; row < table.Count; row++)
                if (Named(table, row, "$anchor") || Named(table, row, "$dynamicAnchor")) AddAnchor(new(table, row));
        }
    }

    public bool Any => _byUri.Count > 0 || _anchors.Count > 0;

    public Node ByUri(string uri) => _byUri.TryGetValue(uri, out var node) ? node : default;

    public Node Anchor(Node resource, string name) => _anchors.TryGetValue((resource, name), out var node) ? node : default;

    /// <summary>The nearest part around a node, itself included, that has a URI of its own; else the file's root.</summary>
    public static Node Resource(Node node)
    {
        for (; node.Parent.Exists; node = node.Parent)
            if (OwnUri(node) is not null) return node;
        return node;
    }

    /// <summary>The URI that relative references count from, or null where the file's path is what they count from.</summary>
    public string? BaseUri(Node node) => _uris.GetOrAdd(Resource(node), resource =>
    {
        if (OwnUri(resource) is not { } own) return null;
        var around = resource.Parent.Exists ? BaseUri(resource.Parent) : null;
        return Absolute(around, own);
    });

    /// <summary>An absolute URI without fragment, or null where there is none.</summary>
    public static string? Absolute(string? around, string reference)
    {
        if (around is null ? !Uri.TryCreate(reference, UriKind.Absolute, out var uri)
            : !Uri.TryCreate(new Uri(around), reference, out uri)) return null;
        // On Unix "/a" is an absolute URI too, of a file.
        return uri!.IsFile ? null : uri.AbsoluteUri.Split('#')[0];
    }

    static string? OwnUri(Node node) =>
        node["$id"] is { IsString: true, Text: { Length: > 0 } id } && id[0] != '#' ? id
        : !node.Parent.Exists && node["$self"] is { IsString: true, Text: { Length: > 0 } self } ? self : null;

    static bool Named(NodeTable table, int row, string name) =>
        table[row].Kind == NodeKind.String && table[row].Name >= 0 && table.NameIs(row, name.AsSpan());

    void AddUri(Node resource)
    {
        if (BaseUri(resource) is { } uri && !_byUri.ContainsKey(uri)) _byUri[uri] = resource;
    }

    void AddAnchor(Node name)
    {
        var key = (Resource(name.Parent), name.Text);
        if (!_anchors.ContainsKey(key)) _anchors[key] = name.Parent;
    }
}
