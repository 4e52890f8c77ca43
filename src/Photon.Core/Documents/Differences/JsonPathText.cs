using System.Globalization;
using System.Text;
using Photon.Core.Reading;

namespace Photon.Core.Documents.Differences;

/// <summary>Writes JSONPath (RFC 9535) of a place.</summary>
public static class JsonPathText
{
    /// <summary>The path of a value from its document's root: <c>$.paths['/books'].get</c>.</summary>
    public static string Of(Node node)
    {
        if (node.Parent is not { Exists: true } parent) return "$";
        return Of(parent) + (parent.IsObject ? Member(node.Name) : Index(parent, node));
    }

    static string Index(Node list, Node item)
    {
        var index = 0;
        foreach (var other in list.Items)
        {
            if (other == item) break;
            index++;
        }
        return $"[{index.ToString(CultureInfo.InvariantCulture)}]";
    }

    /// <summary><c>.name</c> where that is a name, else <c>['any/text']</c>.</summary>
    public static string Member(string name)
    {
        if (name.Length > 0 && name[0] is not (>= '0' and <= '9') && name.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')) return "." + name;
        var text = new StringBuilder("['");
        foreach (var c in name)
        {
            if (c is '\'' or '\\') text.Append('\\').Append(c);
            else if (c < ' ') text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else text.Append(c);
        }
        return text.Append("']").ToString();
    }
}
