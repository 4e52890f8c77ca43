namespace Photon.Ai.Redaction;

/// <summary>A text on which rules look for secrets, and what they found.</summary>
ref struct Scan(ReadOnlySpan<char> text)
{
    public readonly ReadOnlySpan<char> Text = text;

    /// <summary>In the order in which they were found; <c>null</c>: nothing yet.</summary>
    public List<SecretSpan>? Found;

    /// <summary>Characters that rules have looked at besides the one pass over all: tests hold it against the length of the text.</summary>
    public long Work;

    /// <summary>Up to here, what stands beside <c>format: password</c> has been found.</summary>
    public int FormatsUntil;

    public readonly char this[int i] => (uint)i < (uint)Text.Length ? Text[i] : '\0';

    public void Add(int start, int end, SecretKind kind, string rule)
    {
        if (end > start) (Found ??= []).Add(new(start, end - start, kind, rule));
    }

    /// <returns>Where characters of the class end, at most <paramref name="most"/> further on.</returns>
    public int Run(int start, Letters letters, int most = int.MaxValue)
    {
        var end = start;
        var limit = most > Text.Length - start ? Text.Length : start + most;
        while (end < limit && letters.Has(Text[end])) end++;
        Work += end - start + 1;
        return end;
    }

    public bool Has(int start, string literal)
    {
        Work++;
        return start <= Text.Length && Text[start..].StartsWith(literal, StringComparison.Ordinal);
    }
}
