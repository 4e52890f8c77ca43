using Photon.Ai.Conventions;
using Photon.Ai.Documents;
using Photon.Ai.Words;
using Photon.Core.Reading;

namespace Photon.Ai.Sentences;

/// <summary>What an operation does, in one sentence.</summary>
static class OperationSentence
{
    public static string Summary(DocumentGraph graph, OperationEntry operation, DocumentConventions conventions)
    {
        var meaning = OperationMeaning.Of(graph, operation);
        var verb = conventions.Voice == SummaryVoice.Imperative ? meaning.Verb : Third(meaning.Verb);
        return Style.Finish(Phrase(meaning, verb), conventions.SummaryStop);
    }

    /// <summary>What the summary has no room for; empty: nothing.</summary>
    public static string Description(DocumentGraph graph, OperationEntry operation, DocumentConventions conventions)
    {
        var meaning = OperationMeaning.Of(graph, operation);
        var (names, sentences) = (Parameters(graph, operation), new List<string>());
        var things = meaning.IsMany ? meaning.Object.Many.Text : "results";
        if (meaning.IsMany && names.FirstOrDefault(WellKnown.IsCursor) is { } cursor) sentences.Add($"The {things} come in pages: `{cursor}` asks for the next one.");
        else if (meaning.IsMany && names.FirstOrDefault(WellKnown.IsPage) is { } page) sentences.Add($"The {things} come in pages: `{page}` says which one is wanted.");
        else if (meaning.IsMany && names.FirstOrDefault(WellKnown.IsOffset) is { } offset) sentences.Add($"The {things} come in pages: `{offset}` says how many to skip.");
        if (names.FirstOrDefault(static name => name.Equals("If-Match", StringComparison.OrdinalIgnoreCase)) is { } match) sentences.Add($"With `{match}`, nothing happens where {(meaning.Object.IsEmpty ? "it" : meaning.Object.One.The)} has changed in the meantime.");
        if (names.FirstOrDefault(static name => name.Replace("X-", "", StringComparison.OrdinalIgnoreCase).Equals("Idempotency-Key", StringComparison.OrdinalIgnoreCase)) is { } key) sentences.Add($"With `{key}`, sending the request again does not carry it out again.");
        if (operation.Node["deprecated"].Kind == NodeKind.True) sentences.Add("It is deprecated.");
        return Style.Finish(string.Join(' ', sentences), conventions.TextStop);
    }

    /// <summary>Every parameter's name, the path item's too.</summary>
    public static IReadOnlyList<string> Parameters(DocumentGraph graph, OperationEntry operation)
    {
        var names = new List<string>();
        foreach (var list in new[] { operation.Node["parameters"], operation.Item["parameters"] })
            foreach (var written in list.Items)
                if (graph.Resolve(written) is var one && one["name"].IsString && !one["in"].Is("path")) names.Add(one["name"].Text);
        return names;
    }

    static string Phrase(OperationMeaning meaning, string verb)
    {
        var thing = meaning.Object;
        if (meaning.Verb is "log in" or "log out" or "sign in" or "sign out" or "sign up")
            return thing.IsEmpty ? verb : Style.Join(verb.Split(' ')[0], thing.One.A, verb.Split(' ')[1]);
        if (meaning.Verb == "check" && thing.Words.Any(static word => word is "if" or "is" or "can" or "has" or "are" or "be")) return Style.Join(verb, "whether", Whether(thing), meaning.Clause);
        if (thing.IsEmpty) return Style.Join(verb, Unsaid(meaning.Verb), meaning.Clause);
        var relation = meaning.Parent.IsEmpty ? "" : $"{(meaning.IsOnly ? "of" : Preposition(meaning.Verb.Split(' ')[0]))} {meaning.Parent.A}";
        var what = meaning.IsMany ? relation.Length > 0 || thing.IsDefinite ? thing.The : thing.Text
            : meaning.IsOnly || (thing.IsMany && relation.Length > 0) ? thing.The : thing.A;
        var joint = meaning.Verb is "search" && meaning.IsMany ? "for" : meaning.Verb is "subscribe" or "reply" or "respond" ? "to" : meaning.Verb is "look" or "wait" or "query" or "poll" && meaning.Verb != "query" ? "for" : "";
        var by = meaning.Key.Length > 0 && meaning.Verb is "get" or "retrieve" or "fetch" or "read" or "show" or "find" or "return" or "view" or "lookup" && meaning.Key.Length > 0 ? By(meaning) : "";
        return Style.Join(verb, joint, what, relation, by, meaning.Clause);
    }

    /// <summary><c>by its ID</c>, <c>by username</c>; nothing where the parameter is called as the thing itself is.</summary>
    static string By(OperationMeaning meaning)
    {
        var key = NameWords.Of(meaning.Key);
        if (key.Count == 0) return "";
        if (key[^1] is "ID" or "key" or "slug" or "name" or "number" or "code" or "UUID" or "GUID" && (key.Count == 1 || meaning.Object.Is(new([.. key.SkipLast(1)])) || meaning.Object.Words.Count > 0 && meaning.Object.One.Words[^1] == key[^2])) return $"by its {key[^1]}";
        return meaning.Object.Is(new(key)) || meaning.Object.Words.Contains(key[^1]) ? "" : $"by {string.Join(' ', key)}";
    }

    static string Whether(Noun clause)
    {
        var words = clause.Words.Where(static word => word is not ("if" or "whether")).ToList();
        var at = words.FindIndex(static word => word is "is" or "can" or "has" or "are" or "be");
        return at > 0 ? Style.Join(new Noun(words[..at]).A, string.Join(' ', words[at..])) : string.Join(' ', words);
    }

    /// <summary>Some verbs need something that they are done to.</summary>
    static string Unsaid(string verb) => verb is "search" or "log in" or "log out" or "ping" or "subscribe" or "unsubscribe" or "sync" ? "" : "the resource";

    static string Preposition(string verb) => verb switch
    {
        "add" or "attach" or "assign" or "upload" or "grant" or "link" or "append" or "apply" or "post" or "send" => "to",
        "create" or "register" or "generate" or "enable" or "disable" or "request" or "issue" or "set" or "start" or "schedule" or "trigger" or "make" => "for",
        "remove" or "detach" or "unlink" or "unassign" or "revoke" => "from",
        _ => "of",
    };

    /// <summary><c>logs in</c>, <c>creates or updates</c>.</summary>
    static string Third(string verb)
    {
        var words = verb.Split(' ');
        return Style.Join([Verbs.ThirdPerson(words[0]), .. words.Skip(1).Select((word, at) => words[at] is "or" or "and" ? Verbs.ThirdPerson(word) : word)]);
    }
}
