using System.Text;
using Photon.Core.Diagnostics;

namespace Photon.Core.Reading;

/// <summary>One file of a spec, read. Immutable; threads may share it.</summary>
public sealed class SpecText
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    readonly NodeTable _table;

    SpecText(NodeTable table, bool whole) => (_table, Whole) = (table, whole);

    /// <summary>The path as it was given.</summary>
    public string Path => _table.Path;

    /// <summary>The file's value; of kind <see cref="NodeKind.Missing"/> when nothing could be read.</summary>
    public Node Root => Whole ? new(_table, 0) : default;

    bool Whole { get; }

    /// <summary>What others made of files that were read.</summary>
    internal static SpecText Of(NodeTable table) => new(table, whole: true);

    /// <summary>
    /// Reads JSON (by content in a file of any name, always in <c>*.json</c>), YAML, or prose that is one string
    /// (<c>*.md</c>, <c>*.txt</c>, <c>*.html</c>: what some documents refer to for their descriptions). Faults are added,
    /// all of the text at once where that is possible; after an error from which reading could go on, the tree holds what
    /// was meant, for further checks. Never throws but for <paramref name="cancel"/>.
    /// </summary>
    public static SpecText Read(string path, string text, ICollection<Fault> faults, CancellationToken cancel = default)
    {
        // A byte order mark that survived decoding counts in no editor's columns.
        if (text.Length > 0 && text[0] == '\uFEFF') text = text.Substring(1);
        if (FirstHalfPair(text) is var half and >= 0)
        {
            faults.Add(Fault.At(new TextLines(path, text).Of(half, 1), ReadingRules.BadString, "The text holds half of a surrogate pair"));
            text = new UTF8Encoding().GetString(new UTF8Encoding().GetBytes(text));
        }
        if (Ends(path, ".md") || Ends(path, ".markdown") || Ends(path, ".txt") || Ends(path, ".html")) return ReadProse(path, text);
        if (Ends(path, ".json")) return ReadJson(path, text, faults, cancel);
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
        return new(table, new JsonReader(table, new(table, faults, cancel)).Read() && !IsWide(table, faults));
    }

    static SpecText ReadYaml(string path, string text, ICollection<Fault> faults, CancellationToken cancel)
    {
        var table = new NodeTable(path, text);
        return new(table, new YamlReader(table, new(table, faults, cancel)).Read() && !IsWide(table, faults));
    }

    static bool IsWide(NodeTable table, ICollection<Fault> faults)
    {
        var row = WideNodes.Find(table);
        if (row < 0) return false;
        faults.Add(Fault.At(new Node(table, row).Place, ReadingRules.TooLarge, "50,000 values in one list or map"));
        return true;
    }

    /// <summary>Files cannot hold one, text from elsewhere can. It cannot be written as UTF-8, so it never gets further.</summary>
    static int FirstHalfPair(string text)
    {
        try
        {
            // Vectorised: a millisecond for ten megabytes.
            Strict.GetByteCount(text);
            return -1;
        }
        catch (EncoderFallbackException fault)
        {
            return fault.Index;
        }
    }

    static SpecText ReadProse(string path, string text)
    {
        var table = new NodeTable(path, text);
        table.Add(NodeKind.String, 0, text.Length, -1, -1, 0, NodeMarks.None);
        return new(table, true);
    }

    static bool IsYaml(string path) => Ends(path, ".yaml") || Ends(path, ".yml");

    static bool Ends(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    static bool LooksLikeJson(string text)
    {
        foreach (var c in text)
            if (c is not (' ' or '\t' or '\r' or '\n')) return c is '{' or '[';
        return false;
    }
}
