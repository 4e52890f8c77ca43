namespace Photon.Core.Documents;

/// <summary>Paths of a document's files, forward slashes throughout, without asking the file system.</summary>
public static class DocumentPath
{
    /// <summary>The file that <paramref name="reference"/> names, seen from the file <paramref name="holder"/>; <c>null</c> where it names none.</summary>
    public static string? Resolve(string holder, string reference)
    {
        var hash = reference.IndexOf('#');
        var file = hash < 0 ? reference : reference.Substring(0, hash);
        // A scheme (https:, urn:) is never followed; a colon after the first slash is part of a name.
        if (file.Length == 0 || file.IndexOf(':') is > 0 and var colon && file.IndexOf('/') is var slash && (slash < 0 || colon < slash)) return null;
        if (file[0] == '/' || file.IndexOf('?') >= 0) return null;
        holder = Normalize(holder);
        return Normalize(holder.Substring(0, holder.LastIndexOf('/') + 1) + Uri.UnescapeDataString(file));
    }

    /// <summary>Forward slashes, no <c>.</c> and no <c>..</c>.</summary>
    public static string Normalize(string path)
    {
        var steps = new List<string>();
        foreach (var step in path.Replace('\\', '/').Split('/'))
        {
            if (step == "." || (step.Length == 0 && steps.Count > 0)) continue;
            if (step == ".." && steps.Count > 1) steps.RemoveAt(steps.Count - 1);
            else if (step != "..") steps.Add(step);
        }
        return string.Join("/", steps);
    }

    /// <summary>Whether the file stands in the folder or below it; both normalised.</summary>
    public static bool IsWithin(string path, string folder) =>
        path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal);

    /// <summary>The file as seen from a folder: <c>schemas/order.yaml</c>, <c>../order.yaml</c>.</summary>
    public static string Relative(string path, string folder)
    {
        var (to, from) = (path.Split('/'), folder.TrimEnd('/').Split('/'));
        var same = 0;
        while (same < from.Length && same < to.Length - 1 && from[same] == to[same]) same++;
        return string.Join("/", Enumerable.Repeat("..", from.Length - same).Concat(to.Skip(same)));
    }

    public static string Folder(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));
}
