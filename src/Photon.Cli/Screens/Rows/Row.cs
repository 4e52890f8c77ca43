using Photon.Cli.Screens.Lines;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Screens.Rows;

/// <summary>A line of a pane, and what the keys do with it.</summary>
sealed record Row(Line Line)
{
    /// <summary>The entry that Enter goes to, or -1.</summary>
    public int Target { get; init; } = -1;

    /// <summary>What is opened and closed; empty: nothing is inside.</summary>
    public string Key { get; init; } = "";
    public bool IsOpen { get; init; }

    /// <summary>How far it is inside of others.</summary>
    public int Depth { get; init; }

    /// <summary>Where it stands in the document; of no path: nowhere.</summary>
    public Place Place { get; init; }

    /// <summary>The fault that the row shows.</summary>
    public Fault? Fault { get; init; }
}

/// <summary>Rows under construction.</summary>
/// <param name="Width">Columns of the pane.</param>
/// <param name="IsOpen">Whether what has this key is open, given whether it is unless somebody changed that.</param>
sealed record RowList(int Width, Func<string, bool, bool> IsOpen)
{
    public List<Row> Rows { get; } = [];

    public void Add(Row row) => Rows.Add(row);

    public void Add(params ReadOnlySpan<Span> spans) => Rows.Add(new Row(Line.Join(spans)));

    public void Blank() => Rows.Add(new Row(Line.Empty));

    public void Heading(string text) => Rows.Add(new Row(Line.Of(text, Tone.Heading)));

    /// <summary>Text of the document, broken into lines.</summary>
    public void Text(string text, int indent = 0, Tone tone = Tone.Plain, int most = int.MaxValue)
    {
        if (text.Length == 0) return;
        foreach (var line in Wrapped.Of(text, Width - indent, most)) Rows.Add(new Row(Line.Join(new Span(new string(' ', indent)), new Span(line, tone))) { Depth = indent / 2 });
    }

    /// <summary>What can be opened: a mark, then the line.</summary>
    /// <returns>It is open.</returns>
    public bool Branch(string key, bool isOpenFirst, int depth, Row row, params ReadOnlySpan<Span> spans)
    {
        var isOpen = IsOpen(key, isOpenFirst);
        Rows.Add(row with { Line = Line.Join([new(new string(' ', depth * 2) + (isOpen ? "▾ " : "▸ "), Tone.Dim), .. spans]), Key = key, IsOpen = isOpen, Depth = depth });
        return isOpen;
    }

    public void Leaf(int depth, Row row, params ReadOnlySpan<Span> spans) =>
        Rows.Add(row with { Line = Line.Join([new(new string(' ', depth * 2) + "  "), .. spans]), Depth = depth });
}
