using Photon.Cli.Screens.Lines;

namespace Photon.Cli.Screens.Colours;

/// <summary>Colours JSON, or what begins as JSON and was cut off.</summary>
static class JsonColours
{
    public static List<Line> Of(string json) => [.. json.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(text => new Line(Spans(text)))];

    static List<Span> Spans(string text)
    {
        var spans = new List<Span>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            var c = text[at++];
            if (c == '"')
            {
                while (at < text.Length && text[at] != '"') at += text[at] == '\\' ? 2 : 1;
                at = Math.Min(at + 1, text.Length);
                var isName = text.AsSpan(at).TrimStart().StartsWith(":");
                spans.Add(new(text[start..at], isName ? Tone.Name : Tone.Text));
            }
            else if (char.IsAsciiDigit(c) || c == '-')
            {
                while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '+' or '-')) at++;
                spans.Add(new(text[start..at], Tone.Number));
            }
            else if (char.IsAsciiLetter(c))
            {
                while (at < text.Length && char.IsAsciiLetter(text[at])) at++;
                spans.Add(new(text[start..at], Tone.Keyword));
            }
            else
            {
                while (at < text.Length && !char.IsAsciiLetterOrDigit(text[at]) && text[at] is not ('"' or '-')) at++;
                spans.Add(new(text[start..at]));
            }
        }
        return spans;
    }
}
