namespace Photon.Cli.Navigation.Finder;

/// <summary>
/// How well a word that was typed fits a text: whole words before their beginnings, these before the middle of words, and letters that are picked from
/// several words ("lo" of "listOrders") last. Nothing is allocated.
/// </summary>
static class WordScore
{
    public const int Whole = 1500;
    const int OfWord = 1200;
    const int Begins = 1000;
    const int Inside = 600;
    const int Picked = 100;

    /// <summary>Longer texts are looked through for the word as it is, no further.</summary>
    const int LongestPicked = 128;

    /// <param name="word">Lower case, not empty.</param>
    /// <param name="text">As it is written: humps count.</param>
    /// <param name="folded">The same in lower case.</param>
    /// <param name="matches">Where the characters of the text are marked that fit; empty: nobody asks.</param>
    /// <returns>0: it does not fit.</returns>
    public static int Of(ReadOnlySpan<char> word, ReadOnlySpan<char> text, ReadOnlySpan<char> folded, bool mayPick, Span<bool> matches)
    {
        var (best, where) = (0, -1);
        for (var from = 0; from + word.Length <= folded.Length;)
        {
            var at = folded[from..].IndexOf(word);
            if (at < 0) break;
            at += from;
            var score = Score(text, at, word.Length) - Math.Min(at, 50);
            if (score > best) (best, where) = (score, at);
            from = at + 1;
        }
        if (where >= 0)
        {
            if (matches.Length > 0) matches.Slice(where, word.Length).Fill(true);
            return Math.Max(1, best - Math.Min(text.Length, 150));
        }
        return mayPick && folded.Length <= LongestPicked ? Pick(word, text, folded, matches) : 0;
    }

    static int Score(ReadOnlySpan<char> text, int at, int length)
    {
        if (length == text.Length) return Whole;
        var begins = IsStart(text, at);
        if (!begins) return Inside;
        return IsStart(text, at + length) ? OfWord : Begins;
    }

    /// <summary>A word begins here, or the text ends.</summary>
    static bool IsStart(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || at == text.Length) return true;
        var (before, here) = (text[at - 1], text[at]);
        if (!char.IsLetterOrDigit(here)) return char.IsLetterOrDigit(before);
        return !char.IsLetterOrDigit(before)
            || (char.IsUpper(here) && (!char.IsUpper(before) || (at + 1 < text.Length && char.IsLower(text[at + 1]))))
            || (char.IsDigit(here) != char.IsDigit(before));
    }

    /// <summary>Letters in their order, each at the beginning of a word or next to the one before where that can be had; one that is neither does not fit a short word.</summary>
    static int Pick(ReadOnlySpan<char> word, ReadOnlySpan<char> text, ReadOnlySpan<char> folded, Span<bool> matches)
    {
        if (word.Length < 2 || word.Length > text.Length) return 0;
        // Backwards: what the rest of the word can earn when its first letter stands here, and where its next stands.
        Span<short> next = stackalloc short[LongestPicked + 1];
        Span<short> now = stackalloc short[LongestPicked + 1];
        Span<byte> steps = stackalloc byte[matches.Length > 0 ? word.Length * text.Length : 0];
        for (var w = word.Length - 1; w >= 0; w--)
        {
            short bestLater = -1;
            var later = 0;
            var any = false;
            for (var t = text.Length - 1; t >= 0; t--)
            {
                if (w < word.Length - 1 && t + 1 < text.Length && next[t + 1] >= 0 && next[t + 1] >= bestLater) (bestLater, later) = (next[t + 1], t + 1);
                now[t] = -1;
                if (folded[t] != word[w]) continue;
                var own = (short)(IsStart(text, t) ? 40 : 0);
                if (w == word.Length - 1)
                {
                    now[t] = own;
                }
                else
                {
                    // Next to each other is worth more than another beginning further on.
                    var (rest, at) = ((int)bestLater, later);
                    if (t + 1 < text.Length && next[t + 1] >= 0 && next[t + 1] + 30 > rest) (rest, at) = (next[t + 1] + 30, t + 1);
                    if (rest < 0) continue;
                    now[t] = (short)(own + rest);
                    if (steps.Length > 0) steps[(w * text.Length) + t] = (byte)at;
                }
                any = true;
            }
            if (!any) return 0;
            var swap = next;
            next = now;
            now = swap;
        }
        var (best, start) = (-1, 0);
        for (var t = 0; t < text.Length; t++)
            if (next[t] > best) (best, start) = (next[t], t);
        // Half of the letters have a reason to stand where they do; else any long text fits anything.
        if (best < word.Length * 20) return 0;
        if (matches.Length > 0)
        {
            for (var (w, t) = (0, start); w < word.Length; w++)
            {
                matches[t] = true;
                t = steps[(w * text.Length) + t];
            }
        }
        return Math.Max(1, Picked + Math.Min(best, 400) - Math.Min(text.Length / 2, 60));
    }
}
