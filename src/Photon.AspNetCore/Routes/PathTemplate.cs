using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Photon.AspNetCore.Emitted;

/// <summary>A document's path as a route pattern, built from parts: a document may hold characters that mean something in a pattern's text.</summary>
sealed class PathTemplate
{
    readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, int> _behind = new(StringComparer.Ordinal);

    public PathTemplate(string path)
    {
        // Some documents tell operations apart by a query or a fragment: routing cannot.
        var end = path.IndexOfAny(['?', '#']);
        var segments = (end < 0 ? path : path[..end]).Split('/', StringSplitOptions.RemoveEmptyEntries);
        var parsed = new List<RoutePatternPathSegment>();
        for (var i = 0; i < segments.Length; i++)
            if (Segment(segments[i], segments.Length - 1 - i) is { } segment) parsed.Add(segment);
        Pattern = RoutePatternFactory.Pattern(path, parsed);
        Key = string.Join('/', segments.Select(Plain)).ToUpperInvariant();
    }

    public RoutePattern Pattern { get; }

    /// <summary>Equal for paths that routing cannot tell apart.</summary>
    public string Key { get; }

    /// <summary>By parameter: how many segments follow its own; -1: it shares its segment.</summary>
    public IReadOnlyDictionary<string, int> SegmentsBehind => _behind;

    /// <summary>A name that a route parameter may have; the emitter makes the same one.</summary>
    public static string RouteName(string name)
    {
        var route = name.AsSpan().IndexOfAny("/{}?*") < 0 ? name : string.Create(name.Length, name, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++) to[i] = from[i] is '/' or '{' or '}' or '?' or '*' ? '_' : from[i];
        });
        return route.Length == 0 ? "_" : route;
    }

    RoutePatternPathSegment? Segment(string text, int behind)
    {
        var parts = new List<RoutePatternPart>();
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('{', at);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0) open = text.Length;
            if (open > at) parts.Add(Literal(text[at..open]));
            if (close < 0) break;
            var name = RouteName(text[(open + 1)..close]);
            // Twice in one path is against the specification; the second one is matched and not looked at.
            while (!_names.Add(name)) name += "_";
            parts.Add(RoutePatternFactory.ParameterPart(name));
            _behind[name] = open == 0 && close == text.Length - 1 ? behind : -1;
            at = close + 1;
        }
        return parts.Count > 0 ? RoutePatternFactory.Segment(parts) : null;
    }

    /// <summary>A pattern's literals cannot hold a question mark, but a path can.</summary>
    RoutePatternPart Literal(string escaped)
    {
        // Servers leave this one as it is, or it would part segments.
        var text = Uri.UnescapeDataString(escaped.Replace("%2F", "%252F", StringComparison.OrdinalIgnoreCase));
        if (!text.Contains('?', StringComparison.Ordinal)) return RoutePatternFactory.LiteralPart(text);
        var name = "literal";
        while (!_names.Add(name)) name += "_";
        return RoutePatternFactory.ParameterPart(name, null, RoutePatternParameterKind.Standard, RoutePatternFactory.ParameterPolicy(new LiteralConstraint(text)));
    }

    sealed class LiteralConstraint(string text) : IRouteConstraint
    {
        public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
            values.TryGetValue(routeKey, out var value) && text.Equals(value as string, StringComparison.OrdinalIgnoreCase);
    }

    static string Plain(string segment)
    {
        for (int open; (open = segment.IndexOf('{', StringComparison.Ordinal)) >= 0 && segment.IndexOf('}', open) is > 0 and var close;)
            segment = $"{segment[..open]}\0{segment[(close + 1)..]}";
        return segment;
    }
}
