namespace Photon.Core.Reading;

/// <summary>Finds lists and maps that no author writes: each of their members would become code.</summary>
internal static class WideNodes
{
    /// <summary>The largest APIs there are have some ten thousand paths and schemas.</summary>
    public const int Most = 50_000;

    /// <summary>The first list or map with more members than are read, or -1. Values are what they are: enums have a bound of their own.</summary>
    public static int Find(NodeTable table)
    {
        for (var row = 0; row < table.Count; row++)
            if (table[row].Kind >= NodeKind.Array && table[row].Length > Most && !IsData(table, row)) return row;
        return -1;
    }

    static bool IsData(NodeTable table, int row)
    {
        for (; row >= 0; row = table[row].Parent)
            if (table.NameOf(row) is var name && (name is "enum" or "const" or "default" or "example" or "examples" || name.StartsWith("x-", StringComparison.Ordinal))) return true;
        return false;
    }
}
