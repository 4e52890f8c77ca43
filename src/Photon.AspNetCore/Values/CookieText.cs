using Microsoft.Extensions.Primitives;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

/// <summary>
/// Cookies as the pairs of a query. ASP.NET's own collection keeps one value a name, and none that holds a comma.
/// </summary>
static class CookieText
{
    /// <summary>Whether a cookie may have the name: most that are absent are nowhere in the text. Those that ASP.NET leaves out, empty ones and such with commas, are.</summary>
    public static bool Names(StringValues header, string name, Shape shape)
    {
        if (!shape.IsScalar) return header.Count > 0;
        foreach (var line in header)
            if (line is not null && line.Contains(name, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <param name="header">The <c>Cookie</c> headers.</param>
    /// <param name="style"><see cref="ValueStyle.Cookie"/>: nothing is percent-encoded.</param>
    public static string Pairs(StringValues header, ValueStyle style)
    {
        var text = string.Join(';', header.ToArray());
        if (StyleKind.Of(style) == ValueStyle.Cookie) text = text.Replace("%", "%25", StringComparison.Ordinal);
        // What means something in a query and nothing here.
        text = text.Replace("+", "%2B", StringComparison.Ordinal).Replace("&", "%26", StringComparison.Ordinal);
        return string.Join('&', text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
