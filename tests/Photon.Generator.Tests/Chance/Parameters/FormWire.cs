using System.Text.Json.Nodes;

namespace Photon.Generator.Tests.Chance.Parameters;

/// <summary>Bodies: pairs of a urlencoded form, parts of a multipart one, or JSON.</summary>
static class FormWire
{
    /// <returns>Pairs, parts with their headers, or the JSON text.</returns>
    public static IReadOnlyList<string>? Of(JsonObject body, JsonNode? node, Escapes escape, Random chance)
    {
        var type = body["content"]!.AsObject().First().Key;
        if (type == "application/json") return [Wire.Json(node)];
        if (node is not JsonObject value) return null;
        // An empty list has no pair or part to be in.
        if (value.Any(m => m.Value is JsonArray { Count: 0 })) return null;
        if (type == "multipart/form-data") return [.. value.SelectMany(m => Parts(m.Key, m.Value, chance))];
        return value.Any(m => Wire.HoldsNothing(m.Value) || m.Value is JsonObject { Count: 0 }) ? null : [.. value.SelectMany(m => Pairs(m.Key, m.Value, escape, chance))];
    }

    static IEnumerable<string> Pairs(string name, JsonNode? value, Escapes escape, Random chance) => value switch
    {
        JsonArray items when chance.Next(3) > 0 => items.Select(i => $"{escape.Value(name)}={escape.Of(i)}"),
        JsonObject members when chance.Next(3) == 0 => [$"{escape.Value(name)}={escape.Value(members.ToJsonString())}"],
        JsonArray or JsonObject => Wire.Deep(escape.Value(name), value, escape),
        _ => [$"{escape.Value(name)}={escape.Of(value)}"],
    };

    static IEnumerable<string> Parts(string name, JsonNode? value, Random chance)
    {
        var head = $"Content-Disposition: form-data; name=\"{name}\"\r\n";
        if (value is JsonObject members) return [$"{head}Content-Type: application/json\r\n\r\n{members.ToJsonString()}"];
        if (value is JsonArray items) return items.SelectMany(i => Parts(name, i, chance));
        return [$"{head}{(chance.Next(2) == 0 ? "Content-Type: text/plain; charset=utf-8\r\n" : "")}\r\n{Meaning.Plain(value)}"];
    }
}
