using Photon.Core.Diagnostics;

namespace Photon.Core.Reading;

/// <summary>The places that a message points at: short enough to underline, exact at their start.</summary>
internal static class NodePlaces
{
    public static Place Of(NodeTable table, int row)
    {
        ref var r = ref table[row];
        return table.Lines.Of(r.Start, r.Kind >= NodeKind.Array ? OpeningLength(table.Text, r.Start) : r.Length);
    }

    public static Place OfName(NodeTable table, int row)
    {
        ref var r = ref table[row];
        return r.Name < 0 ? Of(table, row) : table.Lines.Of(r.Name, r.NameLength);
    }

    /// <summary>A bracket, or in block YAML what stands before the first colon of its first line.</summary>
    static int OpeningLength(string text, int start)
    {
        if (start >= text.Length) return 0;
        if (text[start] is '{' or '[') return 1;
        var end = start;
        while (end < text.Length && text[end] is not ('\r' or '\n' or ':')) end++;
        return Math.Max(end - start, 1);
    }
}
