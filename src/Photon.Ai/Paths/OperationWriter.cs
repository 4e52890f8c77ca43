using System.Text.Json.Nodes;
using Photon.Ai.Documents;
using Photon.Ai.Refactoring;
using Photon.Ai.Survey;
using Photon.Core.Reading;

namespace Photon.Ai.Paths;

/// <summary>Writes an operation as the document's others are written: its parameters, body, statuses and error bodies are those of its neighbours.</summary>
sealed class OperationWriter(PathStyle style, Capability wanted)
{
    readonly HashSet<string> _ids = new(style.Facts.Operations.Select(static one => one.Id), StringComparer.OrdinalIgnoreCase);

    public SuggestedPath Write(string method, string path, OperationKind kind, string why, int score)
    {
        var operation = new JsonObject();
        var tag = Tag(path);
        var id = style.HasOperationIds ? Id(kind) : "";
        if (tag.Length > 0) operation["tags"] = new JsonArray((JsonNode)tag);
        operation["summary"] = Summary(kind);
        if (id.Length > 0) operation["operationId"] = id;
        var parameters = Parameters(path, kind);
        if (parameters.Count > 0) operation["parameters"] = parameters;
        var schema = Schema();
        if (kind is OperationKind.Create or OperationKind.Replace or OperationKind.Update) Body(operation, schema);
        var responses = Responses(path, kind, schema);
        operation["responses"] = responses;
        return new(method, path, id, tag, [.. responses.Select(static one => one.Key)], why, score) { Operation = operation };
    }

    string Tag(string path)
    {
        if (!style.HasTags) return "";
        var segments = PathStyle.Split(path);
        // The longest beginning that another path shares.
        for (var length = segments.Length; length > 0; length--)
        {
            var start = "/" + string.Join('/', segments.Take(length));
            if (style.Facts.Operations.FirstOrDefault(one => (one.Path == start || one.Path.StartsWith(start + "/", StringComparison.Ordinal)) && one.Tags.Any() && start != style.Prefix) is { } near) return near.Tags.First();
        }
        var tags = style.Facts.Operations.SelectMany(static one => one.Tags).Distinct().ToList();
        var name = new List<string>(wanted.Thing);
        if (tags.Count(static tag => PlainWords.Of(tag) is [.., var last] && Words.Plurals.IsPlural(last)) * 2 >= tags.Count) name[^1] = PlainWords.Many(name[^1]);
        return Casing.Write(name, Casing.Dominant(tags, tags.Exists(static tag => tag.Length > 0 && char.IsAsciiLetterUpper(tag[0])) ? CaseStyle.Pascal : CaseStyle.Kebab));
    }

    string Id(OperationKind kind)
    {
        var verb = kind switch
        {
            OperationKind.List => Habit("GET", ["list", "get", "find", "search", "index"], isItem: false, wanted.Verb is "search" or "find" ? wanted.Verb : "list"),
            OperationKind.Read => Habit("GET", ["get", "read", "show", "retrieve", "fetch", "find"], isItem: true, "get"),
            OperationKind.Create when OperationKinds.Of(wanted.Verb, false) == OperationKind.Create => Habit("POST", ["create", "add", "place", "post", "new"], isItem: false, "create"),
            OperationKind.Update or OperationKind.Replace when OperationKinds.Of(wanted.Verb, false) is OperationKind.Update or OperationKind.Replace => Habit(style.UpdateMethod, ["update", "edit", "modify", "change", "patch", "replace", "put"], isItem: true, "update"),
            OperationKind.Delete => Habit("DELETE", ["delete", "remove", "destroy"], isItem: true, "delete"),
            _ => wanted.Verb,
        };
        IReadOnlyList<string> thing = kind == OperationKind.List || wanted.IsMany ? [.. wanted.Thing.SkipLast(1), PlainWords.Many(wanted.Thing[^1])] : wanted.Thing;
        // markOrderAsPaid: how it is left stands behind it.
        var (first, state) = (PlainWords.Of(verb).Take(1), PlainWords.Of(verb).Skip(1));
        IReadOnlyList<string> words = [.. first, .. wanted.Owner, .. thing, .. state];
        for (var number = 1; ; number++)
        {
            var id = Casing.Write(number == 1 ? words : [.. words, number.ToString(System.Globalization.CultureInfo.InvariantCulture)], style.OperationCase);
            if (!_ids.Contains(id)) return id;
        }
    }

