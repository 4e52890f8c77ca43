using Photon.Core.Documents;
using Photon.Core.Reading;

namespace Photon.Cli.Documents.Splitting;

/// <summary>Which parts of a document become files of their own: each path, webhook and component that is not a reference itself.</summary>
sealed class SplitPlan
{
    // Security schemes stay: requirements name them, and many tools look for them in the root alone.
    static readonly string[] s_components = ["schemas", "responses", "parameters", "examples", "requestBodies", "headers", "links", "callbacks", "pathItems", "mediaTypes"];

    readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    readonly SplitNames _names = new();
    readonly string _extension;

    public SplitPlan(Node root, string extension)
    {
        _extension = extension;
        Root = "openapi" + extension;
        Take(root["paths"], "paths");
        Take(root["webhooks"], "webhooks");
        foreach (var kind in s_components) Take(root["components"][kind], "components/" + kind);
        foreach (var kind in (string[])["definitions", "parameters", "responses"])
            if (root["swagger"].Exists) Take(root[kind], kind);
    }

    /// <summary>The file of what is left.</summary>
    public string Root { get; }

    /// <summary>Parts by JSON Pointer.</summary>
    public IReadOnlyDictionary<string, string> Files => _files;

    /// <summary>A reference of this document, as it must be written in one of the files.</summary>
    /// <param name="holder">The file in which it will stand.</param>
    public string Rewrite(string reference, string holder)
    {
        if (reference.Length == 0 || reference[0] != '#') return reference;
        var fragment = Uri.UnescapeDataString(reference[1..]);
        if (fragment.Length > 0 && fragment[0] != '/') return holder == Root ? reference : Relative(Root, holder) + reference;
        foreach (var end in Ends(fragment))
        {
            if (!_files.TryGetValue(fragment[..end], out var file)) continue;
            var rest = fragment[end..];
            return (file == holder ? "" : Relative(file, holder)) + (rest.Length > 0 || file == holder ? "#" + Escape(rest) : "");
        }
        return holder == Root ? reference : Relative(Root, holder) + (fragment.Length > 0 ? "#" + Escape(fragment) : "");
    }

    /// <summary>Where a pointer to a part may end: parts stand two or three levels deep, whatever a hostile pointer's length.</summary>
    static IEnumerable<int> Ends(string pointer)
    {
        for (int at = 0, level = 1; level <= 3 && at >= 0; level++)
        {
            at = pointer.IndexOf('/', at + 1);
            if (level > 1) yield return at < 0 ? pointer.Length : at;
            if (at < 0) break;
        }
    }

    static string Escape(string pointer) => string.Join('/', pointer.Split('/').Select(Uri.EscapeDataString));

    static string Relative(string file, string holder)
    {
        var folder = DocumentPath.Folder(holder);
        var path = folder.Length == 0 ? file : DocumentPath.Relative(file, folder);
        return path.StartsWith("../", StringComparison.Ordinal) ? path : "./" + path;
    }

    void Take(Node parts, string folder)
    {
        foreach (var (name, value) in parts.Members)
        {
            if (!value.IsObject || value["$ref"].Exists || name.StartsWith("x-", StringComparison.Ordinal)) continue;
            _files[value.Pointer] = _names.Take(folder, name, _extension);
        }
    }
}
