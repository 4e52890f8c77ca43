using System.Globalization;
using System.Text;

namespace Photon.Core.Documents.Differences;

/// <summary>Writes JSONPath (RFC 9535) of a place.</summary>
public static class JsonPathText
{
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
