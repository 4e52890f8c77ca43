using System.Text.RegularExpressions;
using Photon.Ai.Documents;
using Photon.Ai.Survey;
using Photon.Ai.Words;

namespace Photon.Ai.Paths;

/// <summary>What somebody wants to be able to do: "archive an order", "list the reviews of a book by rating".</summary>
/// <param name="Verb">In its plain form.</param>
/// <param name="Thing">What it is done to, as one; never empty.</param>
/// <param name="IsMany">It is done to all of them, or to several.</param>
/// <param name="Owner">What the thing belongs to; empty: nothing was said.</param>
/// <param name="By">What is asked for by: names of parameters.</param>
/// <param name="Words">As they were typed.</param>
sealed partial record Capability(string Verb, IReadOnlyList<string> Thing, bool IsMany, IReadOnlyList<string> Owner, IReadOnlyList<IReadOnlyList<string>> By, string Words)
{
    static readonly HashSet<string> s_articles = new(StringComparer.Ordinal) { "a", "an", "the", "all", "some", "any", "every", "each", "its", "their", "one", "my", "our", "new", "existing", "single", "of", "multiple", "several", "many" };

    /// <exception cref="AiException">It says not what to do, or to what.</exception>
    public static Capability Read(string text)
    {
        if (text.Length > 1000) throw new AiException("The capability has more than 1000 characters: say it in a few words, such as \"archive an order\"");
        var asked = Lead().Replace(text.Trim(), "");
        var parts = ByPart().Split(asked, 2);
        var by = parts.Length > 1 ? ByWords().Split(parts[1]).Select(static one => (IReadOnlyList<string>)[.. Plain(one)]).Where(static one => one.Count is > 0 and < 5).ToList() : [];
        var owned = OfPart().Split(parts[0], 2);
        var words = PlainWords.Of(owned[0]);
        if (words.Count < 2) throw Unclear(text);
        var verb = Verbs.OfThirdPerson(words[0]) ?? words[0];
        var thing = Plain(owned[0]).Skip(1).ToList();
        // "mark an order as paid": how it is left is part of the verb.
        if (thing.IndexOf("as") is > 0 and var state && state + 1 < thing.Count) (verb, thing) = ($"{verb} {string.Join(' ', thing.Skip(state))}", thing[..state]);
        // "list books for an author", "add a line to an order".
        var owner = owned.Length > 1 ? Plain(owned[1]).ToList() : [];
        if (thing.Count == 0) throw Unclear(text);
        var isMany = Plurals.IsPlural(thing[^1]) || words.Contains("all") || words.Contains("every");
        return new(verb, PlainWords.One(thing), isMany, PlainWords.One(owner), by, text);
    }

    static IEnumerable<string> Plain(string text) => PlainWords.Of(text).Where(static word => !s_articles.Contains(word)).Take(5);

    static AiException Unclear(string text) => new($"'{Core.Diagnostics.PlainText.InOneLine(text, 80)}' does not say what to do to what: say a verb and a thing, such as \"archive an order\" or \"list the reviews of a book\"");

    [GeneratedRegex(@"^(?:(?:i|we|users?|clients?|people) (?:want|need|would like|should be able|can|wants?) (?:to )?(?:be able to )?|to |let (?:users?|clients?|people) |allow (?:users?|clients?) to |please )", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\s+(?:filtered by|sorted by|by|matching|with|where)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex ByPart();

    [GeneratedRegex(@"\s*(?:,|\band\b|\bor\b)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex ByWords();

    [GeneratedRegex(@"\s+(?:of|for|from|to|in|on|belonging to|under)\s+(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex OfPart();
}
