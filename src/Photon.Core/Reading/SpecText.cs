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
        var table = new NodeTable(path, text);
        var build = new NodeBuilder(table, faults, cancel);
        return new(table, new JsonReader(table, build).Read() && table.Count > 0);
    }
}
