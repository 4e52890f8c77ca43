using Photon.Ai.Words;

namespace Photon.Ai.Sentences;

/// <summary>Parameters that mean the same in most APIs, by name.</summary>
static class WellKnown
{
    public static bool IsCursor(string name) => Flat(name) is "cursor" or "pagetoken" or "nexttoken" or "continuationtoken" or "startingafter" or "pageafter" or "nextcursor" or "marker" or "startcursor" or "nextpagetoken" or "paginationtoken" or "aftercursor";

    public static bool IsPage(string name) => Flat(name) is "page" or "pagenumber" or "pageno" or "pageindex" or "currentpage";

    public static bool IsOffset(string name) => Flat(name) is "offset" or "skip" or "startindex" or "$skip";

    public static bool IsLimit(string name) => Flat(name) is "limit" or "perpage" or "pagesize" or "pagelimit" or "maxresults" or "top" or "take" or "maxitems" or "pagecount" or "maxpagesize";

    public static bool IsSort(string name) => Flat(name) is "sort" or "sortby" or "orderby" or "sortfield" or "ordering" or "sortkey";

    public static bool IsDirection(string name) => Flat(name) is "direction" or "sortdirection" or "sortorder" or "orderdirection" or "dir" or "sortdir";

    public static bool IsSearch(string name) => Flat(name) is "q" or "query" or "search" or "searchterm" or "keyword" or "keywords" or "searchtext" or "searchquery" or "term" or "fulltext";

    public static bool IsFilter(string name) => Flat(name) is "filter" or "filters" or "where";

    public static bool IsFields(string name) => Flat(name) is "fields" or "select" or "optfields" or "attributes" or "properties";

    public static bool IsInclude(string name) => Flat(name) is "include" or "includes" or "expand" or "embed" or "with";

    /// <summary>Letters and digits alone, in lower case; <c>page[size]</c> is one word.</summary>
    public static string Flat(string name) => string.Concat(NameWords.Of(name)).ToLowerInvariant();
}
