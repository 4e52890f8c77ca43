using Photon.Core.Reading;

namespace Photon.Core.Documents;

/// <summary>
/// The effective document: all files of a spec as one. Other files stand whole under <c>x-photon-files</c>, by their path
/// seen from the root; references lead there. A JSON Pointer reaches any place of a document, so every tool follows them.
/// </summary>
public sealed class DocumentBundle
{
    const string Extension = "x-photon-files";
    readonly SpecText _root;
    readonly string _folder;
    readonly SortedDictionary<string, SpecText> _parts = new(StringComparer.Ordinal);
    readonly IReadOnlyList<SpecAddress> _addresses;
    readonly SpecNames? _names;

    /// <param name="parts">Files that the root may refer to; those that it does not reach are left out.</param>
    /// <param name="addresses">Absolute URIs that files answer to: references to these become references to the files.</param>
    public DocumentBundle(SpecText root, IReadOnlyCollection<SpecText> parts, IReadOnlyList<SpecAddress>? addresses = null)
    {
        _addresses = addresses ?? [];
        if (_addresses.Count > 0) _names = new([root, .. parts], _addresses);
        _root = root;
        _folder = DocumentPath.Folder(SpecPath.Normalize(root.Path));
        var reached = DocumentClosure.Reach(root, parts, _addresses);
        foreach (var part in parts)
        {
            if (reached.Contains(SpecPath.Normalize(part.Path))) _parts[SpecPath.Normalize(part.Path)] = part;
        }
    }

    /// <summary>The document is one file, so that its own text is the effective document too.</summary>
    public bool IsSingle => _parts.Count == 0;

    public string ToJson() => Write(new JsonDocumentWriter());

    public string ToYaml() => Write(new YamlDocumentWriter());

    string Write(IDocumentWriter writer)
    {
        writer.OpenObject(!_root.Root.IsObject || (_root.Root.Count == 0 && IsSingle));
        foreach (var (name, value) in _root.Root.Members)
        {
            writer.Name(name);
            Write(writer, value);
        }
        if (!IsSingle)
        {
            writer.Name(Extension);
            writer.OpenObject(false);
            foreach (var part in _parts)
            {
                writer.Name(DocumentPath.Relative(part.Key, _folder));
                Write(writer, part.Value.Root);
            }
            writer.CloseObject();
        }
        writer.CloseObject();
        return writer.ToString()!;
    }

    void Write(IDocumentWriter writer, Node node) => NodeWriter.Write(writer, node, text => DocumentClosure.IsReference(text) ? Rewrite(text, text.Text) : text.Text);

    string Rewrite(Node node, string reference)
    {
        var hash = reference.IndexOf('#');
        var path = hash == 0 ? SpecPath.Normalize(node.Path) : Answering(node, reference) ?? DocumentPath.Resolve(node.Path, reference);
        if (path is null) return reference;
        var fragment = hash < 0 ? "" : reference.Substring(hash + 1);
        if (path == SpecPath.Normalize(_root.Path)) return "#" + fragment;
        // An anchor keeps its meaning: it stands in this document now.
        if (!_parts.ContainsKey(path) || (fragment.Length > 0 && fragment[0] != '/')) return hash == 0 || !_parts.ContainsKey(path) ? reference : "#" + fragment;
        var key = DocumentPath.Relative(path, _folder).Replace("~", "~0").Replace("/", "~1");
        return $"#/{Extension}/{Uri.EscapeDataString(key)}{fragment}";
    }

    /// <summary>The file that answers to the URI that a reference means where it stands; null where none does.</summary>
    string? Answering(Node node, string reference)
    {
        if (_names is null || SpecNames.Absolute(_names.BaseUri(node.Parent), SpecReference.Parse(reference).WrittenAddress) is not { } uri) return null;
        foreach (var address in _addresses)
            if (address.PathOf(uri) is { } path && _parts.ContainsKey(path)) return path;
        return null;
    }
}
