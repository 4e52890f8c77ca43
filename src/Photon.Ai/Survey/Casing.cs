namespace Photon.Ai.Survey;

/// <summary>Finds the casing that a document has, and writes names in it.</summary>
static class Casing
{
    /// <summary>How a name is written; <see cref="CaseStyle.Unclear"/> where it fits several styles or none.</summary>
    public static CaseStyle Of(string name)
    {
        if (name.Length == 0 || !char.IsAsciiLetter(name[0])) return CaseStyle.Unclear;
        var (upper, lower, underscore, hyphen) = (false, false, false, false);
        foreach (var c in name)
        {
            upper |= char.IsAsciiLetterUpper(c);
            lower |= char.IsAsciiLetterLower(c);
            underscore |= c == '_';
            hyphen |= c == '-';
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-')) return CaseStyle.Unclear;
        }
        if (underscore && hyphen) return CaseStyle.Unclear;
        if (underscore) return !upper ? CaseStyle.Snake : !lower ? CaseStyle.Upper : CaseStyle.Unclear;
        if (hyphen) return !upper ? CaseStyle.Kebab : char.IsAsciiLetterUpper(name[0]) ? CaseStyle.Train : CaseStyle.Unclear;
        if (!upper) return CaseStyle.Unclear;
        if (char.IsAsciiLetterLower(name[0])) return CaseStyle.Camel;
        // ID, URL: words of capitals that stand in any style.
        return lower ? CaseStyle.Pascal : CaseStyle.Unclear;
    }

    /// <summary>Whether a name can be of a style: <c>orders</c> is camel, snake and kebab.</summary>
    public static bool Fits(string name, CaseStyle style) => style == CaseStyle.Unclear || Of(name) == style
        || (Of(name) == CaseStyle.Unclear && (name.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) ? style is not (CaseStyle.Pascal or CaseStyle.Upper or CaseStyle.Train) : !name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-') || (style is CaseStyle.Pascal or CaseStyle.Upper or CaseStyle.Train && name.All(static c => !char.IsAsciiLetterLower(c)))));

    /// <summary>The style of most names that show one; <paramref name="otherwise"/> where none does.</summary>
    /// <param name="share">Of the names that show a style, how many must agree: 0 to 1.</param>
    public static CaseStyle Dominant(IEnumerable<string> names, CaseStyle otherwise, double share = 0)
    {
        var counts = names.Select(Of).Where(static style => style != CaseStyle.Unclear).GroupBy(static style => style).Select(static group => (Style: group.Key, Count: group.Count())).OrderByDescending(static one => one.Count).ThenBy(static one => one.Style).ToList();
        return counts.Count == 0 || counts[0].Count < share * counts.Sum(static one => one.Count) ? otherwise : counts[0].Style;
    }

    /// <summary>Writes words in a style; camel where it is unclear.</summary>
    public static string Write(IReadOnlyList<string> words, CaseStyle style) => style switch
    {
        CaseStyle.Pascal => string.Concat(words.Select(Capital)),
        CaseStyle.Snake => string.Join('_', words),
        CaseStyle.Kebab => string.Join('-', words),
        CaseStyle.Upper => string.Join('_', words).ToUpperInvariant(),
        CaseStyle.Train => string.Join('-', words.Select(Capital)),
        _ => string.Concat(words.Take(1).Concat(words.Skip(1).Select(Capital))),
    };

    static string Capital(string word) => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..];
}
