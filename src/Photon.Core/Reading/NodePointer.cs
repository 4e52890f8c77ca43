using System.Globalization;

namespace Photon.Core.Reading;

/// <summary>JSON Pointers (RFC 6901) of rows.</summary>
internal static class NodePointer
{
    public static string Of(NodeTable table, int row)
    {
        var steps = new Stack<string>();
        for (; table[row].Parent is var parent and >= 0; row = parent)
            steps.Push(table[parent].Kind == NodeKind.Object ? Escape(table.NameOf(row)) : Index(table, parent, row));
        return steps.Count == 0 ? "" : "/" + string.Join("/", steps);
    }

    public static string Escape(string name) =>
        name.IndexOf('~') < 0 && name.IndexOf('/') < 0 ? name : name.Replace("~", "~0").Replace("/", "~1");

    public static string Unescape(string step) =>
        step.IndexOf('~') < 0 ? step : step.Replace("~1", "/").Replace("~0", "~");

    static string Index(NodeTable table, int parent, int row)
    {
        var index = 0;
        for (var sibling = parent + 1; sibling < row; sibling = table.After(sibling)) index++;
        return index.ToString(CultureInfo.InvariantCulture);
    }
}
