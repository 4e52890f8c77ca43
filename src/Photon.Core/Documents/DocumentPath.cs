using Photon.Core.Reading;

namespace Photon.Core.Documents;

/// <summary>What a reference means for the files of a document.</summary>
public static class DocumentPath
{
    /// <summary>Longer than any system opens, in characters.</summary>
    const int MaxLength = 4096;

    /// <summary>The file that <paramref name="reference"/> names, seen from the file <paramref name="holder"/>; <c>null</c> where it names none that could be read.</summary>
    public static string? Resolve(string holder, string reference)
    {
        var hash = reference.IndexOf('#');
        var file = hash < 0 ? reference : reference.Substring(0, hash);
        // A scheme (https:, urn:) is never followed; a colon after the first slash is part of a name.
        var colon = file.IndexOf(':');
        var slash = file.IndexOf('/');
        if (file.Length == 0 || slash == 0 || (colon > 0 && (slash < 0 || colon < slash)) || file.IndexOf('?') >= 0) return null;
        file = Uri.UnescapeDataString(file);
        // Only looking whether \\server\share is there would open a connection.
        return !SpecPath.IsRooted(file) && SpecPath.Combine(holder, file) is var path && IsName(path) ? path : null;
    }

    /// <summary>A file may be called so: lists of files are lines of text, and file systems throw at what no author writes.</summary>
    public static bool IsName(string path) => path.Length <= MaxLength && !path.Any(char.IsControl);

    /// <summary>A normalised file as seen from a folder: <c>schemas/order.yaml</c>, <c>../order.yaml</c>.</summary>
    public static string Relative(string path, string folder)
    {
        var (to, from) = (path.Split('/'), folder.Split('/'));
        var same = 0;
        while (same < from.Length && same < to.Length - 1 && from[same] == to[same]) same++;
        return string.Join("/", Enumerable.Repeat("..", from.Length - same).Concat(to.Skip(same)));
    }

    public static string Folder(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));
}
