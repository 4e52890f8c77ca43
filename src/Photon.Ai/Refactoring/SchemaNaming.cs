using Photon.Ai.Survey;

namespace Photon.Ai.Refactoring;

/// <summary>What a schema that stands in several places would be called, best first: a title that all have, the property, what the operation is about.</summary>
static class SchemaNaming
{
    public static IEnumerable<IReadOnlyList<string>> Candidates(List<SchemaPlace> places)
    {
        if (Agreed(places, static place => place.Node["title"].Text) is { } title && PlainWords.Of(title) is { Count: > 0 and <= 4 } titled) yield return titled;
        if (places.TrueForAll(static place => place.Role == SchemaRole.Response && IsError(place.Name))) yield return ["error"];
        var own = places.Select(Own).ToList();
        var isShared = own.TrueForAll(words => words.SequenceEqual(own[0]));
        // "status" alone says little: whose it is has to stand before it.
        if (isShared && !IsVague(own[0])) yield return own[0];
        // A member says what it is; an operation only what it is about.
        var best = places.Find(static place => place.Role is SchemaRole.Property or SchemaRole.Item) ?? places[0];
        yield return Joined(OwnerWords(best), Own(best));
        yield return Own(best);
    }

    /// <summary>What a schema is called where it stands.</summary>
    static IReadOnlyList<string> Own(SchemaPlace place) => place.Role switch
    {
        SchemaRole.Item when place.Outer is { } outer => Singular(Own(outer)),
        SchemaRole.Property or SchemaRole.Parameter or SchemaRole.Header => PlainWords.Of(place.Name),
        SchemaRole.Response when IsError(place.Name) => ["error"],
        SchemaRole.Response or SchemaRole.Request => Resource(place.Owner),
        SchemaRole.Component => PlainWords.Of(place.Name),
        SchemaRole.Further when place.Outer is { } outer => [.. Singular(Own(outer)), "value"],
        SchemaRole.Part or SchemaRole.Condition when place.Outer is { } outer => [.. Own(outer), "part"],
        _ => [],
    };

    /// <summary>Whose it is: the schema around it that has a name, else what the operation is about.</summary>
    static IReadOnlyList<string> OwnerWords(SchemaPlace place)
    {
        for (var outer = place.Outer; outer is not null; outer = outer.Outer)
            if (outer.Role is SchemaRole.Component or SchemaRole.Property && place.Role is not SchemaRole.Item) return Own(outer);
        if (place.Owner.Component.Length > 0) return PlainWords.Of(place.Owner.Component);
        return place.Role is SchemaRole.Request or SchemaRole.Response ? PlainWords.Of(place.Owner.Operation) : Resource(place.Owner);
    }

    /// <summary>The last segment of a path that is no parameter, as one: <c>/orders/{id}/lines</c> is about a line.</summary>
    static IReadOnlyList<string> Resource(PlaceOwner owner)
    {
        var segments = owner.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(static segment => !segment.Contains('{', StringComparison.Ordinal)).ToList();
        return segments.Count > 0 ? Singular(PlainWords.Of(segments[^1])) : PlainWords.Of(owner.Operation.Length > 0 ? owner.Operation : owner.Component);
    }

    static IReadOnlyList<string> Joined(IReadOnlyList<string> owner, IReadOnlyList<string> own) =>
        own.Count >= owner.Count && own.Take(owner.Count).SequenceEqual(owner) ? own : [.. owner, .. own];

    static IReadOnlyList<string> Singular(IReadOnlyList<string> words) => words.Count == 0 ? words : [.. words.SkipLast(1), PlainWords.One(words[^1])];

    static bool IsVague(IReadOnlyList<string> words) => words is ["status" or "type" or "kind" or "state" or "data" or "item" or "items" or "value" or "values" or "result" or "results" or "mode" or "name" or "id" or "object" or "attributes" or "properties"];

    internal static bool IsError(string status) => status is ['4' or '5', ..] or "default";

    static string? Agreed(List<SchemaPlace> places, Func<SchemaPlace, string> text)
    {
        var first = text(places[0]);
        return first.Length > 0 && places.TrueForAll(place => text(place) == first) ? first : null;
    }
}
