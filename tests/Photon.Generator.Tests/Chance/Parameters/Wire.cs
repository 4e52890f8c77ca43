using System.Text;
using System.Text.Json.Nodes;

namespace Photon.Generator.Tests.Chance.Parameters;

/// <summary>Writes values as the styles of OpenAPI say, in one of the ways that mean the same. It shares no code with the product.</summary>
/// <seealso href="https://spec.openapis.org/oas/v3.2.0#style-examples"/>
static class Wire
{
    public static string Text(this JsonObject parameter, string member) => parameter[member]?.GetValue<string>() ?? "";

    public static bool Explodes(JsonObject parameter) => parameter["explode"]?.GetValue<bool>() == true;

    /// <summary>The schema, of whichever of the two ways.</summary>
    public static JsonObject Schema(JsonObject parameter) =>
        parameter["schema"]?.AsObject() ?? parameter["content"]!.AsObject().First().Value!["schema"]!.AsObject();

    public static bool IsJson(JsonObject parameter) => parameter["content"] is JsonObject content && content.ContainsKey("application/json");

    /// <summary>An object whose members stand among the other parameters.</summary>
    public static bool IsSpread(JsonObject parameter) =>
        parameter.Text("in") is "query" or "cookie" && parameter.Text("style") is "form" or "cookie" && Explodes(parameter) && Schema(parameter).Text("type", "object");

    public static bool Text(this JsonObject schema, string member, string value) => schema[member] is JsonValue text && text.GetValue<string>() == value;

    /// <summary>What is sent: a segment, pairs of the query, the text of a header, or cookies. Empty: the value is said by saying nothing.</summary>
    /// <returns><c>null</c>: the style has no way to say this value.</returns>
    public static IReadOnlyList<string>? Of(JsonObject parameter, JsonNode? value, Random chance)
    {
        var (place, name, style) = (parameter.Text("in"), parameter.Text("name"), parameter.Text("style"));
        var escape = new Escapes(place, style, parameter["allowReserved"] is not null, chance);
        if (place is "querystring" or "body" && !IsJson(parameter) && value is not JsonObject) return null;
        if (place == "querystring") return IsJson(parameter) ? [escape.Value(Json(value))] : Spread(value!.AsObject(), escape);
        if (place == "body") return FormWire.Of(parameter, value, escape, chance);
        if (IsJson(parameter))
        {
            var json = Json(value);
            return place switch { "path" => [escape.Value(json)], "header" => [json], _ => [$"{escape.Name(name)}={escape.Value(json)}"] };
        }
        if (!escape.CanSay(value)) return null;
        return place switch
        {
            "path" => Segment(name, style, value, Explodes(parameter), escape) is { } segment and not ("" or "." or "..") ? [segment] : null,
            "header" => value is JsonArray or JsonObject && IsEmpty(value) ? null : [Listed(value, ",", Explodes(parameter), escape)],
            _ => Pairs(name, style, value, Explodes(parameter), escape),
        };
    }

    public static string Json(JsonNode? value) => value?.ToJsonString() ?? "null";

    static string? Segment(string name, string style, JsonNode? value, bool explode, Escapes escape)
    {
        if (value is JsonArray or JsonObject && IsEmpty(value)) return null;
        switch (style)
        {
            case "label": return "." + Listed(value, explode ? "." : ",", explode, escape);
            case "matrix" when explode && value is JsonArray items: return string.Concat(items.Select(i => $";{name}={escape.Of(i)}"));
            case "matrix" when explode && value is JsonObject members: return string.Concat(members.Select(m => $";{escape.Value(m.Key)}={escape.Of(m.Value)}"));
            case "matrix": return Listed(value, ",", false, escape) is { Length: > 0 } text ? $";{name}={text}" : $";{name}";
            default: return Listed(value, ",", explode, escape);
        }
    }

    static IReadOnlyList<string>? Pairs(string name, string style, JsonNode? value, bool explode, Escapes escape)
    {
        if (style == "deepObject") return HoldsNothing(value) ? null : [.. Deep(escape.Name(name), value, escape)];
        if (explode && value is JsonArray items) return [.. items.Select(i => $"{escape.Name(name)}={escape.Of(i)}")];
        if (explode && value is JsonObject members) return Spread(members, escape);
        if (value is JsonArray or JsonObject && IsEmpty(value)) return null;
        var between = style switch { "spaceDelimited" => "%20", "pipeDelimited" => escape.Either("|", "%7C"), _ => "," };
        return [$"{escape.Name(name)}={Listed(value, between, false, escape)}"];
    }

    static string[] Spread(JsonObject members, Escapes escape) => [.. members.SelectMany(m => m.Value is JsonArray items
        ? items.Select(i => $"{escape.Value(m.Key)}={escape.Of(i)}")
        : [$"{escape.Value(m.Key)}={escape.Of(m.Value)}"])];

    static string Listed(JsonNode? value, string between, bool explode, Escapes escape) => value switch
    {
        JsonArray items => string.Join(between, items.Select(escape.Of)),
        JsonObject members => string.Join(between, members.Select(m => escape.Value(m.Key) + (explode ? "=" : between) + escape.Of(m.Value))),
        _ => escape.Of(value),
    };

    public static IEnumerable<string> Deep(string path, JsonNode? value, Escapes escape) => value switch
    {
        JsonObject members => members.SelectMany(m => Deep($"{path}{escape.Either("[", "%5B")}{escape.Value(m.Key)}{escape.Either("]", "%5d")}", m.Value, escape)),
        JsonArray items => items.SelectMany((item, i) => Deep($"{path}[{(item is JsonValue && items.Count % 2 == 0 ? "" : i)}]", item, escape)),
        _ => [$"{path}={escape.Of(value)}"],
    };

    /// <summary>Somewhere below there is a list or an object that has no brackets to be in.</summary>
    public static bool HoldsNothing(JsonNode? value) => value switch
    {
        JsonObject members => members.Any(m => m.Value is JsonObject { Count: 0 } or JsonArray { Count: 0 } || HoldsNothing(m.Value)),
        JsonArray items => items.Any(i => i is JsonObject { Count: 0 } or JsonArray { Count: 0 } || HoldsNothing(i)),
        _ => false,
    };

    /// <summary>A list of one empty text looks like no list.</summary>
    static bool IsEmpty(JsonNode value) => value is JsonArray { Count: 0 } or JsonObject { Count: 0 } || value is JsonArray { Count: 1 } one && Meaning.Plain(one[0]).Length == 0;
}
