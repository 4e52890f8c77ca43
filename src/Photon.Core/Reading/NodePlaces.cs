using Photon.Core.Diagnostics;

namespace Photon.Core.Reading;

/// <summary>The places that a message points at: short enough to underline, exact at their start.</summary>
internal static class NodePlaces
{
    public static Place Of(NodeTable table, int row)
    {
        ref var r = ref table[row];
        return table.Lines.Of(r.Start, r.Kind >= NodeKind.Array ? OpeningLength(table, row) : WithoutBreaks(table.Text, r.Start, r.Length));
    }

    public static Place OfName(NodeTable table, int row)
    {
        ref var r = ref table[row];
        return r.Name < 0 ? Of(table, row) : table.Lines.Of(r.Name, r.NameLength);
    }

    /// <summary>One character of a string; the whole string where the text does not show it as it is.</summary>
    public static Place Inside(NodeTable table, int row, int index)
    {
        ref var r = ref table[row];
        if (r.Kind != NodeKind.String || r.End >= 0) return Of(table, row);
        var quote = (r.Marks & NodeMarks.Quoted) != 0 ? 1 : 0;
        var (at, end) = (r.Start + quote, r.Start + r.Length - quote);
        for (; index > 0 && at < end; index--)
            at += (r.Marks & NodeMarks.Escaped) == 0 || table.Text[at] != '\\' ? 1 : table.Text[at + 1] == 'u' ? 6 : 2;
        return table.Lines.Of(Math.Min(at, end), at < end ? 1 : 0);
    }

    /// <summary>A bracket, or in block YAML the first key or dash.</summary>
    static int OpeningLength(NodeTable table, int row)
    {
        var start = table[row].Start;
        return row + 1 < table.Count && table[row + 1].Parent == row && table[row + 1].Name == start ? table[row + 1].NameLength : 1;
    }

    /// <summary>A block scalar reaches to the beginning of the line behind it.</summary>
    static int WithoutBreaks(string text, int start, int length)
    {
        while (length > 1 && text[start + length - 1] is '\r' or '\n' or ' ') length--;
        return length;
    }
}
