namespace Photon.Core.Model.Binding;

/// <summary>Patterns of filters: <c>*</c> any text, <c>?</c> one character, no regard to case, a leading <c>!</c> leaves out.</summary>
public static class Glob
{
    /// <summary>No pattern wants everything; patterns that only leave out want the rest.</summary>
    public static bool Wants(EquatableArray<string> patterns, string text, HashSet<string> matched) => Wants(patterns, [text], matched);

    /// <summary>As for one text, where any of several is enough.</summary>
    public static bool Wants(EquatableArray<string> patterns, IReadOnlyList<string> texts, HashSet<string> matched)
    {
        if (patterns.Count == 0) return true;
        var wanted = true;
        var hasWanted = false;
        foreach (var pattern in patterns)
        {
            if (pattern.Length == 0 || pattern[0] == '!') continue;
            if (!hasWanted) wanted = false;
            hasWanted = true;
            if (!Any(pattern, 0, texts)) continue;
            matched.Add(pattern);
            wanted = true;
        }
        foreach (var pattern in patterns)
        {
            if (pattern.Length == 0 || pattern[0] != '!' || !Any(pattern, 1, texts)) continue;
            matched.Add(pattern);
            wanted = false;
        }
        return wanted;
    }

    static bool Any(string pattern, int start, IReadOnlyList<string> texts)
    {
        foreach (var text in texts)
            if (Matches(pattern, start, text)) return true;
        return false;
    }

    /// <summary>In time of pattern times text: the last star is the only one worth coming back to.</summary>
    static bool Matches(string pattern, int p, string text)
    {
        int t = 0, star = -1, mark = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*') (star, mark) = (p++, t);
            else if (p < pattern.Length && (pattern[p] == '?' || char.ToUpperInvariant(pattern[p]) == char.ToUpperInvariant(text[t]))) (p, t) = (p + 1, t + 1);
            else if (star >= 0) (p, t) = (star + 1, ++mark);
            else return false;
        }
        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }
}
