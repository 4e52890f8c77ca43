namespace Photon.AspNetCore.Emitted;

/// <summary>Walks the pairs of a query string or of a form body as they stand, without allocating.</summary>
ref struct Pairs
{
    ReadOnlySpan<char> _rest;

    /// <summary>There is an escape somewhere: a name may be written in other ways than as it is.</summary>
    readonly bool _escaped;

    public Pairs(ReadOnlySpan<char> text)
    {
        _rest = text.Length > 0 && text[0] == '?' ? text[1..] : text;
        _escaped = text.IndexOfAny('%', '+') >= 0;
    }

    /// <summary>Percent-encoded.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Percent-encoded.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    public bool Next()
    {
        // A copy, which stays in registers.
        var rest = _rest;
        while (rest.Length > 0)
        {
            // Pairs are short: plain loops beat vectorised searches.
            int equals = 0;
            while (equals < rest.Length && rest[equals] is not ('=' or '&')) equals++;
            int end = equals;
            while (end < rest.Length && rest[end] != '&') end++;
            if (equals == end) equals = -1;
            var pair = rest[..end];
            _rest = rest = end < rest.Length ? rest[(end + 1)..] : default;
            if (pair.Length == 0) continue;
            Name = equals < 0 ? pair : pair[..equals];
            Value = equals < 0 ? default : pair[(equals + 1)..];
            return true;
        }
        return false;
    }

    /// <summary>The next pair of a name.</summary>
    public bool Next(string name)
    {
        if (!_escaped && name.Length > 0) return NextPlain(name);
        while (Next())
            if (IsName(name)) return true;
        return false;
    }

    /// <summary>Without escapes a name stands there as it is, and the others need not be looked at.</summary>
    bool NextPlain(string name)
    {
        var rest = _rest;
        while (rest.Length > 0)
        {
            var end = rest.IndexOf('&');
            var pair = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (!pair.StartsWith(name) || (pair.Length > name.Length && pair[name.Length] != '=')) continue;
            // Such a name can only be sent escaped.
            if (name.Contains('=', StringComparison.Ordinal)) continue;
            _rest = rest;
            Name = pair[..name.Length];
            Value = pair.Length > name.Length ? pair[(name.Length + 1)..] : default;
            return true;
        }
        _rest = default;
        return false;
    }

    public readonly bool IsName(string name)
    {
        if (Name.Length == name.Length && Name.SequenceEqual(name)) return true;
        // Escapes never make a name shorter; a plus keeps its length.
        return Name.Length >= name.Length && Name.IndexOfAny('%', '+') >= 0 && Percent.Decode(Name) == name;
    }

    /// <summary>The name decoded, where it is <c>name[…]</c>.</summary>
    public readonly string? DeepName(string name)
    {
        if (Name.Length <= name.Length) return null;
        if (Name.IndexOfAny('[', '%') < 0) return null;
        var decoded = Percent.Decode(Name);
        return decoded.Length > name.Length + 1 && decoded.StartsWith(name, StringComparison.Ordinal) && decoded[name.Length] == '[' ? decoded : null;
    }
}
