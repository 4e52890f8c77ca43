using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Photon.AspNetCore;

/// <summary>The media types that an operation takes or gives.</summary>
sealed class MediaTypes
{
    readonly string[] _names;
    readonly MediaTypeHeaderValue[] _parsed;

    /// <param name="list">Parted by commas or bars; parameters allowed.</param>
    public MediaTypes(string list)
    {
        _names = list.Split(['|', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var parsed = new List<MediaTypeHeaderValue>();
        foreach (var name in _names)
            if (MediaTypeHeaderValue.TryParse(name, out var value)) parsed.Add(value);
        _parsed = [.. parsed];
        // A name that nobody can ask for by its own rules is still given to those who ask for anything.
        AcceptsAll = _names.Length == 0 || parsed.Exists(p => p.MatchesAllTypes);
    }

    public IReadOnlyList<string> Names => _names;

    bool AcceptsAll { get; }

    /// <summary>A request's <c>Content-Type</c> is one of these. JSON and text are UTF-8.</summary>
    public bool Takes(string? contentType)
    {
        if (contentType is null) return AcceptsAll;
        foreach (var name in _names)
            if (contentType.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        if (!MediaTypeHeaderValue.TryParse(contentType, out var sent)) return false;
        if (AcceptsAll) return true;
        foreach (var taken in _parsed)
            if (IsSame(sent, taken)) return IsUtf8OrNotText(sent);
        return false;
    }

    /// <summary>One of these satisfies <c>Accept</c>.</summary>
    public bool Satisfies(StringValues accept) => Choose(accept) is not null;

    /// <summary>The one that <c>Accept</c> prefers, the first where it does not care; <c>null</c>: none will do.</summary>
    public string? Choose(StringValues accept)
    {
        var first = _names.Length > 0 ? _names[0] : "*/*";
        if (accept.Count == 0) return first;
        if (accept.Count == 1 && accept[0] is null or "" or "*/*" or "application/json" && (accept[0] != "application/json" || first == "application/json")) return first;
        if (AcceptsAll || !MediaTypeHeaderValue.TryParseList(accept, out var ranges)) return first;
        string? best = null;
        var quality = 0.0;
        foreach (var given in _parsed)
        {
            var q = Quality(given, ranges);
            if (q <= quality) continue;
            quality = q;
            best = given.ToString();
        }
        return best;
    }

    /// <summary>The quality that the most specific range gives a media type (RFC 9110, 12.5.1).</summary>
    static double Quality(MediaTypeHeaderValue given, IList<MediaTypeHeaderValue> ranges)
    {
        var quality = 0.0;
        var specific = -1;
        foreach (var range in ranges)
        {
            var rank = range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2;
            var matches = range.MatchesAllTypes
                || (given.Type.Equals(range.Type, StringComparison.OrdinalIgnoreCase) && (range.MatchesAllSubTypes || given.MatchesAllSubTypes || given.SubType.Equals(range.SubType, StringComparison.OrdinalIgnoreCase)));
            if (!matches || rank < specific) continue;
            quality = rank > specific ? range.Quality ?? 1 : Math.Max(quality, range.Quality ?? 1);
            specific = rank;
        }
        return quality;
    }

    static bool IsSame(MediaTypeHeaderValue sent, MediaTypeHeaderValue taken) =>
        sent.Type.Equals(taken.Type, StringComparison.OrdinalIgnoreCase)
        && (taken.MatchesAllSubTypes || sent.SubType.Equals(taken.SubType, StringComparison.OrdinalIgnoreCase));

    static bool IsUtf8OrNotText(MediaTypeHeaderValue sent) =>
        !sent.Charset.HasValue || sent.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || sent.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase)
        || sent.Charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)
        || !(sent.SubTypeWithoutSuffix.Equals("json", StringComparison.OrdinalIgnoreCase) || sent.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase));
}
