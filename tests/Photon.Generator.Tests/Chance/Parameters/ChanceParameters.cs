using System.Text.Json.Nodes;
using CsCheck;

namespace Photon.Generator.Tests.Chance.Parameters;

/// <summary>Operations by chance: parameters in every place, in every style that OpenAPI has for it, with constrained schemas.</summary>
static class ChanceParameters
{
    static readonly Gen<string> s_member = Gen.OneOf("a", "b", "R", "d-e", "été", "class", "g h", "x&y=z");

    static readonly string[] s_pathNames = ["id", "item-id", "a.b", "_x"];
    static readonly string[] s_queryNames = ["q", "page size", "filter[x]", "$top", "été", "a+b", "a&b=c", "100%"];
    static readonly string[] s_headerNames = ["X-A", "x-b_c", "Trace.Id", "Idempotency-Key"];
    static readonly string[] s_cookieNames = ["sid", "__Host-x", "a.b", "c_d"];

    /// <summary>The parameters of one operation; its body is one that is in <c>body</c>.</summary>
    public static Gen<JsonArray> Any => Gen.Select(Path.Array[0, 2], Gen.Frequency((9, Query.Array[0, 3]), (1, Whole.Array[1])), Header.Array[0, 2], Cookie.Array[0, 2], Form.Array[0, 1], (path, query, header, cookie, form) =>
    {
        var all = new JsonArray();
        Add(all, path, s_pathNames);
        Add(all, query, s_queryNames);
        Add(all, header, s_headerNames);
        Add(all, cookie, s_cookieNames);
        foreach (var body in form) all.Add(body.DeepClone());
        return all;
    }).Where(all => all.Count > 0);

    static Gen<JsonObject> Path => Placed("path", ["simple", "label", "matrix"]);

    static Gen<JsonObject> Query => Placed("query", ["form", "form", "form", "spaceDelimited", "pipeDelimited", "deepObject"]);

    static Gen<JsonObject> Header => Placed("header", ["simple"]);

    static Gen<JsonObject> Cookie => Placed("cookie", ["form", "cookie"]);

    /// <summary>3.2: all of the query string is one value.</summary>
    static Gen<JsonObject> Whole => Gen.Bool.Select(Object(Item), (json, schema) => new JsonObject
    {
        ["in"] = "querystring", ["required"] = true,
        ["content"] = new JsonObject { [json ? "application/json" : "application/x-www-form-urlencoded"] = new JsonObject { ["schema"] = schema.DeepClone() } },
    });

