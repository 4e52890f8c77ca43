using Photon.Ai.Words;

namespace Photon.Ai.Sentences;

/// <summary>What an operation id says: <c>listBookReviews</c>, <c>books.list</c>, <c>issues/list-for-repo</c>, <c>Books_GetById</c>.</summary>
/// <param name="Verb">Plain form; empty: none was recognised.</param>
/// <param name="Object">What it is done to; empty: it does not say.</param>
/// <param name="Clause">What follows from a preposition on: <c>[for, repo]</c>, <c>[by, status]</c>.</param>
/// <param name="Space">What stands before the verb's part: <c>issues</c>.</param>
sealed record IdWords(string Verb, Noun Object, IReadOnlyList<string> Clause, Noun Space)
{
    static readonly HashSet<string> s_prepositions = new(StringComparer.Ordinal) { "for", "by", "of", "in", "from", "to", "with", "on", "at", "per", "into", "using", "as", "via", "between", "within", "without", "where", "and", "or", "under", "against" };
    static readonly Noun s_none = new([]);

    public static IdWords Of(string id)
    {
        var (space, name) = Split(id);
        var words = NameWords.Of(name).Where(static word => word is not ("the" or "a" or "an" or "api")).ToList();
        // A path and method made into a name says nothing that they do not.
        if (words.Count == 0 || words.Count > 12) return new("", s_none, [], space);
        var verb = "";
        if (IsVerb(words[0])) (verb, words) = (words[0], words[1..]);
        else if (words.Count > 1 && space.IsEmpty && IsVerb(words[^1]) && !s_prepositions.Any(words.Contains)) (verb, words) = (words[^1], words[..^1]);
        if (verb.Length == 0) return new("", s_none, [], space);
        // create-or-update-environment.
        if (words.Count > 2 && words[0] is "or" or "and" && IsVerb(words[1])) (verb, words) = ($"{verb} {words[0]} {words[1]}", words[2..]);
        if (words.Count > 1 && words[^1] is "legacy" or "deprecated") words = words[..^1];
        if (verb is "log" or "sign" or "check" && words is ["in" or "out" or "up", ..]) (verb, words) = ($"{verb} {words[0]}", words[1..]);
        var at = words.FindIndex(s_prepositions.Contains);
        var thing = at < 0 ? words : words[..at];
        // users/get-authenticated is about a user.
        if (thing.Count == 1 && !space.IsEmpty && PropertySentence.IsAdjective(thing[0])) thing = [thing[0], .. space.One.Words];
        return new(verb, new(thing), at < 0 ? [] : words[at..], space);
    }

    /// <summary>Phrases of a clause: <c>from a runner</c>, <c>for an org</c>.</summary>
    public IReadOnlyList<(string Preposition, Noun Noun)> Phrases
    {
        get
        {
            var phrases = new List<(string, Noun)>();
            for (var start = 0; start < Clause.Count;)
            {
                var end = start + 1;
                while (end < Clause.Count && !s_prepositions.Contains(Clause[end])) end++;
                if (end > start + 1) phrases.Add((Clause[start], new([.. Clause.Skip(start + 1).Take(end - start - 1)])));
                start = end;
            }
            return phrases;
        }
    }

    static (Noun Space, string Name) Split(string id)
    {
        var at = id.LastIndexOfAny(['/', '.', ':']);
        // Tag_Action, where neither side is a plain snake_case word.
        if (at < 0 && id.IndexOf('_', StringComparison.Ordinal) is > 0 and var under && char.IsUpper(id[0]) && under + 1 < id.Length && char.IsLetter(id[under + 1])) at = under;
        if (at <= 0 || at == id.Length - 1) return (s_none, id);
        var space = NameWords.Of(id[..at].Split('/', '.', ':')[^1]).Where(static word => word is not ("controller" or "service" or "api" or "resource" or "handler")).ToList();
        return (new(space), id[(at + 1)..]);
    }

    static bool IsVerb(string word) => Verbs.IsVerb(word) || word is "del" or "modify" or "login" or "logout";
}
