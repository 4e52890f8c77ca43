using Photon.Core.Diagnostics;

namespace Photon.Core.Reading;

/// <summary>One file of a spec, read. Immutable; threads may share it.</summary>
public sealed class SpecText
{
    readonly NodeTable _table;

    SpecText(NodeTable table, bool whole) => (_table, Whole) = (table, whole);

    /// <summary>The path as it was given.</summary>
    public string Path => _table.Path;

    /// <summary>The file's value; of kind <see cref="NodeKind.Missing"/> when nothing could be read.</summary>
    public Node Root => Whole ? new(_table, 0) : default;

    bool Whole { get; }

    /// <summary>
    /// Reads JSON (by content in a file of any name, always in <c>*.json</c>) or YAML. Faults are added, all of the text
    /// at once where that is possible; after an error the tree holds what could be made of the text, for further checks.
    /// Never throws but for <paramref name="cancel"/>.
    /// </summary>
    public static SpecText Read(string path, string text, ICollection<Fault> faults, CancellationToken cancel = default)
    {
        // A byte order mark that survived decoding counts in no editor's columns.
        if (text.Length > 0 && text[0] == '\uFEFF') text = text.Substring(1);
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return ReadJson(path, text, faults, cancel);
        if (!LooksLikeJson(text)) return ReadYaml(path, text, faults, cancel);
        // Much YAML that begins with a bracket is JSON, which is read thirty times faster; what is not is flow YAML.
        var tried = new List<Fault>();
        var json = ReadJson(path, text, tried, cancel);
        if (tried.TrueForAll(static fault => fault.Rule.Severity != Severity.Error) || !IsYaml(path))
        {
            tried.ForEach(faults.Add);
            return json;
        }
        return ReadYaml(path, text, faults, cancel);
    }

    static SpecText ReadJson(string path, string text, ICollection<Fault> faults, CancellationToken cancel)
    {
        var table = new NodeTable(path, text);
        return new(table, new JsonReader(table, new(table, faults, cancel)).Read());
    }

    static SpecText ReadYaml(string path, string text, ICollection<Fault> faults, CancellationToken cancel)
    {
        var table = new NodeTable(path, text);
        return new(table, new YamlReader(table, new(table, faults, cancel)).Read());
    }

    static bool IsYaml(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    static bool LooksLikeJson(string text)
    {
        foreach (var c in text)
            if (c is not (' ' or '\t' or '\r' or '\n')) return c is '{' or '[';
        return false;
    }
}
