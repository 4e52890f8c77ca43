using System.Globalization;

namespace Photon.Runtime.Emitted;

/// <summary>Puts together where a callback goes.</summary>
public static class CallbackTarget
{
    /// <summary>Texts and values in turn. A value at the start is an address; one further on is part of an address, so it is escaped.</summary>
    /// <param name="parts">A text, a value, a text, …; at least three.</param>
    /// <returns><c>null</c> where a value is absent, or where what comes out is no absolute address of HTTP or HTTPS.</returns>
    public static Uri? Of(params ReadOnlySpan<object?> parts)
    {
        var address = "";
        for (var i = 0; i < parts.Length; i++)
        {
            var text = parts[i] switch
            {
                null => null,
                Uri uri => uri.OriginalString,
                IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
                var other => other.ToString(),
            };
            if (text is null) return null;
            address += i % 2 == 1 && address.Length > 0 ? Uri.EscapeDataString(text) : text;
        }
        return Uri.TryCreate(address, UriKind.Absolute, out var target) && IsWeb(target) ? target : null;
    }

    internal static bool IsWeb(Uri target) => target.IsAbsoluteUri && (target.Scheme == Uri.UriSchemeHttp || target.Scheme == Uri.UriSchemeHttps);
}