    /// <summary>The verb that most ids of such operations begin with.</summary>
    string Habit(string method, string[] verbs, bool isItem, string otherwise) =>
        style.Facts.Operations.Where(one => one.Method == method && one.Path.EndsWith('}') == isItem).Select(static one => PlainWords.Of(one.Id)).Where(words => words.Count > 1 && verbs.Contains(words[0])).GroupBy(static words => words[0])
            .OrderByDescending(static group => group.Count()).FirstOrDefault()?.Key ?? otherwise;

    string Summary(OperationKind kind)
    {
        var many = kind == OperationKind.List || wanted.IsMany;
        var thing = string.Join(' ', many ? [.. wanted.Thing.SkipLast(1), PlainWords.Many(wanted.Thing[^1])] : wanted.Thing);
        var verb = kind == OperationKind.List && wanted.Verb is "get" or "read" or "show" ? "list" : wanted.Verb;
        var words = verb.Split(' ', 2);
        var article = many ? "" : "aeiou".Contains(thing[0], StringComparison.Ordinal) && !thing.StartsWith("use", StringComparison.Ordinal) ? "an " : "a ";
        var text = $"{char.ToUpperInvariant(words[0][0])}{words[0][1..]} {article}{thing}{(words.Length > 1 ? " " + words[1] : "")}{(wanted.Owner.Count > 0 ? $" of {("aeiou".Contains(wanted.Owner[0][0], StringComparison.Ordinal) ? "an" : "a")} {string.Join(' ', wanted.Owner)}" : "")}";
        var summaries = style.Facts.Operations.Select(static one => one.Node["summary"].Text).Where(static one => one.Length > 0).ToList();
        return summaries.Count > 1 && summaries.Count(static one => one[^1] == '.') * 2 >= summaries.Count ? text + "." : text;
    }

