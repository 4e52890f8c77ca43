namespace Photon.Ai.Survey;

/// <summary>Names of parameters by which pages of a list are asked for.</summary>
static class PageWords
{
    static readonly HashSet<string> s_words = new(StringComparer.Ordinal)
    {
        "page", "pagesize", "perpage", "pagenumber", "pagetoken", "limit", "offset", "skip", "top", "take", "cursor", "after", "before", "startingafter", "endingbefore", "nexttoken", "first", "last", "maxresults", "continuationtoken", "start", "count",
    };

    public static bool Has(string name) => s_words.Contains(string.Concat(PlainWords.Of(name)));
}
