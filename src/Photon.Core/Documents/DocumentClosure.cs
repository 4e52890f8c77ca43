using Photon.Core.Diagnostics;
using Photon.Core.Reading;
using Photon.Core.Reading.Overlays;

namespace Photon.Core.Documents;

/// <summary>Finds every file that a document refers to, directly or through others.</summary>
public static class DocumentClosure
{
    /// <summary>A document of more files is taken for an accident or an attack.</summary>
    public const int MaxFiles = 10_000;

    /// <summary>The files but for the root, by normalised path in ordinal order; those that cannot be read too.</summary>
    /// <param name="overlays">What is applied to the root; what they bring may refer to files, and what they remove no longer does.</param>
    /// <param name="addresses">Absolute URIs that files answer to.</param>
    /// <param name="read">A file's text; <c>null</c> where there is none or where it may not be read.</param>
    public static IReadOnlyList<string> Collect(string root, IReadOnlyCollection<string> overlays, Func<string, string?> read, IReadOnlyList<SpecAddress>? addresses = null, CancellationToken cancel = default)
    {
        root = SpecPath.Normalize(root);
        var found = new SortedSet<string>(overlays.Select(SpecPath.Normalize), StringComparer.Ordinal) { root };
        var open = new Stack<string>([root]);
        while (open.Count > 0)
        {
            cancel.ThrowIfCancellationRequested();
            var path = open.Pop();
            if (Read(path) is not { } text) continue;
            if (path == root && overlays.Count > 0) text = SpecOverlays.Apply(text, [.. overlays.Select(Read).OfType<SpecText>()], new List<Fault>(), cancel);
            foreach (var target in Targets(text, addresses))
                if (found.Count < MaxFiles && found.Add(target)) open.Push(target);
        }
        found.Remove(root);
        return [.. found];

        // Faults are the generator's to report, at their places.
        SpecText? Read(string file) => read(file) is { } text ? SpecText.Read(file, text, new List<Fault>(), cancel) : null;
    }

    /// <summary>The files that a document, as its overlays made it, refers to, each read once; those that cannot be read are left out.</summary>
    /// <param name="read">Reads a file by its normalised path; <c>null</c> where there is none or where it may not be read.</param>
    public static IReadOnlyList<SpecText> Read(SpecText root, Func<string, SpecText?> read, IReadOnlyList<SpecAddress>? addresses = null, CancellationToken cancel = default)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { SpecPath.Normalize(root.Path) };
        var files = new List<SpecText>();
        var open = new Stack<SpecText>([root]);
        while (open.Count > 0)
        {
            foreach (var target in Targets(open.Pop(), addresses))
            {
                cancel.ThrowIfCancellationRequested();
                if (found.Count > MaxFiles || !found.Add(target) || read(target) is not { } file) continue;
                files.Add(file);
                open.Push(file);
            }
        }
        return files;
    }

    /// <summary>The paths, normalised, of those <paramref name="files"/> that <paramref name="root"/> refers to, itself left out.</summary>
    public static ISet<string> Reach(SpecText root, IEnumerable<SpecText> files, IReadOnlyList<SpecAddress>? addresses = null)
    {
        var known = new Dictionary<string, SpecText>(StringComparer.Ordinal);
        foreach (var file in files) known[SpecPath.Normalize(file.Path)] = file;
        var reached = new HashSet<string>(StringComparer.Ordinal) { SpecPath.Normalize(root.Path) };
        var open = new Stack<SpecText>([root]);
        while (open.Count > 0)
        {
            var file = open.Pop();
            foreach (var path in Targets(file, addresses))
                if (known.TryGetValue(path, out var target) && reached.Add(path)) open.Push(target);
        }
        reached.Remove(SpecPath.Normalize(root.Path));
        return reached;
    }

    /// <summary>The files that a file may refer to: by path, and by URI where that is one of the addresses.</summary>
    static IEnumerable<string> Targets(SpecText file, IReadOnlyList<SpecAddress>? addresses)
    {
        var names = addresses is { Count: > 0 } ? new SpecNames([file], addresses) : null;
        foreach (var reference in References(file.Root))
        {
            if (DocumentPath.Resolve(file.Path, reference.Text) is { } path) yield return path;
            if (names is null || SpecNames.Absolute(names.BaseUri(reference.Parent), SpecReference.Parse(reference.Text).WrittenAddress) is not { } uri) continue;
            foreach (var address in addresses!)
                if (address.PathOf(uri) is { } answering && DocumentPath.IsName(answering)) yield return answering;
        }
    }

    /// <summary>Every string that refers to something: values of <c>$ref</c>, and of a discriminator's <c>mapping</c>.</summary>
    internal static IEnumerable<Node> References(Node root)
    {
        var open = new Stack<Node>();
        open.Push(root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (IsReference(node)) yield return node;
            foreach (var (_, value) in node.Members) open.Push(value);
            foreach (var item in node.Items) open.Push(item);
        }
    }

    /// <summary>The string refers to something: a file, a part of one, or both.</summary>
    public static bool IsReference(Node node)
    {
        if (!node.IsString) return false;
        if (node.Name is "$ref" or "$dynamicRef" or "operationRef") return true;
        // A mapping's value may be a bare schema name, which has neither a dot nor a slash nor a fragment in its way.
        return node.Parent.Name == "mapping" && node.Parent.Parent.Name == "discriminator" && node.Text.IndexOfAny(['/', '#', '.']) >= 0;
    }
}
