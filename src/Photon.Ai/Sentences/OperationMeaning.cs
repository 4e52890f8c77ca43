using Photon.Ai.Documents;
using Photon.Ai.Words;
using Photon.Core.Reading;

namespace Photon.Ai.Sentences;

/// <summary>What an operation does, taken from its id, path, method and schemas; nothing is guessed that none of them says.</summary>
/// <param name="Verb">Plain form: <c>list</c>, <c>log in</c>.</param>
/// <param name="Object">What it is done to, one or many as it is meant; empty: nothing says.</param>
/// <param name="IsMany">Many come back, or are meant.</param>
/// <param name="IsOnly">There is only one: it needs no id.</param>
/// <param name="Parent">What the object belongs to; empty: nothing.</param>
/// <param name="Key">The path parameter that says which one; empty: none.</param>
/// <param name="Clause">What the id adds with a preposition: <c>by status</c>; empty: nothing.</param>
sealed record OperationMeaning(string Verb, Noun Object, bool IsMany, bool IsOnly, Noun Parent, string Key, string Clause)
{
    static readonly Noun s_none = new([]);

    public static OperationMeaning Of(DocumentGraph graph, OperationEntry operation)
    {
        var (path, id) = (PathWords.Of(operation.Path), IdWords.Of(operation.Id));
        var isList = operation.Method == "GET" && !path.IsItem && path.Action.Length == 0 && ResultSchema.IsList(graph, operation);
        var verb = VerbOf(operation.Method, path, id, isList);
        var subject = Subject(path, id, out var parent);
        var isMany = isList || (verb is "list" or "search" or "find" && !path.IsItem) || (subject.IsMany && operation.Method == "GET" && !path.IsItem);
        if (isMany && verb is "get" or "retrieve" or "fetch" or "read" or "show" or "return" && operation.Method == "GET" && isMany) verb = "list";
        var hasManyBodies = ResultSchema.TakesMany(graph, operation);
        var isOnly = !isMany && !path.IsItem && path.Action.Length == 0 && operation.Method is "GET" or "HEAD" or "PUT" or "PATCH" or "DELETE" && !path.Resource.IsMany;
        var thing = isMany ? subject.Many : hasManyBodies || (subject.IsMany && !path.IsItem && !subject.Is(path.Resource)) || (subject.IsMany && operation.Method is "PUT" or "DELETE" or "PATCH" && !path.IsItem && path.Resource.IsMany) ? subject : subject.One;
        var clause = ClauseOf(path, id, ref parent);
        return new(verb, thing, isMany, isOnly, parent, path.IsItem ? path.Key : "", clause);
    }

    static string VerbOf(string method, PathWords path, IdWords id, bool isList) => id.Verb switch
    {
        "post" when !path.IsItem => "create",
        "put" => "replace",
        "patch" => "update",
        "del" => "delete",
        "login" => "log in",
        "logout" => "log out",
        "get" when method == "POST" => "get",
        { Length: > 0 } verb => verb,
        _ when path.Action.Length > 0 => path.Action,
        _ => method switch
        {
            "GET" => isList ? "list" : "get",
            "POST" => path.IsItem ? "update" : "create",
            "PUT" => "replace",
            "PATCH" => "update",
            "DELETE" => "delete",
            "HEAD" => "check",
            "OPTIONS" => "describe",
            "QUERY" => "search",
            _ => "handle",
        },
    };

    /// <summary>The author's own words where the id has some, else the path's.</summary>
    static Noun Subject(PathWords path, IdWords id, out Noun parent)
    {
        parent = path.Parent;
        // Nobody logs a session in; and tasks.assign of /tasks/{id}/assignees/{userId} is about the user.
        if (id.Verb is "login" or "logout" or "log in" or "log out" or "sign in" or "sign out" or "sign up" && id.Object.IsEmpty) return id.Object;
        var subject = !id.Object.IsEmpty ? id.Object : id.Verb.Length == 0 || id.Space.IsEmpty ? path.Resource : path.IsItem && id.Space.Is(parent) ? OfKey(path) : id.Space;
        if (subject.IsEmpty) subject = path.Resource;
        // bookReviews of /books/{id}/reviews: what it belongs to is said once.
        if (!parent.IsEmpty && subject.Words.Count > parent.Words.Count && subject.Words.Take(parent.Words.Count).SequenceEqual(parent.Words)) subject = new([.. subject.Words.Skip(parent.Words.Count)]);
        if (subject.Is(parent) || (!parent.IsEmpty && !subject.IsEmpty && subject.One.Words[^1] == parent.Words[^1]) || path.Action.Length > 0 && subject.Words.Count == 0) parent = s_none;
        // setCover of /books/{id}/cover keeps its parent; addToCart of /carts/{id}/items does not say items.
        return subject;
    }

    static Noun OfKey(PathWords path) => NameWords.Of(path.Key) is [.., "ID"] and { Count: > 1 } key ? new([.. key.SkipLast(1)]) : path.Resource;

    /// <summary>What the id adds to the path: two phrases at most. One that says more exactly what the path's parent is takes its place.</summary>
    static string ClauseOf(PathWords path, IdWords id, ref Noun parent)
    {
        var said = new List<string>();
        foreach (var (preposition, noun) in id.Phrases)
        {
            if (preposition is "by" or "with" && path.IsItem) continue;
            if (preposition is "and" or "or") break;
            if (preposition is "for" or "of" or "in" or "to" or "from" or "on" && !parent.IsEmpty && noun.One.Words[^1] == parent.Words[^1])
            {
                // The path's own word, or more of it: a self-hosted runner is a runner.
                if (noun.Words.Count == parent.Words.Count) continue;
                parent = s_none;
            }
            if (said.Count < 2) said.Add(preposition == "by" ? "by " + noun.Text : $"{preposition} {(noun.IsMany ? noun.The : noun.A)}");
        }
        return string.Join(' ', said);
    }
}
