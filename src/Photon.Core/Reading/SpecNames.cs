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

    readonly IReadOnlyList<SpecAddress> _addresses;

    public SpecNames(IReadOnlyCollection<SpecText> files, IReadOnlyList<SpecAddress> addresses)
    {
        _addresses = addresses;
        if (addresses.Count > 0)
            foreach (var file in files)
                if (Address(file.Path) is { } uri && Absolute(null, uri) is { } address && file.Root.Exists && !_byUri.ContainsKey(address)) _byUri[address] = file.Root;
        foreach (var file in files)
        {
            if (file.Root.Table is not { HasNames: true } table) continue;
            // Twice: an anchor belongs to the resource around it, and a URI may be relative to the one around it.
            for (var row = 1; row < table.Count; row++)
                if (Named(table, row, "$id") || (table[row].Parent == 0 && Named(table, row, "$self"))) AddUri(new Node(table, row).Parent);
            for (var row = 1; row < table.Count; row++)
                if (Named(table, row, "$anchor") || Named(table, row, "$dynamicAnchor")) AddAnchor(new(table, row));
        }
        foreach (var anchor in _anchors.Values)
        {
            if (anchor["$dynamicAnchor"] is not { IsString: true } name) continue;
            if (!Dynamic.TryGetValue(name.Text, out var nodes)) Dynamic.Add(name.Text, nodes = []);
            if (!nodes.Contains(anchor)) nodes.Add(anchor);
        }
        foreach (var name in Dynamic.Keys.ToList())
            if (Dynamic[name].Count == 1) Dynamic.Remove(name);
    }

    /// <summary>Names of <c>$dynamicAnchor</c>s that several resources declare, with what they name.</summary>
    public Dictionary<string, List<Node>> Dynamic { get; } = new(StringComparer.Ordinal);

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
        var around = resource.Parent.Exists ? BaseUri(resource.Parent) : Address(resource.Path) is { } address ? Absolute(null, address) : null;
        return OwnUri(resource) is { } own ? Absolute(around, own) : around;
    });

    /// <summary>The URI that a file answers to by its path.</summary>
    string? Address(string path)
    {
        if (_addresses.Count == 0) return null;
        path = SpecPath.Normalize(path);
        foreach (var address in _addresses)
            if (address.UriOf(path) is { } uri) return uri;
        return null;
    }

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

    /// <summary>The part is a value that a schema lists or shows, and names nothing.</summary>
    static bool IsData(Node node)
    {
        for (; node.Parent.Exists; node = node.Parent)
        {
            var value = node.Parent.IsArray ? node.Parent : node;
            if (value.Name is "enum" or "const" or "default" or "example" or "examples" && value.Parent.Name is not ("properties" or "$defs" or "schemas" or "definitions" or "patternProperties" or "dependentSchemas")) return true;
        }
        return false;
    }

    void AddUri(Node resource)
    {
        if (!IsData(resource) && BaseUri(resource) is { } uri && !_byUri.ContainsKey(uri)) _byUri[uri] = resource;
    }

    void AddAnchor(Node name)
    {
        var key = (Resource(name.Parent), name.Text);
        if (!IsData(name.Parent) && !_anchors.ContainsKey(key)) _anchors[key] = name.Parent;
    }
}
