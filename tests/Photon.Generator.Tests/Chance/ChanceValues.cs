using System.Text.Json.Nodes;

namespace Photon.Generator.Tests.Chance;

/// <summary>Values for a schema: most are what it asks for, and then one thing about them is broken.</summary>
sealed class ChanceValues(Random chance)
{
    static readonly string[] s_texts = ["", "a", "ab", "abc", "abcd", "b\u00e9", "123", "ABC", "one", "Two", "GMT+0", "fixed", "cdab", "x\"\\\n", "😀😀", "2024-02-29", "2023-02-29", "2024-01-01T00:00:00Z", "12345678-1234-1234-1234-123456789abc", "1.2.3.4", "a@b.de", "https://a.b/c"];
    // Within what Int64 and Double hold exactly: docs/semantics.md says what becomes of others.
    static readonly string[] s_numbers = ["0", "-0", "1", "2", "-3", "7", "12", "40", "1.0", "1e2", "0.1", "0.25", "1.5", "99.99", "100", "0.30", "-1.5", "9007199254740991", "1e-7", "1.50"];

    public JsonNode? Of(JsonNode? schema)
    {
        if (schema is not JsonObject s) return Anything(1);
        if (s["const"] is { } constant) return constant.DeepClone();
        if (s["enum"] is JsonArray values) return values[chance.Next(values.Count)]?.DeepClone();
        if ((s["oneOf"] ?? s["anyOf"]) is JsonArray cases) return Of(cases[chance.Next(cases.Count)]);
        if (s["allOf"] is JsonArray parts) return Merge(parts);
        var type = s["type"] is JsonArray types ? types[chance.Next(types.Count)]!.GetValue<string>() : s["type"]?.GetValue<string>();
        return type switch
        {
            "object" => Object(s),
            "array" => Array(s),
            "string" => s_texts[chance.Next(s_texts.Length)],
            "integer" or "number" => JsonNode.Parse(s_numbers[chance.Next(s_numbers.Length)]),
            "boolean" => chance.Next(2) == 0,
            "null" => null,
            _ => Anything(1),
        };
    }

    /// <summary>The same with one thing changed somewhere.</summary>
    public JsonNode? Broken(JsonNode? value)
    {
        switch (value)
        {
            case JsonObject members when members.Count > 0 && chance.Next(3) > 0:
                var name = members.ElementAt(chance.Next(members.Count)).Key;
                if (chance.Next(3) == 0) members.Remove(name);
                else members[name] = Broken(members[name]?.DeepClone());
                return members;
            case JsonObject members when chance.Next(2) == 0:
                members["extra" + chance.Next(3)] = Anything(1);
                return members;
            case JsonArray items when items.Count > 0 && chance.Next(2) == 0:
                var at = chance.Next(items.Count);
                if (chance.Next(3) == 0) items.Add(items[at]?.DeepClone());
                else items[at] = Broken(items[at]?.DeepClone());
                return items;
            default:
                return Anything(2);
        }
    }

    /// <summary>The same with another scalar somewhere, or with a member or an item more or less.</summary>
    public JsonNode? BrokenLeaf(JsonNode? value)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } members:
                var name = members.ElementAt(chance.Next(members.Count)).Key;
                if (chance.Next(3) == 0) members.Remove(name);
                else members[name] = BrokenLeaf(members[name]?.DeepClone());
                return members;
            case JsonArray { Count: > 0 } items:
                var at = chance.Next(items.Count);
                if (chance.Next(3) == 0) items.Add(items[at]?.DeepClone());
                else if (chance.Next(3) == 0) items.RemoveAt(at);
                else items[at] = BrokenLeaf(items[at]?.DeepClone());
                return items;
            case JsonObject or JsonArray: return value;
            default: return chance.Next(2) == 0 ? s_texts[chance.Next(s_texts.Length)] : JsonNode.Parse(s_numbers[chance.Next(s_numbers.Length)]);
        }
    }

    JsonNode? Anything(int depth) => chance.Next(depth > 0 ? 7 : 5) switch
    {
        0 => null,
        1 => chance.Next(2) == 0,
        2 or 3 => JsonNode.Parse(s_numbers[chance.Next(s_numbers.Length)]),
        4 => s_texts[chance.Next(s_texts.Length)],
        5 => new JsonArray([.. Enumerable.Range(0, chance.Next(3)).Select(_ => Anything(depth - 1))]),
        _ => new JsonObject { ["a"] = Anything(depth - 1), ["q"] = Anything(depth - 1) },
    };

    JsonObject Object(JsonObject schema)
    {
        var value = new JsonObject();
        var required = schema["required"]?.AsArray().Select(r => r!.GetValue<string>()).ToHashSet() ?? [];
        foreach (var (name, property) in schema["properties"]?.AsObject() ?? [])
            if (required.Contains(name) || chance.Next(2) == 0) value[name] = Of(property);
        if (schema["additionalProperties"] is JsonObject more)
            for (var i = chance.Next(3); i > 0; i--) value["more" + i] = Of(more);
        return value;
    }

    JsonArray Array(JsonObject schema) => new([.. Enumerable.Range(0, chance.Next(5)).Select(_ => Of(schema["items"]))]);

    JsonNode? Merge(JsonArray parts)
    {
        var whole = new JsonObject();
        foreach (var part in parts)
        {
            if (Of(part) is not JsonObject members) return whole;
            foreach (var (name, value) in members) whole[name] = value?.DeepClone();
        }
        return whole;
    }
}
