using Photon.Ai.Conventions;
using Photon.Ai.Documents;
using Photon.Ai.Words;
using Photon.Core.Reading;

namespace Photon.Ai.Sentences;

/// <summary>What a property of a schema is, in one sentence.</summary>
static class PropertySentence
{
    static readonly HashSet<string> s_adjectives = new(StringComparer.Ordinal)
    {
        "active", "available", "private", "public", "visible", "hidden", "read", "open", "draft", "primary", "valid", "invalid", "required", "optional", "online", "offline", "internal", "external", "internal", "mutable", "immutable", "recurring", "new", "final", "complete", "ready", "mergeable", "editable", "searchable", "default", "favourite", "favorite", "secure", "busy", "free", "empty", "full", "unread", "anonymous", "global", "local", "manual", "automatic", "billable", "taxable", "refundable", "reversible", "sensitive", "protected", "live", "dirty", "paid",
    };

    /// <param name="owner">The schema's name in words; empty: it has none.</param>
    public static string Of(DocumentGraph graph, string name, Node written, Noun owner, DocumentConventions conventions)
    {
        var schema = graph.Resolve(written);
        var words = NameWords.Of(name);
        return Style.Finish(Listed(words, schema, owner) ?? Text(words, schema, Subject(owner)), conventions.TextStop);
    }