    static Gen<JsonObject> Form => Gen.OneOf("application/x-www-form-urlencoded", "multipart/form-data", "application/json").Select(Deep, (type, schema) => new JsonObject
    {
        ["in"] = "body", ["name"] = "body", ["required"] = true, ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = schema.DeepClone() } },
    });

    static Gen<JsonObject> Placed(string place, string[] styles) =>
        Gen.Select(Gen.OneOf(styles), Gen.Bool, Gen.Int[0, 11], Gen.Bool, Gen.Int[0, 5], Schema, Deep, (style, explode, content, required, open, schema, deep) =>
        {
            var parameter = new JsonObject { ["in"] = place, ["required"] = required || place == "path" };
            if (content == 0)
            {
                parameter["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = deep.DeepClone() } };
                return parameter;
            }
            if (style == "deepObject") (schema, explode) = (deep, true);
            if (style is "spaceDelimited" or "pipeDelimited") explode = false;
            if (!Exists(style, schema, explode)) (style, explode) = (place is "path" or "header" ? "simple" : "form", place is "query" or "cookie");
            parameter["style"] = style;
            parameter["explode"] = explode;
            if (place == "query" && open == 0) parameter["allowReserved"] = true;
            parameter["schema"] = schema.DeepClone();
            if (!required && place != "path" && open == 1 && Default(schema) is { } usual) parameter["schema"]!["default"] = usual;
            return parameter;
        });

    /// <summary>https://spec.openapis.org/oas/v3.2.0#style-examples: the others are n/a.</summary>
    static bool Exists(string style, JsonObject schema, bool explode) => style switch
    {
        "spaceDelimited" or "pipeDelimited" => Is(schema, "array") || Is(schema, "object"),
        "deepObject" => Is(schema, "object"),
        "cookie" => !(Is(schema, "array") || Is(schema, "object")) || explode,
        _ => true,
    };

    static Gen<JsonObject> Schema => Gen.Frequency((5, Scalar), (3, Array(Item)), (3, Object(Item)));

    /// <summary>What only brackets and JSON can say: lists and objects within objects.</summary>
    static Gen<JsonObject> Deep => Object(Gen.Frequency((4, Item), (1, Array(Item)), (1, Object(Item))));

    static Gen<JsonObject> Scalar => Gen.Frequency((8, ChanceSchemas.Leaf), (1, Gen.OneOf("int32", "int64").Select(f => new JsonObject { ["type"] = "integer", ["format"] = f })));

    /// <summary>Inside lists and objects nothing on the wire says null.</summary>
    static Gen<JsonObject> Item => Scalar.Where(s => s["type"] is JsonValue);

    static Gen<JsonObject> Array(Gen<JsonObject> items) => Gen.Select(items, Gen.Int[0, 3], Gen.Int[2, 5], Gen.Int[0, 5], (item, least, most, more) =>
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.DeepClone() };
        if (least > 1) schema["minItems"] = least - 1;
        if (more < 3) schema["maxItems"] = most;
        if (more == 0) schema["uniqueItems"] = true;
        return schema;
    });

    static Gen<JsonObject> Object(Gen<JsonObject> members) => Gen.Select(s_member.Select(members).Array[1, 3], Gen.Int[0, 7], Gen.Int[0, 4], Item, Gen.Int[0, 9], (pairs, required, more, extra, count) =>
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in pairs) properties[name] = schema.DeepClone();
        var whole = new JsonObject { ["type"] = "object", ["properties"] = properties };
        var needed = properties.Select(p => p.Key).Where((_, i) => (required >> i & 1) == 1).ToArray();
        if (needed.Length > 0) whole["required"] = new JsonArray([.. needed.Select(n => (JsonNode)n)]);
        if (more == 0) whole["additionalProperties"] = false;
        if (more == 1) whole["additionalProperties"] = extra.DeepClone();
        if (count == 0) whole["minProperties"] = 2;
        if (count == 1) whole["maxProperties"] = 2;
        return whole;
    });

    /// <summary>Defaults that C# can write.</summary>
    static JsonNode? Default(JsonObject schema) => schema["type"] is not JsonValue || schema["format"] is not null ? null : Enumerable.Range(0, 10)
        .Select(i => new ChanceValues(new Random(i)).Of(schema)).FirstOrDefault(v => v is JsonValue && Meaning.Fits(schema, v));

    static bool Is(JsonObject schema, string type) => schema["type"] is JsonValue value && value.GetValue<string>() == type;

    /// <summary>Gives names that are distinct; pairs of the query that have no name of their own are told apart by their members' names.</summary>
    static void Add(JsonArray all, JsonObject[] parameters, string[] names)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = (JsonObject)parameters[i].DeepClone();
            parameter["name"] = names[(all.Count * 3 + i) % names.Length];
            // A name that is escaped in one style and not in the other has two spellings among the pairs that nobody names.
            if (names == s_cookieNames && parameters.Length > 1 && parameter.Text("style") == "cookie") parameter["style"] = "form";
            for (var next = 0; all.Any(p => p!["name"]!.GetValue<string>() == parameter["name"]!.GetValue<string>()); next++) parameter["name"] = names[next];
            if (Wire.IsSpread(parameter))
            {
                var schema = parameter["schema"]!.AsObject();
                // Only one can have the pairs that nobody names.
                if (all.Any(p => p!["in"]!.GetValue<string>() == parameter["in"]!.GetValue<string>() && Wire.IsSpread((JsonObject)p))) schema.Remove("additionalProperties");
                schema["properties"] = new JsonObject(schema["properties"]!.AsObject().Select(p => KeyValuePair.Create($"{p.Key}{all.Count}", p.Value?.DeepClone())));
                if (schema["required"] is JsonArray required) schema["required"] = new JsonArray([.. required.Select(r => (JsonNode)$"{r!.GetValue<string>()}{all.Count}")]);
            }
            all.Add(parameter);
        }
    }
}
