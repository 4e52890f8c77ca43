using System.Text.Json.Nodes;
using CsCheck;

namespace Photon.Generator.Tests.Chance;

/// <summary>Schemas by chance, as an author might write them: each says its type, and few contradict themselves.</summary>
static class ChanceSchemas
{
    static readonly Gen<string> s_name = Gen.OneOf("a", "b", "c", "d-e", "$f", "été", "class", "Id", "id2");
    static readonly Gen<string> s_pattern = Gen.OneOf("^[a-z]+$", "^\\d{3}$", "b", "^.{2,4}$", "^(ab|cd)*$", "^\\p{Lu}");
    static readonly Gen<string> s_format = Gen.OneOf("date", "date-time", "uuid", "ipv4", "email", "uri");
    static readonly Gen<JsonNode?> s_nothing = Gen.Const((JsonNode?)null);

    public static Gen<JsonObject> Any(int depth) => depth == 0 ? Leaf : Gen.Frequency(
        (4, Leaf),
        (4, Object(depth)),
        (2, Array(depth)),
        (1, Choice(depth, "oneOf")),
        (1, Choice(depth, "anyOf")),
        (1, AllOf(depth)));

    public static Gen<JsonObject> Leaf => Gen.Frequency((3, Text), (3, Integer), (2, Number), (1, Gen.Const(0).Select(_ => Typed("boolean"))), (2, Enum), (1, Constant)).Select(Gen.Int[0, 5], Nullable);

    static Gen<JsonObject> Text => Gen.Select(Maybe(Gen.Int[0, 3]), Maybe(Gen.Int[3, 8]), Maybe(s_pattern, 4), Maybe(s_format, 4), (least, most, pattern, format) =>
        Typed("string", ("minLength", format is null ? least : null), ("maxLength", format is null ? most : null), ("pattern", format is null ? pattern : null), ("format", format)));

    static Gen<JsonObject> Integer => Gen.Select(Maybe(Gen.Int[-5, 2]), Maybe(Gen.Int[2, 12]), Maybe(Gen.Int[1, 4], 4), Gen.Bool, (low, high, step, exclusive) =>
        Typed("integer", (exclusive ? "exclusiveMinimum" : "minimum", low), ("maximum", high), ("multipleOf", step)));

    static Gen<JsonObject> Number => Gen.Select(Maybe(Gen.OneOf(-1.5, 0, 0.25)), Maybe(Gen.OneOf(1.5, 10, 99.99)), Maybe(Gen.OneOf(0.01, 0.5, 3), 4), Gen.Bool, (low, high, step, exclusive) =>
        Typed("number", ("minimum", low), (exclusive ? "exclusiveMaximum" : "maximum", high), ("multipleOf", step)));

    static Gen<JsonObject> Enum => Gen.Bool.Select(Gen.Int[1, 4], (text, count) => text
        ? Typed("string", ("enum", new JsonArray([.. new[] { "one", "Two", "", "GMT+0" }.Take(count).Select(v => (JsonNode)v)])))
        : Typed("integer", ("enum", new JsonArray([.. new[] { 1, 2, -3, 40 }.Take(count).Select(v => (JsonNode)v)]))));

    static Gen<JsonObject> Constant => Gen.Bool.Select(text => text ? Typed("string", ("const", "fixed")) : Typed("integer", ("const", 7)));

    static Gen<JsonObject> Array(int depth) => Gen.Select(Any(depth - 1), Maybe(Gen.Int[0, 2]), Maybe(Gen.Int[2, 5]), Gen.Int[0, 3], Maybe(Any(0), 5), (items, least, most, unique, contains) =>
        Typed("array", ("items", items), ("minItems", least), ("maxItems", most), ("uniqueItems", unique == 0 ? true : null), ("contains", contains)));

    static Gen<JsonObject> Object(int depth) => Gen.Select(Properties(depth), Gen.Int[0, 7], Gen.Int[0, 5], Any(0), Maybe(Gen.Int[0, 2], 5), Maybe(Gen.Int[3, 6], 5), (properties, required, more, extra, least, most) =>
    {
        var names = properties.Select(p => p.Key).ToArray();
        var schema = Typed("object", ("properties", properties.DeepClone()), ("minProperties", least), ("maxProperties", most));
        var needed = names.Where((_, i) => (required >> i & 1) == 1).ToArray();
        if (needed.Length > 0) schema["required"] = new JsonArray([.. needed.Select(n => (JsonNode)n)]);
        if (more == 0) schema["additionalProperties"] = false;
        if (more == 1) schema["additionalProperties"] = extra.DeepClone();
        if (more == 2 && names.Length > 1) schema["dependentRequired"] = new JsonObject { [names[0]] = new JsonArray(names[1]) };
        return schema;
    });

    static Gen<JsonObject> Properties(int depth) => s_name.Select(Any(depth - 1)).Array[0, 4].Select(pairs =>
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in pairs) properties[name] = schema.DeepClone();
        return properties;
    });

    static Gen<JsonObject> Choice(int depth, string keyword) => Any(depth - 1).Array[2, 3].Select(cases => new JsonObject { [keyword] = new JsonArray([.. cases.Select(c => c.DeepClone())]) });

    static Gen<JsonObject> AllOf(int depth) => Object(depth).Select(Object(depth), (one, other) =>
    {
        var parts = new JsonArray(one.DeepClone(), other.DeepClone());
        Open([.. parts.OfType<JsonObject>()]);
        return new JsonObject { ["allOf"] = parts };
    });

    /// <summary>Of schemas that hold together, none forbids what the others declare: that is read otherwise than the letter says (PHO2045).</summary>
    static void Open(JsonObject[] together)
    {
        together = [.. together.Concat(together.SelectMany(one => one["allOf"] as JsonArray ?? []).OfType<JsonObject>())];
        if (together.Length < 2) return;
        foreach (var one in together)
            if (one["additionalProperties"] is JsonValue) one.Remove("additionalProperties");
        var members = together.SelectMany(one => one["properties"] as JsonObject ?? []);
        foreach (var shared in members.GroupBy(member => member.Key, member => member.Value, StringComparer.Ordinal))
            Open([.. shared.OfType<JsonObject>()]);
    }

    static JsonObject Nullable(JsonObject schema, int chance)
    {
        if (chance != 0 || schema["enum"] is not null || schema["const"] is not null) return schema;
        var nullable = (JsonObject)schema.DeepClone();
        nullable["type"] = new JsonArray(schema["type"]!.DeepClone(), "null");
        return nullable;
    }

    static Gen<JsonNode?> Maybe<T>(Gen<T> value, int oneIn = 2) => Gen.Frequency((oneIn - 1, s_nothing), (1, value.Select(v => (JsonNode?)JsonValue.Create(v))));

    static Gen<JsonNode?> Maybe(Gen<JsonObject> value, int oneIn) => Gen.Frequency((oneIn - 1, s_nothing), (1, value.Select(v => (JsonNode?)v)));

    static JsonObject Typed(string type, params (string Name, JsonNode? Value)[] members)
    {
        var schema = new JsonObject { ["type"] = type };
        foreach (var (name, value) in members)
            if (value is not null) schema[name] = value.DeepClone();
        return schema;
    }
}
