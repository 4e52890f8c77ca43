using System.Buffers;
using System.Collections.Frozen;
using Photon.Cli.Screens.Lines;

namespace Photon.Cli.Screens.Colours;

/// <summary>Colours C# as far as one can without a compiler: comments, texts, numbers, keywords, names that begin with a capital.</summary>
static class CSharpColours
{
    static readonly FrozenSet<string> s_keywords = ("abstract as async await base bool break byte case catch char class const continue decimal default delegate do double else enum event "
        + "explicit extern false file finally fixed float for foreach get global goto if implicit in init int interface internal is lock long nameof namespace new not null object operator or out "
        + "override params partial private protected public readonly record ref required return sbyte sealed set short sizeof static string struct switch this throw true try typeof uint ulong "
        + "unsafe ushort using var virtual void volatile when where while with yield and").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    static readonly SearchValues<char> s_numeric = SearchValues.Create("0123456789abcdefABCDEFxX_.lLuUmM");

    public static List<Line> Of(string source)
    {
        var lines = new List<Line>();
        var open = "";
        foreach (var text in source.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')) lines.Add(new Line(Spans(text, ref open)));
        return lines;
    }

    /// <param name="open">What must come to end a comment or a text of several lines; empty: neither is open.</param>
    static List<Span> Spans(string text, ref string open)
    {
        var spans = new List<Span>();
        var at = 0;
        if (open.Length > 0) at = Until(text, 0, ref open, spans);
        while (at < text.Length)
        {
            var start = at;
            var c = text[at];
            if (text.AsSpan(at).StartsWith("//"))
            {
                spans.Add(new(text[at..], Tone.Comment));
                return spans;
            }
            if (text.AsSpan(at).StartsWith("/*"))
            {
                open = "*/";
                at = Until(text, at, ref open, spans);
                continue;
            }
            if (c == '"' && text.AsSpan(at).StartsWith("\"\"\""))
            {
                var quotes = text.AsSpan(at).IndexOfAnyExcept('"') is var n && n < 0 ? text.Length - at : n;
                open = new string('"', quotes);
                spans.Add(new(open, Tone.Text));
                at = Until(text, at + quotes, ref open, spans);
                continue;
            }
            if (c is '"' or '\'')
            {
                at++;
                while (at < text.Length && text[at] != c) at += text[at] == '\\' ? 2 : 1;
                at = Math.Min(at + 1, text.Length);
                spans.Add(new(text[start..at], Tone.Text));
            }
            else if (char.IsAsciiDigit(c))
            {
                while (at < text.Length && s_numeric.Contains(text[at])) at++;
                spans.Add(new(text[start..at], Tone.Number));
            }
            else if (char.IsLetter(c) || c is '_' or '@')
            {
                at++;
                while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_')) at++;
                var word = text[start..at];
                spans.Add(new(word, s_keywords.Contains(word) ? Tone.Keyword : char.IsUpper(word[0]) ? Tone.Type : Tone.Plain));
            }
            else
            {
                at++;
                while (at < text.Length && !char.IsLetterOrDigit(text[at]) && text[at] is not ('_' or '@' or '"' or '\'' or '/')) at++;
                spans.Add(new(text[start..at]));
            }
        }
        return spans;
    }

    static int Until(string text, int from, ref string open, List<Span> spans)
    {
        var tone = open == "*/" ? Tone.Comment : Tone.Text;
        var end = text.IndexOf(open, from, StringComparison.Ordinal);
        if (end < 0)
        {
            spans.Add(new(text[from..], tone));
            return text.Length;
        }
        end += open.Length;
        spans.Add(new(text[from..end], tone));
        open = "";
        return end;
    }
}
