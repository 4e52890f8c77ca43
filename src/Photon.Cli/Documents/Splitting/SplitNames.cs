using System.Text;

namespace Photon.Cli.Documents.Splitting;

/// <summary>File names for parts of a document: letters and digits that every file system and URI takes as they are, never out of their folder.</summary>
sealed class SplitNames
{
    const int Longest = 80;
    static readonly string[] s_devices = ["con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9"];

    readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>Such as <c>paths/books_id.yaml</c>.</returns>
    public string Take(string folder, string name, string extension)
    {
        var slug = Slug(name);
        var path = $"{folder}/{slug}{extension}";
        for (var i = 2; !_taken.Add(path); i++) path = $"{folder}/{slug}-{i}{extension}";
        return path;
    }

    static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') slug.Append(c);
            // "/books/{id}" is books_id: what separates is said once.
            else if (slug.Length > 0 && slug[^1] != '_') slug.Append('_');
        }
        var text = slug.ToString().Trim('.', '_');
        if (text.Length > Longest) text = text[..Longest].TrimEnd('.', '_');
        if (text.Length == 0) return "root";
        return s_devices.Contains(text.Split('.')[0], StringComparer.OrdinalIgnoreCase) ? "_" + text : text;
    }
}
