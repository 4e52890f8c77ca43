using System.Globalization;
using Photon.Core.Diagnostics;

namespace Photon.Core.Reading;

/// <summary>All files of one spec. References are resolved among them; nothing else is opened, least of all the network.</summary>
/// <param name="files">Each file once; paths absolute or relative to the same folder.</param>
/// <param name="folder">The project's folder, which no reference leaves; null: the files given are the only bound.</param>
public sealed class SpecFiles(IEnumerable<SpecText> files, string? folder = null)
{
    readonly Dictionary<string, SpecText> _files = Index(files);

    public IReadOnlyCollection<SpecText> All => _files.Values;

    /// <summary>The file of a path, or null.</summary>
    public SpecText? File(string path) => _files.TryGetValue(SpecPath.Normalize(path), out var file) ? file : null;

    /// <summary>
    /// The node that <paramref name="reference"/> means where <paramref name="holder"/> stands; of kind Missing, with a
    /// fault at the holder, if there is none. One step: what it leads to may be a reference again, circles are the caller's.
    /// </summary>
    public Node Resolve(Node holder, string reference, ICollection<Fault> faults)
    {
        var hash = reference.IndexOf('#');
        var path = Unescape(hash < 0 ? reference : reference.Substring(0, hash));
        var fragment = hash < 0 ? "" : Unescape(reference.Substring(hash + 1));
        var target = path.Length == 0 ? SpecPath.Normalize(holder.Path) : SpecPath.Combine(holder.Path, path);
        if (!SpecPath.IsInside(target, folder)) return Fault(ReadingRules.ReferenceOutside, "leads out of the project's folder");
        if (!_files.TryGetValue(target, out var file)) return Fault(ReadingRules.ReferenceFile, path, "is not among the files of the project");
        return Follow(file.Root, fragment) is { Exists: true } found ? found : Fault(ReadingRules.ReferenceTarget, "nothing is there");

        Node Fault(Rule rule, params string[] arguments)
        {
            var place = holder["$ref"] is { IsString: true } text ? text.Place : holder.Place;
            faults.Add(Diagnostics.Fault.At(place, rule, [reference, .. arguments]));
            return default;
        }
    }

    static Node Follow(Node node, string fragment)
    {
        if (fragment.Length == 0) return node;
        foreach (var step in fragment.Substring(1).Split('/'))
        {
            node = node.IsArray
                ? int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? node[index] : default
                : node[NodePointer.Unescape(step)];
        }
        return node;
    }

    static string Unescape(string text) => text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);

    static Dictionary<string, SpecText> Index(IEnumerable<SpecText> files)
    {
        var index = new Dictionary<string, SpecText>(StringComparer.Ordinal);
        foreach (var file in files) index[SpecPath.Normalize(file.Path)] = file;
        return index;
    }
}
