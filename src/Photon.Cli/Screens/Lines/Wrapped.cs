using Terminal.Gui.Text;

namespace Photon.Cli.Screens.Lines;

/// <summary>Text in lines no wider than a pane.</summary>
static class Wrapped
{
    /// <summary>Broken at spaces where there are any, paragraphs kept apart.</summary>
    /// <param name="width">In columns, at least 1.</param>
    /// <param name="most">Of lines; the last one then ends with "…".</param>
    public static IEnumerable<string> Of(string text, int width, int most = int.MaxValue)
    {
        width = Math.Max(8, width);
        var count = 0;
        foreach (var paragraph in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            foreach (var line in Paragraph(Shown.Of(paragraph), width))
            {
                if (++count == most)
                {
                    yield return line + " …";
                    yield break;
                }
                yield return line;
            }
        }
    }

    static IEnumerable<string> Paragraph(string text, int width)
    {
        var rest = text.TrimEnd();
        while (rest.GetColumns() > width)
        {
            var end = Fitting(rest, width);
            var space = rest.LastIndexOf(' ', Math.Min(end, rest.Length - 1));
            var cut = space > width / 3 ? space : end;
            yield return rest[..cut].TrimEnd();
            rest = rest[cut..].TrimStart();
        }
        yield return rest;
    }

    /// <summary>How many characters fit.</summary>
    static int Fitting(string text, int width)
    {
        var columns = 0;
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += Math.Max(0, rune.GetColumns());
            if (columns > width) break;
            length += rune.Utf16SequenceLength;
        }
        return Math.Max(length, 1);
    }
}
