namespace Photon.Core.Reading;

/// <summary>Paths as text: no file system is asked, so that every machine gives the same answer.</summary>
public static class SpecPath
{
    /// <summary>Forward slashes; <c>.</c> and <c>..</c> resolved. Leading <c>..</c> of a relative path stay.</summary>
    public static string Normalize(string path)
    {
        path = path.Replace('\\', '/');
        var steps = new List<string>();
        foreach (var step in path.Split('/'))
        {
            if (step.Length == 0 || step == ".") continue;
            if (step != "..") steps.Add(step);
            else if (steps.Count > 0 && steps[steps.Count - 1] != "..") steps.RemoveAt(steps.Count - 1);
            else if (!IsRooted(path)) steps.Add(step);
        }
        var root = path.StartsWith("//", StringComparison.Ordinal) ? "//" : path.Length > 0 && path[0] == '/' ? "/" : "";
        return root + string.Join("/", steps);
    }

    /// <summary>The path that <paramref name="reference"/> means in the file <paramref name="path"/>, normalised.</summary>
    public static string Combine(string path, string reference)
    {
        if (IsRooted(reference)) return Normalize(reference);
        path = path.Replace('\\', '/');
        return Normalize(path.Substring(0, path.LastIndexOf('/') + 1) + reference);
    }

    /// <summary><c>/a</c>, <c>\\server\share</c>, <c>C:\a</c>.</summary>
    public static bool IsRooted(string path) => path.Length > 0 && (path[0] is '/' or '\\' || HasDrive(path));

    /// <summary>
    /// Whether a normalised path lies in a folder. Without a folder: whether it stays below the place that relative
    /// paths count from; absolute ones do.
    /// </summary>
    public static bool IsInside(string path, string? folder)
    {
        if (folder is null or "") return path != ".." && !path.StartsWith("../", StringComparison.Ordinal);
        folder = Normalize(folder).TrimEnd('/') + "/";
        return path.StartsWith(folder, HasDrive(path) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    /// <summary>Whether two normalised paths name one file.</summary>
    public static bool AreSame(string left, string right) =>
        string.Equals(left, right, HasDrive(left) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    /// <summary>Paths with a drive letter are Windows', where case does not count.</summary>
    public static bool HasDrive(string path) => path.Length > 1 && path[1] == ':' && char.IsLetter(path[0]);
}
