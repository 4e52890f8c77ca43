using Photon.Ai.Conventions;
using Photon.Ai.Documents;
using Photon.Ai.Words;
using Photon.Core.Reading;

namespace Photon.Ai.Sentences;

/// <summary>What a parameter is for, in one sentence.</summary>
static class ParameterSentence
{
    /// <param name="operation">Null: it stands in the components, and any operation may use it.</param>
    public static string Of(DocumentGraph graph, OperationEntry? operation, Node parameter, DocumentConventions conventions)
    {
        var name = parameter["name"].Text;
        var meaning = operation is null ? null : OperationMeaning.Of(graph, operation);
        var schema = graph.Resolve(parameter["schema"].Exists ? parameter["schema"] : parameter);
        var thing = meaning?.Object ?? new Noun([]);
        var text = parameter["in"].Text switch
        {
            "path" => PathText(operation, name, schema),
            "header" => HeaderSentence.Of(name, thing, meaning?.IsMany == true) ?? General(graph, name, schema, null),
            "body" when meaning is not null => BodySentence.Of(meaning, operation!),
            _ => General(graph, name, schema, meaning),
        };
        return Style.Finish(text, conventions.TextStop);
    }

    static string PathText(OperationEntry? operation, string name, Node schema)
    {
        var words = NameWords.Of(name);
        var owner = operation is null ? new Noun([]) : PathWords.Owner(operation.Path, name);
        if (words.Count == 0) return "Says which one is meant";
        if (words is ["ID" or "UUID" or "GUID" or "slug" or "name" or "key" or "code" or "number"]) return owner.IsEmpty ? $"The {words[0]}" : $"The {words[0]} of {owner.The}";
        if (words[^1] is "ID" or "UUID" or "GUID" or "slug" or "name" or "key" or "code" or "number") return $"The {words[^1]} of {new Noun([.. words.SkipLast(1)]).The}";
        if (owner.IsEmpty) return $"The {string.Join(' ', words)}";
        if (owner.Is(new(words)) || owner.Words[^1] == words[^1]) return $"The {(Bounds.Type(schema) == "integer" || schema["format"].Is("uuid") ? "ID" : "name")} of {owner.The}";
        return $"The {string.Join(' ', words)} of {owner.The}";
    }

    static string General(DocumentGraph graph, string name, Node schema, OperationMeaning? meaning)
    {
        var things = meaning is { IsMany: true, Object.IsEmpty: false } ? meaning.Object.Many.Text : "results";
        var (range, otherwise, type) = (Bounds.Range(schema), Bounds.Default(schema), Bounds.Type(schema));
        if (WellKnown.IsLimit(name) && type != "string") return $"How many {things} to return{(range.StartsWith(", at most", StringComparison.Ordinal) ? "" : " at most")}{range}{otherwise}";
        if (WellKnown.IsOffset(name)) return $"How many {things} to skip{otherwise}";
        if (WellKnown.IsPage(name)) return $"The number of the page to return{(schema["minimum"].Text is { Length: > 0 } first ? $", counted from {first}" : "")}{(schema["default"].Text == schema["minimum"].Text ? "" : otherwise)}";
        if (WellKnown.IsCursor(name) || (WellKnown.Flat(name) == "after" && !Bounds.IsTime(schema))) return $"Where to go on: the cursor that came with the {things} before";
        if (WellKnown.Flat(name) is "before" or "endingbefore" or "pagebefore" or "previouscursor" && !Bounds.IsTime(schema)) return $"Where to stop: only {things} before this cursor are returned";
        if (WellKnown.IsSort(name)) return $"What the {things} are sorted by{otherwise}";
        if (WellKnown.IsDirection(name) || (WellKnown.Flat(name) == "order" && schema["enum"].Count == 2)) return $"The direction in which the {things} are sorted{otherwise}";
        if (WellKnown.IsSearch(name)) return "The text to search for";
        if (WellKnown.IsFilter(name)) return $"What the {things} must meet to be returned";
        if (WellKnown.IsFields(name)) return "The fields to return";
        if (WellKnown.IsInclude(name)) return "What else to return with the response";
        if (Header(name)) return HeaderSentence.Of(name, new([]), false)!;
        return Named(graph, NameWords.Of(name), schema, meaning, things, type) + (type is "integer" or "number" ? range : "") + (type == "boolean" && schema["default"].Kind == NodeKind.False ? "" : otherwise);
    }

