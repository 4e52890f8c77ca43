using System.Net.Http.Headers;

namespace Photon.Runtime.Emitted;

/// <summary>Puts values into headers as they are.</summary>
internal static class HeaderText
{
    /// <exception cref="ArgumentException">The value holds a line break or NUL, which would end the header.</exception>
    public static void Add(HttpHeaders headers, string name, string value)
    {
        if (value.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0)
            throw new ArgumentException($"The value of header '{name}' holds a line break or NUL.", nameof(value));
        headers.TryAddWithoutValidation(name, value);
    }

    /// <summary>.NET keeps these with the content, and drops them where there is none.</summary>
    public static bool IsOfContent(string name) =>
        name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Allow", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Expires", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Last-Modified", StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds a pair <c>name=value</c> to the one <c>Cookie</c> header.</summary>
    public static void AddCookie(HttpRequestHeaders headers, string pair)
    {
        if (headers.NonValidated.TryGetValues("Cookie", out var there))
        {
            pair = $"{there}; {pair}";
            headers.Remove("Cookie");
        }
        Add(headers, "Cookie", pair);
    }
}
