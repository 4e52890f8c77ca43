using System.Text;

namespace Photon.Core.Reading;

/// <summary>Writes rows as compact JSON.</summary>
internal static class NodeJson
{
    public static string Write(NodeTable table, int row)
    {
        var to = new StringBuilder();
        Write(to, table, row);
        return to.ToString();
    }

    // Readers bound how deep rows are nested.
    static void Write(StringBuilder to, NodeTable table, int row)
    {
        switch (table[row].Kind)
        {
            case NodeKind.Object or NodeKind.Array:
                WriteContainer(to, table, row);
                break;
            case NodeKind.String:
                JsonEscapes.Write(to, table.TextSpan(row));
                break;
            default:
                to.Append(table.TextOf(row));
                break;
        }
    }

    static void WriteContainer(StringBuilder to, NodeTable table, int container)
    {
        var isObject = table[container].Kind == NodeKind.Object;
        to.Append(isObject ? '{' : '[');
        var end = table[container].End;
        for (int first = table.First(container), row = first; row < end; row = table.Next(row, end))
        {
            if (row != first) to.Append(',');
            if (isObject)
            {
                JsonEscapes.Write(to, table.NameSpan(row));
                to.Append(':');
            }
            Write(to, table, row);
        }
        to.Append(isObject ? '}' : ']');
    }
}