    static string Named(DocumentGraph graph, IReadOnlyList<string> words, Node schema, OperationMeaning? meaning, string things, string type)
    {
        if (words.Count == 0) return "A parameter of the request";
        var isMany = meaning is { IsMany: true };
        if (Time(words, schema, things, isMany) is { } time) return time;
        if (type == "boolean") return Choice(words, things, isMany);
        var unit = Units.Take(ref words, type);
        var noun = new Noun(words);
        if (words[0] is "min" or "minimum" or "max" or "maximum" && words.Count > 1)
            return $"The {(words[0][..3] == "min" ? "least" : "greatest")} {string.Join(' ', words.Skip(1))}{(isMany ? $" of the {things} to return" : "")}{(unit is null ? "" : ", in " + unit)}";
        if (words[^1] is "ID" or "IDs" && words.Count > 1)
        {
            var owner = new Noun([.. words.SkipLast(1)]);
            return type == "array" || words[^1] == "IDs" ? isMany ? $"The IDs of the {owner.Many.Text} whose {things} to return" : $"The IDs of {owner.Many.The}" : $"The ID of {owner.The}{(isMany && !owner.Is(meaning!.Object) ? $" whose {things} to return" : "")}";
        }
        if (type == "array") noun = noun.Many;
        return isMany && schema["in"].Text != "header" ? $"The {noun.Text} of the {things} to return{(unit is null ? "" : ", in " + unit)}" : $"The {noun.Text}{(unit is null ? "" : ", in " + unit)}";
    }

    /// <summary><c>since</c>, <c>created_after</c>, <c>from</c>: times that bound what is returned.</summary>
    static string? Time(IReadOnlyList<string> words, Node schema, string things, bool isMany)
    {
        if (!isMany || !(Bounds.IsTime(schema) || words[^1] is "since" or "until")) return null;
        var unit = schema["format"].Is("date") ? "day" : "time";
        var what = words.Count > 1 && words[0].EndsWith("ed", StringComparison.Ordinal) ? $" {words[0]}" : "";
        return words[^1] switch
        {
            "since" or "from" or "start" or "after" or "gte" or "gt" => $"Only {things}{what} {(words[^1] is "after" or "gt" ? "after" : "from")} this {unit}{(words[^1] is "after" or "gt" ? "" : " on")} are returned",
            "until" or "to" or "end" or "before" or "lte" or "lt" => $"Only {things}{what} {(words[^1] is "before" or "lt" ? "before" : "up to")} this {unit} are returned",
            _ => words[0] switch
            {
                "start" or "from" or "min" => $"Only {things} from this {unit} on are returned",
                "end" or "to" or "max" => $"Only {things} up to this {unit} are returned",
                _ => null,
            },
        };
    }

    static string Choice(IReadOnlyList<string> words, string things, bool isMany)
    {
        if (words[0] is "is" or "has" or "can" && words.Count > 1) return isMany ? $"Whether the {things} {(words[0] == "is" ? "are" : words[0] == "has" ? "have" : "can")} {string.Join(' ', words.Skip(1))}" : $"Whether it {string.Join(' ', words)}";
        if (words[0] is "include" or "with" or "show" or "return" or "expand" && words.Count > 1) return $"Whether to {(words[0] == "with" ? "include" : words[0])} {string.Join(' ', words.Skip(1))}";
        if (Verbs.IsVerb(words[0]) && words[0] is not ("set" or "open" or "read" or "map" or "order")) return words.Count > 1 ? $"Whether to {string.Join(' ', words)}" : $"Whether to {words[0]}";
        if (words is ["dry", "run"]) return "Whether only to try, and to change nothing";
        return isMany && words.Count == 1 && PropertySentence.IsAdjective(words[0]) ? $"Whether the {things} are {words[0]}" : $"The {string.Join(' ', words)} flag";
    }

    static bool Header(string name) => name.Contains('-', StringComparison.Ordinal) && HeaderSentence.Of(name, new([]), false) is not null;
}
