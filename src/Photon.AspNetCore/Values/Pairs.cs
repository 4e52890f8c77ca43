namespace Photon.AspNetCore.Emitted;

/// <summary>Walks the pairs of a query string or of a form body as they stand, without allocating.</summary>
ref struct Pairs
{
    ReadOnlySpan<char> _rest;

    public Pairs(ReadOnlySpan<char> text) => _rest = text.Length > 0 && text[0] == '?' ? text[1..] : text;

    /// <summary>Percent-encoded.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Percent-encoded.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    public bool Next()
    {
        while (_rest.Length > 0)
        {
            // Pairs are short: one plain loop beats two vectorised searches.
            int end = 0, equals = -1;
            for (; end < _rest.Length && _rest[end] != '&'; end++)
                if (_rest[end] == '=' && equals < 0) equals = end;
            var pair = _rest[..end];
            _rest = end < _rest.Length ? _rest[(end + 1)..] : default;
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
        while (Next())
            if (IsName(name)) return true;
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
