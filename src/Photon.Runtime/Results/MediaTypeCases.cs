using System.Collections.Concurrent;
using System.ComponentModel;
using System.Net.Http.Headers;

namespace Photon.Runtime.Emitted;

/// <summary>The types that one body may have, told apart by its media type. Only operations that declare several have one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MediaTypeCases
{
    static readonly ConcurrentDictionary<string, MediaTypeCases> s_known = new(StringComparer.Ordinal);

    readonly List<(int Case, MediaTypeHeaderValue Type)> _types = [];
    readonly bool[] _streamed;

    MediaTypeCases(string text)
    {
        var cases = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _streamed = Array.ConvertAll(cases, c => c[0] == '>');
        for (var i = 0; i < cases.Length; i++)
            foreach (var name in cases[i].TrimStart('>').Split(','))
                if (MediaTypeHeaderValue.TryParse(name, out var type)) _types.Add((i, type));
    }

    /// <summary>The same object for the same text.</summary>
    /// <param name="text">Types parted by spaces, the media types of each by commas; one after <c>&gt;</c> is handed over as it comes.</param>
    public static MediaTypeCases Of(string text) => s_known.GetOrAdd(text, static t => new(t));

    /// <summary>The body is handed over as it comes.</summary>
    public bool IsStreamed(int index) => index < _streamed.Length && _streamed[index];

    /// <summary>The type that fits a <c>Content-Type</c> best: by its parameters too, as versions of one media type have them; 0: none does.</summary>
    public int Find(string? contentType)
    {
        if (contentType is null || !MediaTypeHeaderValue.TryParse(contentType, out var sent)) return 0;
        var (best, found) = (0, 0);
        foreach (var (index, type) in _types)
        {
            var fit = Fit(type.MediaType!, sent.MediaType!);
            if (fit == 0) continue;
            foreach (var parameter in type.Parameters)
                fit += Value(sent, parameter.Name) is not { } value ? -1 : value.Equals(Plain(parameter.Value), StringComparison.OrdinalIgnoreCase) ? 2 : -2;
            if (fit <= best) continue;
            (best, found) = (fit, index);
        }
        return found;
    }

    /// <summary>The type that an <c>Accept</c> prefers; 0: it does not care.</summary>
    /// <param name="accept">The header, all its lines joined by commas.</param>
    public int Prefer(string? accept)
    {
        if (string.IsNullOrEmpty(accept)) return 0;
        var ranges = new List<MediaTypeWithQualityHeaderValue>();
        foreach (var part in accept.Split(','))
            if (MediaTypeWithQualityHeaderValue.TryParse(part, out var range)) ranges.Add(range);
        var (best, found) = ((Quality: 0.0, Rank: 0), 0);
        foreach (var (index, type) in _types)
        {
            var (quality, rank) = Quality(type, ranges);
            if (quality < best.Quality || (quality == best.Quality && rank <= best.Rank)) continue;
            (best, found) = ((quality, rank), index);
        }
        return found;
    }

    /// <summary>The quality that the most specific range gives (RFC 9110, 12.5.1), and how specific that is.</summary>
    static (double Quality, int Rank) Quality(MediaTypeHeaderValue type, List<MediaTypeWithQualityHeaderValue> ranges)
    {
        var (quality, specific) = (0.0, 0);
        foreach (var range in ranges)
        {
            // The document may leave open which of a class it is.
            var rank = Fit(range.MediaType!, type.MediaType!) is > 0 and var fit ? fit : Math.Min(Fit(type.MediaType!, range.MediaType!), 150);
            if (rank == 0) continue;
            foreach (var parameter in range.Parameters)
            {
                if (parameter.Name.Equals("q", StringComparison.OrdinalIgnoreCase) || Value(type, parameter.Name) is not { } value) continue;
                rank = value.Equals(Plain(parameter.Value), StringComparison.OrdinalIgnoreCase) ? rank + 1 : int.MinValue / 2;
            }
            if (rank < specific || rank <= 0) continue;
            quality = rank > specific ? range.Quality ?? 1 : Math.Max(quality, range.Quality ?? 1);
            specific = rank;
        }
        return (quality, specific);
    }

    /// <summary>0: the range is for others.</summary>
    static int Fit(string range, string type)
    {
        if (range.Equals(type, StringComparison.OrdinalIgnoreCase)) return 300;
        if (range == "*/*") return 100;
        return range.EndsWith("/*", StringComparison.Ordinal) && type.StartsWith(range.AsSpan(0, range.Length - 1), StringComparison.OrdinalIgnoreCase) ? 200 : 0;
    }

    static string? Value(MediaTypeHeaderValue type, string name)
    {
        foreach (var parameter in type.Parameters)
            if (parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return Plain(parameter.Value);
        return null;
    }

    static string Plain(string? value) => value?.Trim('"') ?? "";
}
