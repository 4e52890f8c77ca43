using System.Runtime.CompilerServices;

namespace Photon.AspNetCore.Emitted;

/// <summary>
/// Where the pairs of a query string are. They are found once, because an operation asks for one parameter after the other, and
/// only in what nearly all query strings are: short, with few pairs and without escapes.
/// </summary>
struct QueryPairs
{
    const int Most = 8;

    Places _places;

    /// <summary>-1: there are more, or escapes.</summary>
    int _count;

    /// <summary>The query string; <c>null</c>: nobody has looked at it yet.</summary>
    public string? Text { get; private set; }

    /// <summary>All pairs are known; otherwise <see cref="Pairs"/> finds them.</summary>
    public readonly bool IsPlain => _count >= 0;

    /// <summary>Looks at a query string.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Read(string text)
    {
        Text = text;
        _count = text.Length == 0 ? 0 : text.Length <= ushort.MaxValue ? Split(text) : -1;
    }

    /// <summary>The first value of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="repeated">There is another one.</param>
    /// <returns>Whether there is one.</returns>
    public readonly bool Find(string name, out ReadOnlySpan<char> value, out bool repeated)
    {
        var text = Text.AsSpan();
        var found = false;
        value = default;
        for (var i = 0; i < _count; i++)
        {
            var place = _places[i];
            if (place.NameEnd - place.Start != name.Length || !text[place.Start..place.NameEnd].SequenceEqual(name)) continue;
            if (found)
            {
                repeated = true;
                return true;
            }
            found = true;
            if (place.NameEnd < place.End) value = text[(place.NameEnd + 1)..place.End];
        }
        repeated = false;
        return found;
    }

    int Split(string text)
    {
        var count = 0;
        var start = text[0] == '?' ? 1 : 0;
        var equals = -1;
        for (var at = start; ; at++)
        {
            if (at < text.Length)
            {
                var c = text[at];
                // Letters are above it.
                if (c > '=') continue;
                if (c is '%' or '+') return -1;
                if (c == '=' && equals < 0) equals = at;
                if (c != '&') continue;
            }
            if (at > start)
            {
                if (count == Most) return -1;
                _places[count++] = new(start, equals < 0 ? at : equals, at);
            }
            if (at >= text.Length) return count;
            start = at + 1;
            equals = -1;
        }
    }

    /// <param name="start">Of the name.</param>
    /// <param name="nameEnd">Where the equals sign is, or the end.</param>
    /// <param name="end">Of the value.</param>
    readonly struct Place(int start, int nameEnd, int end)
    {
        public readonly ushort Start = (ushort)start;
        public readonly ushort NameEnd = (ushort)nameEnd;
        public readonly ushort End = (ushort)end;
    }

    [InlineArray(Most)]
    struct Places
    {
        Place _first;
    }
}
