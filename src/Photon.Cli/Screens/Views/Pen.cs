using System.Text;
using Photon.Cli.Screens.Lines;
using Terminal.Gui.Text;
using Terminal.Gui.ViewBase;

namespace Photon.Cli.Screens.Views;

/// <summary>Draws lines into a view, cut off at its edge. All text of documents passes <see cref="Shown"/> here.</summary>
static class Pen
{
    /// <param name="skip">Columns that are scrolled out to the left.</param>
    /// <param name="fill">The rest of the width is drawn blank, so that a selection reaches the edge.</param>
    public static void Draw(View view, Theme theme, Line line, int column, int row, int width, bool isSelected = false, int skip = 0, bool fill = false)
    {
        if (width <= 0 || !view.Move(column, row)) return;
        var left = width;
        foreach (var span in line.Spans)
        {
            if (left <= 0) return;
            var text = Shown.Of(span.Text);
            if (skip > 0) text = Skipped(text, ref skip);
            if (text.Length == 0) continue;
            var columns = text.GetColumns();
            if (columns > left) text = Cut(text, left, out columns);
            view.SetAttribute(isSelected ? theme.Selected(span.Tone) : theme[span.Tone]);
            view.AddStr(text);
            left -= columns;
        }
        if (!fill || left <= 0) return;
        view.SetAttribute(isSelected ? theme.Selected(Tone.Plain) : theme[Tone.Plain]);
        view.AddStr(new string(' ', left));
    }

    /// <summary>What fits, with "…" for the rest.</summary>
    static string Cut(string text, int width, out int columns)
    {
        columns = 0;
        var cut = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var wide = Math.Max(0, rune.GetColumns());
            if (columns + wide > width - 1) break;
            cut.Append(rune);
            columns += wide;
        }
        cut.Append('…');
        columns++;
        return cut.ToString();
    }

    static string Skipped(string text, ref int skip)
    {
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (skip <= 0) break;
            skip -= Math.Max(0, rune.GetColumns());
            at += rune.Utf16SequenceLength;
        }
        return text[at..];
    }
}
