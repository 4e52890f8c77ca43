using System.Globalization;
using System.Text;

namespace Photon.Core.Documents;

/// <summary>Names for items whose metadata gives none, and namespaces made valid.</summary>
public static class ItemNames
{
    const string Default = "Api";

    /// <summary><c>book-shop.v2.yaml</c> is <c>BookShopV2</c>, <c>bookshop.openapi.json</c> is <c>Bookshop</c>, <c>openapi.yaml</c> is <c>Api</c>.</summary>
    public static string FromFile(string path)
    {
        var file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var dot = file.LastIndexOf('.');
        if (dot >= 0) file = file.Substring(0, dot);
        if (file.EndsWith(".openapi", StringComparison.OrdinalIgnoreCase)) file = file.Substring(0, file.Length - ".openapi".Length);
        return file.Equals("openapi", StringComparison.OrdinalIgnoreCase) ? Default : Pascal(file);
    }

    /// <summary>Each segment made an identifier the way <c>dotnet new</c> does: <c>my-app.2</c> is <c>my_app._2</c>.</summary>
    public static string Namespace(string text)
    {
        var segments = text.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(Segment);
        var name = string.Join(".", segments);
        return name.Length == 0 ? Default : name;
    }

    static string Segment(string text)
    {
        var name = new StringBuilder(text.Length + 1);
        foreach (var c in text.Trim()) name.Append(char.IsLetterOrDigit(c) ? c : '_');
        if (name.Length == 0 || char.IsDigit(name[0])) name.Insert(0, '_');
        return name.ToString();
    }

    static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length + 1);
        var upper = true;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c)) { upper = true; continue; }
            name.Append(upper ? char.ToUpper(c, CultureInfo.InvariantCulture) : c);
            upper = char.IsDigit(c);
        }
        if (name.Length == 0) return Default;
        return char.IsDigit(name[0]) ? Default + name : name.ToString();
    }
}