    JsonArray Parameters(string path, OperationKind kind)
    {
        var parameters = new JsonArray();
        foreach (var segment in PathStyle.Split(path).Where(PathStyle.IsParameter)) parameters.Add(PathParameter(segment[1..segment.IndexOf('}', StringComparison.Ordinal)]));
        if (kind != OperationKind.List) return parameters;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var by in wanted.By)
            if (Casing.Write(by, style.NameCase) is var name && names.Add(name)) parameters.Add(Parameter(name, "query", false, new JsonObject { ["type"] = "string" }));
        foreach (var page in Paging())
            if (names.Add(style.Resolve(page)["name"].Text)) parameters.Add(JsonNode.Parse(page.ToJson()));
        return parameters;
    }

    /// <summary>As another operation declares it, so that an id has its format.</summary>
    JsonNode PathParameter(string name)
    {
        foreach (var operation in style.Facts.Operations)
            foreach (var parameter in operation.Node["parameters"].Items.ToList().Concat(operation.Item["parameters"].Items.ToList()))
                if (style.Resolve(parameter) is { IsObject: true } found && found["in"].Is("path") && found["name"].Is(name) && IsOwn(parameter)) return JsonNode.Parse(parameter.ToJson())!;
        var ids = style.Facts.Operations.SelectMany(one => one.Node["parameters"].Items.ToList().Concat(one.Item["parameters"].Items.ToList())).Select(style.Resolve).Where(static one => one["in"].Is("path") && PlainWords.Of(one["name"].Text) is [.., "id"]).ToList();
        var schema = ids.Select(one => style.Facts.IsV20 ? one : one["schema"]).Where(static one => one["type"].Text is "string" or "integer" && !one["enum"].Exists).GroupBy(static one => $"{one["type"].Text} {one["format"].Text}").OrderByDescending(static group => group.Count()).FirstOrDefault()?.Key.Split(' ') ?? ["string", ""];
        var type = new JsonObject { ["type"] = schema[0] };
        if (schema[1].Length > 0) type["format"] = schema[1];
        return Parameter(name, "path", true, type);
    }

    JsonObject Parameter(string name, string place, bool required, JsonObject type)
    {
        var parameter = new JsonObject { ["name"] = name, ["in"] = place };
        if (required) parameter["required"] = true;
        if (!style.Facts.IsV20) parameter["schema"] = type;
        else foreach (var (keyword, value) in type) parameter[keyword] = value!.DeepClone();
        return parameter;
    }

    /// <summary>The parameters for pages that most lists have.</summary>
    IEnumerable<Node> Paging()
    {
        var names = style.Facts.Operations.Where(static one => one.Method == "GET" && !one.Path.EndsWith('}')).Select(one => (Operation: one, Pages: one.Node["parameters"].Items.ToList().Where(parameter => IsOwn(parameter) && PageWords.Has(style.Resolve(parameter)["name"].Text) && style.Resolve(parameter)["in"].Is("query")).ToList())).Where(static one => one.Pages.Count > 0).ToList();
        return names.GroupBy(one => string.Join(' ', one.Pages.Select(page => style.Resolve(page)["name"].Text))).OrderByDescending(static group => group.Count()).FirstOrDefault()?.First().Pages ?? [];
    }

    string? Schema() => style.Facts.Schemas.Members.Names().FirstOrDefault(name => PlainWords.Of(name).SequenceEqual(wanted.Thing));

    JsonObject Refer(string schema) => new() { ["$ref"] = style.Facts.Reference("schemas", schema) };

    void Body(JsonObject operation, string? schema)
    {
        var type = schema is null ? new JsonObject { ["type"] = "object" } : Refer(Input(schema));
        if (style.Facts.IsV20) (operation["parameters"] as JsonArray ?? (JsonArray)(operation["parameters"] = new JsonArray())).Add(new JsonObject { ["name"] = "body", ["in"] = "body", ["required"] = true, ["schema"] = type });
        else operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = type } } };
    }

    /// <summary><c>NewOrder</c>, <c>OrderInput</c>: what is sent, where the document tells it from what is kept.</summary>
    string Input(string schema)
    {
        foreach (var name in style.Facts.Schemas.Members.Names())
            if (PlainWords.Of(name) is var words && words.Count == wanted.Thing.Count + 1 && ((words[0] is "new" or "create" && words.Skip(1).SequenceEqual(wanted.Thing)) || (words[^1] is "input" or "request" or "create" or "body" or "params" && words.SkipLast(1).SequenceEqual(wanted.Thing)))) return name;
        return schema;
    }

    JsonObject Responses(string path, OperationKind kind, string? schema)
    {
        var responses = new JsonObject();
        var hasPage = kind == OperationKind.List;
        var (status, text) = kind switch
        {
            OperationKind.Create => ("201", "Created"),
            OperationKind.Delete => ("204", "Removed"),
            OperationKind.Act when schema is null => ("204", "Done"),
            _ => ("200", "OK"),
        };
        JsonObject? type = status == "204" ? null : schema is null ? new() { ["type"] = hasPage ? "array" : "object" } : hasPage ? new() { ["type"] = "array", ["items"] = Refer(schema) } : Refer(schema);
        if (schema is null && hasPage) type!["items"] = new JsonObject { ["type"] = "object" };
        if (hasPage && Envelope(schema) is { } envelope) type = envelope;
        responses[status] = Response(text, type);
        foreach (var (error, response) in Errors(path, kind)) responses[error] = response;
        return responses;
    }

    /// <summary>The schema that a list of these already comes in.</summary>
    JsonObject? Envelope(string? schema)
    {
        if (schema is null) return null;
        foreach (var name in style.Facts.Schemas.Members.Names())
            if (PlainWords.Of(name) is var words && words.Count == wanted.Thing.Count + 1 && words.Take(wanted.Thing.Count).SequenceEqual(wanted.Thing) && words[^1] is "page" or "list" or "collection") return Refer(name);
        return null;
    }

    JsonObject Response(string text, JsonObject? type)
    {
        var response = new JsonObject { ["description"] = text };
        if (type is null) return response;
        if (style.Facts.IsV20) response["schema"] = type;
        else response["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = type } };
        return response;
    }

    /// <summary>Those that most operations of the kind have, as they have them.</summary>
    IEnumerable<(string, JsonNode)> Errors(string path, OperationKind kind)
    {
        var wantsId = path.Contains('{', StringComparison.Ordinal);
        var like = style.Facts.Operations.Where(one => one.Path.Contains('{', StringComparison.Ordinal) == wantsId && (kind is OperationKind.List or OperationKind.Read) == (one.Method == "GET")).ToList();
        if (like.Count == 0) like = [.. style.Facts.Operations];
        var seen = new List<(string Status, Node Node)>();
        foreach (var one in like)
            foreach (var (status, response) in one.Node["responses"].Members)
                if (status is ['4' or '5', ..] or "default" && IsOwn(response)) seen.Add((status, response));
        var isAny = false;
        foreach (var group in seen.GroupBy(static one => one.Status).Where(group => group.Count() * 2 >= like.Count).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            isAny = true;
            yield return (group.Key, JsonNode.Parse(group.GroupBy(static one => one.Node.ToJson()).OrderByDescending(static same => same.Count()).First().Key)!);
        }
        if (isAny || style.Facts.Operations.Count > 3) yield break;
        if (wantsId) yield return ("404", new JsonObject { ["description"] = "There is none of this id" });
    }

    /// <summary>References of another file mean something else here.</summary>
    bool IsOwn(Node node) => SpecPath.AreSame(SpecPath.Normalize(node.Path), SpecPath.Normalize(style.Facts.Document.Spec.Path));
}
