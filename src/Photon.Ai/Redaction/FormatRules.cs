namespace Photon.Ai.Redaction;

/// <summary>Where a schema says <c>format: password</c>, its examples and its default are passwords, whatever they look like.</summary>
static class FormatRules
{
    static readonly string[] s_names = ["example", "examples", "default", "const", "enum", "x-example", "value"];
    const int MostAway = 1000;

    /// <param name="sign">Behind the word "format".</param>
    /// <param name="at">Of the word "password".</param>
    public static void Around(ref Scan scan, int sign, int at)
    {
        // What stands beside an earlier one has been looked at with it.
        if (at < scan.FormatsUntil) return;
        // In block YAML members share an indentation; in JSON and in flow YAML they share a bracket.
        var (start, end) = scan.Text[..sign].TrimEnd("\"' ").EndsWith("format") && IsLineStart(scan.Text, sign) ? Lines(ref scan, at) : Brackets(ref scan, at);
        for (var i = start; i < end; i++)
        {
            if (scan.Text[i] != ':') continue;
            var name = NameBefore(scan.Text, i);
            foreach (var one in s_names)
                if (name.SequenceEqual(one)) Values(ref scan, i + 1, end);
        }
        scan.Work += end - start;
        scan.FormatsUntil = end;
    }

    static bool IsLineStart(ReadOnlySpan<char> text, int sign)
    {
        var i = sign - 1;
        while (i >= 0 && sign - i < MostAway && text[i] is not ('\n' or '{' or ',')) i--;
        return i < 0 || (text[i] == '\n' && text[i..sign].IndexOfAny('"', '\'') < 0);
    }

    /// <summary>Lines around this one that are as far in, and what hangs below them.</summary>
    static (int Start, int End) Lines(ref Scan scan, int at)
    {
        var text = scan.Text;
        var line = LineStart(text, at);
        var indent = Indent(text, line);
        var start = line;
        while (start > 0 && line - start < MostAway)
        {
            var before = LineStart(text, start - 1);
            if (!IsBlank(text, before) && Indent(text, before) < indent) break;
            start = before;
        }
        var end = line;
        while (end < text.Length && end - line < MostAway)
        {
            if (end > line && !IsBlank(text, end) && Indent(text, end) < indent) break;
            var next = text[end..Math.Min(text.Length, end + MostAway)].IndexOf('\n');
            end = next < 0 ? Math.Min(text.Length, end + MostAway) : end + next + 1;
        }
        scan.Work += 2 * (end - start);
        return (start, end);
    }

    /// <summary>From the bracket that is open here to the one that closes it.</summary>
    static (int Start, int End) Brackets(ref Scan scan, int at)
    {
        var text = scan.Text;
        var start = at;
        for (var depth = 0; start > 0 && at - start < MostAway; start--)
            if (text[start - 1] == '}') depth++;
            else if (text[start - 1] == '{' && depth-- == 0) break;
        var end = at;
        for (var depth = 0; end < text.Length && end - at < MostAway; end++)
            if (text[end] == '{') depth++;
            else if (text[end] == '}' && depth-- == 0) break;
        scan.Work += end - start;
        return (start, end);
    }

    /// <summary>Not further back than anything is looked for: a document may be one line.</summary>
    static int LineStart(ReadOnlySpan<char> text, int at)
    {
        var from = Math.Max(0, at - MostAway);
        return from + text[from..at].LastIndexOf('\n') + 1;
    }

    static int Indent(ReadOnlySpan<char> text, int line)
    {
        var at = line;
        while (at < text.Length && at - line < MostAway && text[at] is ' ' or '-') at++;
        return at - line;
    }

    static bool IsBlank(ReadOnlySpan<char> text, int line) => line + Indent(text, line) is var at && (at >= text.Length || text[at] is '\r' or '\n');

    static ReadOnlySpan<char> NameBefore(ReadOnlySpan<char> text, int sign)
    {
        var end = sign;
        while (end > 0 && text[end - 1] is '"' or '\'' or ' ' or '\\') end--;
        var start = end;
        while (start > 0 && end - start < 16 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] == '-')) start--;
        return text[start..end];
    }

    /// <summary>One value, or those of a list: in brackets, or line by line behind dashes.</summary>
    static void Values(ref Scan scan, int at, int end)
    {
        var isList = false;
        var isFirst = true;
        while (at < end)
        {
            var c = scan.Text[at];
            if (c is ' ' or '\t' or '\r' or '\\') at++;
            else if (c is '[') (isList, at) = (true, at + 1);
            else if (c == ',' && isList) at++;
            else if (c == '\n' && isFirst | isList) at++;
            else if (c == '-' && scan[at + 1] == ' ' && (isFirst || isList)) (isList, at) = (true, at + 2);
            else if (c is ']' or '}' or '{' or '\n' or '#' || (!isFirst && !isList)) return;
            else
            {
                var quote = c is '"' or '\'' ? c : '\0';
                var start = quote == '\0' ? at : at + 1;
                var stop = start;
                while (stop < end && !(quote != '\0' ? scan.Text[stop] == quote : scan.Text[stop] is '\n' or '\r' or '#' or ',' or ']' or '}')) stop++;
                var close = stop;
                while (close > start && scan.Text[close - 1] is ' ' or '\\') close--;
                // Of a map below: its members are found by themselves.
                if (quote == '\0' && scan.Text[start..close].EndsWith(":")) return;
                if (!scan.Text[start..close].StartsWith(Placeholder.Begin, StringComparison.Ordinal)) scan.Add(start, close, SecretKind.Password, "format-password");
                at = quote == '\0' ? stop : stop + 1;
                isFirst = false;
            }
        }
    }
}
