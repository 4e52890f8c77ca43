using System.Globalization;
using System.Text;
using Photon.Core.Naming;

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

    /// <summary>Each segment made an identifier the way <c>dotnet new</c> does: <c>my-app.2</c> is <c>my_app._2</c>; keywords are escaped.</summary>
    public static string Namespace(string text) => Join(text, ".", Keywords.Escape);

    /// <summary>The segments of a namespace as one word that others are made of: <c>my-app.class</c> is <c>my_appclass</c>.</summary>
    public static string Word(string text) => Join(text, "", static segment => segment);

    /// <summary>Nothing has to be made of it.</summary>
    public static bool IsName(string text) => Join(text, ".", static segment => segment) == text;

    static string Join(string text, string separator, Func<string, string> finish)
    {
        var segments = text.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(segment => finish(Segment(segment)));
        var name = string.Join(separator, segments);
        return name.Length == 0 ? Default : name;
    }

    static string Segment(string text)
    {
        var name = new StringBuilder(text.Length + 1);
        // A keyword may be escaped already.
        foreach (var c in text.Trim().TrimStart('@')) name.Append(char.IsLetterOrDigit(c) ? c : '_');
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
