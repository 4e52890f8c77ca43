using System.Buffers;
using System.Text;

namespace Photon.Ai.Redaction;

/// <summary>Puts what is harmless back where its placeholder stands, in a text that arrives in pieces: what may be the beginning of a placeholder waits for the next piece.</summary>
sealed class Restorer(IReadOnlyDictionary<string, string> harmless)
{
    /// <summary>Longer than any placeholder.</summary>
    const int Most = 40;
    static readonly SearchValues<char> s_signs = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789");
    string _waiting = "";

    /// <returns>What is certain by now; perhaps nothing.</returns>
    public string Add(string piece)
    {
        if (harmless.Count == 0) return piece;
        var text = _waiting + piece;
        var hold = Hold(text);
        _waiting = text[hold..];
        return Replace(text[..hold]);
    }

    /// <returns>What was waiting.</returns>
    public string End()
    {
        var rest = Replace(_waiting);
        _waiting = "";
        return rest;
    }

    /// <summary>Where the text ends in something that a further piece could make a placeholder, or another one.</summary>
    static int Hold(string text)
    {
        for (var at = Math.Max(0, text.Length - Most); at < text.Length; at++)
        {
            var rest = text.AsSpan(at);
            var begin = Placeholder.Begin.AsSpan();
            if (rest.Length <= begin.Length ? begin.StartsWith(rest, StringComparison.Ordinal) : rest.StartsWith(begin, StringComparison.Ordinal) && !rest[begin.Length..].ContainsAnyExcept(s_signs)) return at;
        }
        return text.Length;
    }

    string Replace(string text)
    {
        var next = text.IndexOf(Placeholder.Begin, StringComparison.Ordinal);
        if (next < 0) return text;
        var result = new StringBuilder();
        var at = 0;
        for (; next >= 0; next = text.IndexOf(Placeholder.Begin, at, StringComparison.Ordinal))
        {
            var end = next + Placeholder.Begin.Length;
            while (end < text.Length && (char.IsAsciiLetterUpper(text[end]) || text[end] == '-')) end++;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            result.Append(text, at, next - at);
            result.Append(harmless.TryGetValue(text[next..end], out var secret) ? secret : text[next..end]);
            at = end;
        }
        return result.Append(text, at, text.Length - at).ToString();
    }
}
