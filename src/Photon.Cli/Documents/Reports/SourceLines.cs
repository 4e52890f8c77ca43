using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Documents.Reports;

/// <summary>Lines of the files of a document, to show where something stands.</summary>
sealed class SourceLines(SpecInput input)
{
    /// <summary>Of a line, so that a minified document shows what is around the place.</summary>
    const int Width = 100;
    const int Before = 40;

    readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal) { [input.Path] = input.Text };

    /// <summary>The part of the line that a place begins in, control characters spelled out, and a line that underlines it; null where the file cannot be read again.</summary>
    public (string Line, string Marks)? Show(Place place)
    {
        var text = Text(place.Path);
        if (place.Start > text.Length || (place.Length == 0 && place.Start == 0)) return null;
        var lineStart = place.Start - place.Column;
        if (lineStart < 0) return null;
        var lineEnd = text.AsSpan(place.Start).IndexOfAny('\r', '\n') is var rest and >= 0 ? place.Start + rest : text.Length;
        var from = place.Column > Width - 20 ? place.Start - Before : lineStart;
        var to = Math.Min(lineEnd, from + Width);
        var marked = Math.Clamp(place.Length, 1, Math.Max(1, to - place.Start));
        var (lead, mark) = (Shown(text[from..place.Start]), Shown(text.Substring(place.Start, Math.Min(marked, text.Length - place.Start))));
        var tail = place.Start + marked < to ? Shown(text[(place.Start + marked)..to]) : "";
        var (cut, open) = (from > lineStart ? "…" : "", to < lineEnd ? "…" : "");
        return (cut + lead + mark + tail + open, new string(' ', cut.Length + lead.Length) + new string('^', Math.Max(1, mark.Length)));
    }

    static string Shown(string text) => PlainText.InOneLine(text.Replace('\t', ' '));

    string Text(string path)
    {
        if (_texts.TryGetValue(path, out var text)) return text;
        try
        {
            return _texts[path] = File.Exists(path) ? BoundedText.ReadFile(path) : "";
        }
        catch (CommandException)
        {
            return _texts[path] = "";
        }
    }
}
