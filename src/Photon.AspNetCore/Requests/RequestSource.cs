using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

/// <summary>Finds the text of a parameter and makes its JSON.</summary>
/// <remarks>Not to be copied into the generic methods that call it: one of those is compiled for each type of parameter.</remarks>
static class RequestSource
{
    /// <returns>Whether the parameter is there.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Path(HttpContext context, OperationInfo operation, string name, Shape shape, ValueStyle style, ref JsonBuffer json)
    {
        if (context.Request.RouteValues[name] is not string text) return false;
        // Delimiters are told from what a value holds by their not being encoded, so the path is needed as it was sent.
        if (!(style == ValueStyle.Simple && shape.IsScalar) && Segment(context, operation, name) is { } raw && raw.Contains('%', StringComparison.Ordinal) && Uri.EscapeDataString(name) == name)
        {
            // Which in a path, unlike in a query, is no space.
            raw = raw.Replace("+", "%2B", StringComparison.Ordinal);
            ListText.Write(ref json, ListText.Unwrap(raw, name, style), name, shape, style, true);
            return true;
        }
        // Servers decode a path but for its slashes; what was sent as %2F is still to be told from %252F.
        if (text.Contains('%', StringComparison.Ordinal) && text.Contains("%2F", StringComparison.OrdinalIgnoreCase))
            text = Segment(context, operation, name) is { } segment ? Uri.UnescapeDataString(segment) : text.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        if (style == ValueStyle.Simple && shape.IsScalar) json.AppendValue(text, false, shape);
        else ListText.Write(ref json, ListText.Unwrap(text, name, style), name, shape, style, false);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Header(HttpContext context, string name, Shape shape, ValueStyle style, ref JsonBuffer json)
    {
        var values = context.Request.Headers[name];
        if (values.Count == 0) return false;
        ListText.Write(ref json, values.Count == 1 ? values[0] : values.ToString(), name, shape, style, false);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Cookie(HttpContext context, string name, Shape shape, ValueStyle style, ref JsonBuffer json)
    {
        if (!shape.IsScalar || StyleKind.Of(style) == ValueStyle.Cookie || !context.Request.Cookies.TryGetValue(name, out var text))
            return CookieText.Names(context.Request.Headers.Cookie, name, shape) && PairText.Write(ref json, CookieText.Pairs(context.Request.Headers.Cookie, style), name, shape, style, out _);
        ListText.Write(ref json, text, name, shape, style == ValueStyle.Json ? style : ValueStyle.Form, false);
        return true;
    }

    /// <summary>The segment of the path that a parameter fills, as it was sent; <c>null</c>: the server does not tell, or there is more in it.</summary>
    static string? Segment(HttpContext context, OperationInfo operation, string name)
    {
        var target = context.Features.Get<IHttpRequestFeature>()?.RawTarget;
        if (string.IsNullOrEmpty(target) || !operation.SegmentsBehind.TryGetValue(name, out var behind) || behind < 0) return null;
        var query = target.IndexOf('?', StringComparison.Ordinal);
        var segments = (query < 0 ? target : target[..query]).TrimEnd('/').Split('/');
        return behind < segments.Length ? segments[^(behind + 1)] : null;
    }
}
