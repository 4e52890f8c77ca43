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
        // Servers decode a path but for its slashes; what was sent as %2F is still to be told from %252F.
        if (text.Contains('%', StringComparison.Ordinal) && text.Contains("%2F", StringComparison.OrdinalIgnoreCase))
            text = Raw(context, operation, name) ?? text.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
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
        if (!context.Request.Cookies.TryGetValue(name, out var text)) return false;
        ListText.Write(ref json, text, name, shape, style == ValueStyle.Json ? style : ValueStyle.Form, false);
        return true;
    }

    static string? Raw(HttpContext context, OperationInfo operation, string name)
    {
        var target = context.Features.Get<IHttpRequestFeature>()?.RawTarget;
        if (string.IsNullOrEmpty(target) || !operation.SegmentsBehind.TryGetValue(name, out var behind) || behind < 0) return null;
        var query = target.IndexOf('?', StringComparison.Ordinal);
        var segments = (query < 0 ? target : target[..query]).TrimEnd('/').Split('/');
        return behind < segments.Length ? Uri.UnescapeDataString(segments[^(behind + 1)]) : null;
    }
}