    public static bool IsAdjective(string word) => s_adjectives.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word is not ("speed" or "seed" or "feed" or "breed" or "embed" or "indeed"));

    /// <summary>A page, a request, an input is about something: that is meant.</summary>
    static Noun Subject(Noun owner)
    {
        var words = owner.Words.ToList();
        while (words.Count > 1 && words[^1] is "dto" or "input" or "request" or "response" or "payload" or "model" or "resource" or "params" or "body" or "base" or "object" or "data" or "attributes") words.RemoveAt(words.Count - 1);
        while (words.Count > 1 && words[0] is "new" or "create" or "update" or "patch" or "simple" or "full" or "base" or "minimal" or "nullable" or "edit" or "post") words.RemoveAt(0);
        return words.Count is 0 or > 5 ? new([]) : new Noun(words).One;
    }

    /// <summary>What stands around a list is about the list.</summary>
    static string? Listed(IReadOnlyList<string> words, Node schema, Noun owner)
    {
        if (owner.Words.Count < 2 || owner.Words[^1] is not ("page" or "list" or "collection")) return null;
        var things = new Noun([.. owner.Words.SkipLast(1)]).Many;
        var (type, holder) = (Bounds.Type(schema), owner.Words[^1]);
        return string.Join(' ', words) switch
        {
            "items" or "data" or "results" or "values" or "entries" or "records" when type == "array" => $"{things.The} {(holder == "page" ? "on" : "in")} the {holder}",
            "next cursor" or "next token" or "next page token" or "cursor" => "The cursor of the next page",
            "previous cursor" or "prev cursor" => "The cursor of the page before",
            "total" or "total count" or "count" when type == "integer" => $"How many {things.Text} there are{(holder == "page" && words[0] == "total" ? ", on all pages together" : "")}",
            "has more" or "has next" or "has next page" when type == "boolean" => $"Whether there are more {things.Text}",
            "next" => "Where the next page is",
            "previous" or "prev" => "Where the page before is",
            _ => null,
        };
    }

    static string Text(IReadOnlyList<string> words, Node schema, Noun owner)
    {
        if (words.Count == 0) return "";
        var type = Bounds.Type(schema);
        var (the, of) = (owner.IsEmpty ? "it" : owner.The, owner.IsEmpty ? "" : $" of {owner.The}");
        if (type == "boolean") return Whether(words, the);
        if (Bounds.IsTime(schema) && When(words, the) is { } when) return when;
        if (words is ["ID" or "UUID" or "GUID"]) return $"The {words[0]}{of}";
        if (words[^1] is "ID" or "IDs" && words.Count > 1) return words[^1] == "IDs" || type == "array" ? $"The IDs of {new Noun([.. words.SkipLast(1)]).Many.The}" : $"The ID of {new Noun([.. words.SkipLast(1)]).The}";
        if (type is "integer" or "number" && words[^1] is "count" or "total" && words.Count > 1) return $"How many {new Noun([.. words.SkipLast(1)]).Many.Text} {(owner.IsEmpty ? "there are" : $"{owner.The} has")}";
        if (type is "integer" && words is ["count" or "total" or "size"]) return owner.IsEmpty || words[0] == "size" ? $"The {words[0]}{of}" : $"How many there are";
        var unit = Units.Take(ref words, type);
        var noun = new Noun(words);
        if (type == "array" && !noun.IsMass) noun = noun.Many;
        // A name within the thing's own: order.orderDate.
        if (!owner.IsEmpty && noun.Words.Count > owner.Words.Count && noun.Words.Take(owner.Words.Count).SequenceEqual(owner.Words)) noun = new([.. noun.Words.Skip(owner.Words.Count)]);
        if (schema["format"].Is("email") && words is ["email"]) noun = new(["email", "address"]);
        return $"The {noun.Text}{of}{(unit is null ? "" : ", in " + unit)}{(type is "integer" or "number" ? Bounds.Range(schema) : "")}";
    }

    static string Whether(IReadOnlyList<string> words, string the) => words[0] switch
    {
        "is" or "has" or "can" or "was" or "should" or "must" or "will" when words.Count > 1 => $"Whether {the} {string.Join(' ', words)}",
        "allow" or "allows" or "enable" or "enables" or "require" or "requires" or "use" or "uses" or "support" or "supports" or "include" or "includes" when words.Count > 1 => $"Whether {the} {(words[0][^1] == 's' ? words[0] : Verbs.ThirdPerson(words[0]))} {string.Join(' ', words.Skip(1))}",
        _ when words.Count == 1 && IsAdjective(words[0]) => $"Whether {the} is {words[0]}",
        _ when words.Count > 1 && IsAdjective(words[^1]) && !IsAdjective(words[0]) => $"Whether {new Noun([.. words.SkipLast(1)]).The} {(Plurals.IsPlural(words[^2]) ? "are" : "is")} {words[^1]}",
        _ when Verbs.IsVerb(words[0]) => $"Whether to {string.Join(' ', words)}",
        _ => $"The {string.Join(' ', words)} flag{(the == "it" ? "" : $" of {the}")}",
    };

    /// <summary><c>createdAt</c>, <c>updated_on</c>, <c>expiresAt</c>.</summary>
    static string? When(IReadOnlyList<string> words, string the)
    {
        var stem = words[^1] is "at" or "on" or "date" or "time" or "datetime" or "timestamp" && words.Count > 1 ? [.. words.SkipLast(1)] : words;
        return stem switch
        {
            ["creation" or "create" or "created"] => $"When {the} was created",
            ["update" or "updated" or "modification" or "modified"] or ["last", "update" or "updated" or "modified"] => $"When {the} was last changed",
            [var done] when done.Length > 4 && done.EndsWith("ed", StringComparison.Ordinal) => $"When {the} was {done}",
            [var done] when words[^1] is "at" or "on" && Verbs.OfThirdPerson(done) is not null => $"When {the} {done}",
            ["start" or "end" or "expiry" or "expiration" or "due"] when words.Count > 1 => stem[0] switch { "start" => $"When {the} starts", "end" => $"When {the} ends", "due" => $"When {the} is due", _ => $"When {the} expires" },
            _ when words.Count > 1 && words[^1] == "at" => $"The time of the {string.Join(' ', stem)}{(the == "it" ? "" : $" of {the}")}",
            ["timestamp" or "time" or "date"] => $"The {stem[0]} of {the}".Replace(" of it", "", StringComparison.Ordinal),
            _ => null,
        };
    }
}
