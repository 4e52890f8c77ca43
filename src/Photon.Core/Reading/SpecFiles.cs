using System.Collections.Concurrent;
using System.Globalization;
using Photon.Core.Diagnostics;

namespace Photon.Core.Reading;

/// <summary>All files of one spec. References are resolved among them; nothing else is opened, least of all the network.</summary>
public sealed class SpecFiles
{
    readonly Dictionary<string, SpecText> _files;
    readonly SpecNames _names;
    readonly string? _folder;
    // Specs repeat few references many times.
    readonly ConcurrentDictionary<(SpecText, string), Node> _found = new();

    /// <param name="files">Each file once; paths absolute or relative to the same folder.</param>
    /// <param name="folder">The project's folder, which no reference leaves; null: the files given are the only bound.</param>
    /// <param name="addresses">Absolute URIs that some of the files answer to, besides what they call themselves.</param>
    public SpecFiles(IEnumerable<SpecText> files, string? folder = null, IReadOnlyList<SpecAddress>? addresses = null)
    {
        var list = files.ToList();
        _folder = folder;
        _files = new(list.Any(static file => SpecPath.HasDrive(file.Path)) ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (var file in list) _files[SpecPath.Normalize(file.Path)] = file;
        _names = new(list, addresses ?? []);
    }

    /// <summary>Schemas have names of their own (<c>$id</c>, <c>$anchor</c>): what a reference means depends on where it stands in its file.</summary>
    public bool HasNames => _names.Any;

    /// <summary>Names of <c>$dynamicAnchor</c>s that several resources declare, with what they name.</summary>
    internal IReadOnlyDictionary<string, List<Node>> DynamicAnchors => _names.Dynamic;

    public IReadOnlyCollection<SpecText> All => _files.Values;

    /// <summary>The file of a path, or null.</summary>
    public SpecText? File(string path) =>
        // Most paths are as they are kept already.
        _files.TryGetValue(path, out var file) || _files.TryGetValue(SpecPath.Normalize(path), out file) ? file : null;

    /// <summary>
    /// The node that <paramref name="reference"/> means where <paramref name="holder"/> stands; of kind Missing, with a
    /// fault at the holder, if there is none. One step: what it leads to may be a reference again; circles are the caller's.
    /// </summary>
    public Node Resolve(Node holder, string reference, ICollection<Fault> faults)
    {
        var file = File(holder.Path);
        if (file is not null && _found.TryGetValue((file, reference), out var known)) return known;
        var (rule, arguments) = (ReadingRules.ReferenceForm, Array.Empty<string>());
        var found = Find(SpecReference.Parse(reference));
        if (!found.Exists)
        {
            var at = holder["$ref"] is { IsString: true } text && text.Is(reference) ? text : holder;
            faults.Add(Fault.At(at.Place, rule, [reference, .. arguments]));
        }
        // With names, the same reference may mean different things in one file.
        else if (file is not null && !_names.Any) _found.TryAdd((file, reference), found);
        return found;

        Node Find(SpecReference parts)
        {
            if (reference.Length == 0) return Fails(ReadingRules.ReferenceForm, "is empty");
            var baseUri = _names.Any ? _names.BaseUri(holder) : null;
            if (parts.Address.Length > 0)
            {
                if (_names.Any && SpecNames.Absolute(baseUri, parts.WrittenAddress) is { } uri && _names.ByUri(uri) is { Exists: true } named)
                    return Inside(named, parts.Fragment);
                return parts.Scheme is { } scheme ? Fails(ReadingRules.ReferenceOutside, Refusal(scheme)) : InFile(parts);
            }
            var root = Root(holder);
            var resource = _names.Any ? SpecNames.Resource(holder) : root;
            // Many documents give their schemas an $id and mean the document by '#' all the same.
            return resource != root && Follow(resource, parts.Fragment).Found is { Exists: true } near ? near : Inside(root, parts.Fragment);
        }

        Node InFile(SpecReference parts)
        {
            if (SpecPath.IsRooted(parts.Address)) return Fails(ReadingRules.ReferenceOutside, "is an absolute path; write it relative to this file");
            var path = SpecPath.Combine(holder.Path, parts.Address);
            if (!SpecPath.IsInside(path, _folder)) return Fails(ReadingRules.ReferenceOutside, "leads out of the project's folder");
            if (!_files.TryGetValue(path, out var target) && !_files.TryGetValue(SpecPath.Combine(holder.Path, parts.WrittenAddress), out target))
                return Fails(ReadingRules.ReferenceFile, Shown(path), WhyNoFile(path));
            return target.Root.Exists ? Inside(target.Root, parts.Fragment) : Fails(ReadingRules.ReferenceTarget, "its file could not be read");
        }

        Node Inside(Node start, string fragment)
        {
            var (node, why) = Follow(start, fragment);
            return node.Exists ? node : Fails(ReadingRules.ReferenceTarget, why);
        }

        Node Fails(Rule because, params string[] more)
        {
            (rule, arguments) = (because, more);
            return default;
        }
    }

    /// <summary>Follows a fragment: a JSON Pointer, the name of an anchor, or nothing.</summary>
    (Node Found, string Why) Follow(Node start, string fragment)
    {
        if (fragment.Length == 0) return (start, "");
        if (fragment[0] != '/')
            return (_names.Anchor(SpecNames.Resource(start), fragment), $"there is no '$anchor' named '{fragment}', and a JSON Pointer begins with '/'");
        var node = start;
        foreach (var step in fragment.Substring(1).Split('/'))
        {
            var name = NodePointer.Unescape(step);
            var next = !node.IsArray ? node[name]
                : int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? node[index] : default;
            if (!next.Exists) return (default, WhyNoStep(node, name));
            node = next;
        }
        return (node, "");
    }

    static string WhyNoStep(Node node, string name)
    {
        var where = node.Pointer.Length == 0 ? "the document" : $"'#{node.Pointer}'";
        if (!node.IsObject && !node.IsArray) return $"{where} is neither an object nor a list";
        return NearName.Of(node, name) is { } near ? $"{where} has no '{name}'; did you mean '{near}'?" : $"{where} has no '{name}'";
    }

    string WhyNoFile(string path)
    {
        var near = _files.Keys.FirstOrDefault(other => string.Equals(other, path, StringComparison.OrdinalIgnoreCase));
        return near is null ? "is not among the files of the project: there is none, or it lies outside of the folder or behind a link that leads out" : $"differs from '{Shown(near)}' in case, which counts on most systems";
    }

    string Shown(string path) =>
        _folder is { Length: > 0 } && SpecPath.IsInside(path, _folder) ? path.Substring(SpecPath.Normalize(_folder).TrimEnd('/').Length + 1) : path;

    static string Refusal(string scheme) => scheme is "http" or "https"
        ? "is on the network, which a build does not touch; keep a copy in the project and refer to that"
        : $"is a '{scheme}:' address; refer to a file by its relative path";

    static Node Root(Node node)
    {
        while (node.Parent is { Exists: true } parent) node = parent;
        return node;
    }
}
