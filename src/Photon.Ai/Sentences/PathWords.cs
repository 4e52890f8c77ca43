using System.Text.RegularExpressions;
using Photon.Ai.Words;

namespace Photon.Ai.Sentences;

/// <summary>What a path says: <c>/books/{bookId}/reviews</c> is the reviews of a book.</summary>
/// <param name="Resource">The last word that is no parameter; empty: there is none.</param>
/// <param name="IsItem">A parameter follows it, which says which one is meant.</param>
/// <param name="Key">That parameter.</param>
/// <param name="Parent">What it belongs to; empty: nothing.</param>
/// <param name="Action">The path ends with a verb behind an item: <c>/orders/{id}/cancel</c>.</param>
sealed partial record PathWords(Noun Resource, bool IsItem, string Key, Noun Parent, string Action)
{
    static readonly Noun s_none = new([]);

    public static PathWords Of(string path)
    {
        var steps = path.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries).Where(static step => !Prefix().IsMatch(step)).ToList();
        // /orders/{id}:cancel, as Google writes them.
        var action = "";
        if (steps.Count > 0 && steps[^1].LastIndexOf(':') is > 0 and var colon && NameWords.Of(steps[^1][(colon + 1)..]) is [var custom, ..] && Verbs.IsVerb(custom)) (action, steps[^1]) = (custom, steps[^1][..colon]);
        if (steps.Count > 2 && IsParameter(steps[^2]) && NameWords.Of(steps[^1]) is [var verb] && Verbs.IsVerb(verb) && !Plurals.IsPlural(verb) && !IsNounToo(verb)) (action, steps) = (verb, steps[..^1]);
        var last = steps.FindLastIndex(static step => !IsParameter(step));
        if (last < 0) return new(s_none, steps.Count > 0, steps.Count > 0 ? Name(steps[^1]) : "", s_none, action);
        var parent = last > 1 && IsParameter(steps[last - 1]) ? steps.FindLastIndex(last - 1, static step => !IsParameter(step)) : -1;
        return new(Thing(steps[last]), last < steps.Count - 1, last < steps.Count - 1 ? Name(steps[^1]) : "", parent < 0 ? s_none : Thing(steps[parent]).One, action);
    }

    /// <summary>The names of the parameters, in their order.</summary>
    public static IEnumerable<string> Parameters(string path) => Braces().Matches(path).Select(static match => match.Groups[1].Value);

    /// <summary>What stands before a parameter says what it is of.</summary>
    public static Noun Owner(string path, string parameter)
    {
        var steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(steps, step => step.Contains("{" + parameter + "}", StringComparison.Ordinal));
        for (at--; at >= 0; at--)
            if (!IsParameter(steps[at])) return Prefix().IsMatch(steps[at]) ? s_none : Thing(steps[at]).One;
        return s_none;
    }

    static bool IsParameter(string step) => step.Contains('{', StringComparison.Ordinal);

    static bool IsNounToo(string verb) => verb is "order" or "review" or "comment" or "report" or "message" or "test" or "link" or "map" or "plan" or "charge" or "transfer" or "search" or "query" or "schedule" or "label" or "store" or "view" or "log" or "tag" or "file" or "list" or "copy" or "fork" or "share" or "issue" or "release" or "change" or "call" or "export" or "import" or "request" or "offer" or "process" or "place" or "build" or "group" or "filter" or "index" or "notice" or "record" or "refund" or "return" or "upload" or "download" or "update" or "upgrade" or "email" or "use" or "vote" or "watch" or "hold" or "lock" or "patch" or "set" or "stream" or "batch" or "match" or "block" or "run" or "preview" or "like" or "estimate" or "monitor" or "notify" or "bind" or "queue" or "feature" or "quote" or "purchase";

    static Noun Thing(string step) => new(NameWords.Of(step.Split('.')[0]));

    static string Name(string step) => Braces().Match(step) is { Success: true } match ? match.Groups[1].Value : step;

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Braces();

    /// <summary><c>api</c>, <c>v1</c>, <c>v2beta1</c>, <c>2024-01</c>: where it is, not what.</summary>
    [GeneratedRegex(@"^(api|rest|v\d[\w.]*|\d[\d.-]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();
}
