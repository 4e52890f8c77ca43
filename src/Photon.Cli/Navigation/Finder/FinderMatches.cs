namespace Photon.Cli.Navigation.Finder;

/// <summary>Which characters of a text that is shown were typed.</summary>
static class FinderMatches
{
    /// <param name="start">From here to <paramref name="end"/> letters may be picked, as the search does in names and paths; elsewhere words count as they are.</param>
    public static IReadOnlyList<int> In(string text, string typed, int start, int end)
    {
        var (matches, folded) = (new bool[text.Length], text.ToLowerInvariant());
        foreach (var word in typed.ToLowerInvariant().Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (start > 0 && folded.AsSpan(0, start).StartsWith(word, StringComparison.Ordinal)) matches.AsSpan(0, word.Length).Fill(true);
            else if (WordScore.Of(word, text.AsSpan(start, end - start), folded.AsSpan(start, end - start), mayPick: true, matches.AsSpan(start, end - start)) == 0)
                WordScore.Of(word, text, folded, mayPick: false, matches);
        }
        return [.. Enumerable.Range(0, matches.Length).Where(i => matches[i])];
    }
}
