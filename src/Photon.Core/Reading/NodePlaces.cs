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
