using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Photon.Runtime.Emitted;

namespace Photon.Generator.Tests.Chance;

/// <summary>What a text on the wire means under a schema: only the schema says whether <c>5</c> is a number.</summary>
static partial class Meaning
{
    static readonly ConditionalWeakTable<JsonObject, JsonSchema> s_rules = [];

    /// <summary>The value that a server must understand where this one was written as text.</summary>
    public static JsonNode? Of(JsonObject schema, JsonNode? value) => value switch
    {
        // A text where there should be several is the only one of them, and the other way round there is none.
        JsonArray when schema["type"] is { } type && type.ToJsonString() != "\"array\"" => "several",
        JsonObject when schema["type"] is { } type && type.ToJsonString() != "\"object\"" => "several",
        null or JsonValue when schema["type"]?.ToJsonString() is "\"array\"" or "\"object\"" => new JsonArray(value?.DeepClone()),
        JsonArray items when schema["items"] is JsonObject item => new JsonArray([.. items.Select(i => Of(item, i))]),
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, Of(Member(schema, m.Key), m.Value)))),
        JsonArray items => new JsonArray([.. items.Select(i => Of([], i))]),
        _ => Scalar(schema, Plain(value)),
    };

    /// <summary>A scalar as text.</summary>
    public static string Plain(JsonNode? value) => value is JsonValue text && text.GetValueKind() == JsonValueKind.String ? text.GetValue<string>() : value?.ToJsonString() ?? "null";

    public static bool Fits(JsonObject schema, JsonNode? value)
    {
        var x = new JsonIn(Encoding.UTF8.GetBytes(value?.ToJsonString() ?? "null"));
        x.Check(s_rules.GetValue(schema, s => JsonSchema.Of(WithRanges((JsonObject)s.DeepClone()).ToJsonString())));
        x.Skip();
        return x.End();
    }

    static JsonObject Member(JsonObject schema, string name) => schema["properties"]?[name] as JsonObject ?? schema["additionalProperties"] as JsonObject ?? [];

    static JsonNode? Scalar(JsonObject schema, string text)
    {
        var types = schema["type"] switch { JsonArray list => list.Select(t => t!.GetValue<string>()).Where(t => t != "null").ToArray(), JsonValue one => [one.GetValue<string>()], _ => [] };
        return types is ["string"] || !Token().IsMatch(text) ? JsonValue.Create(text) : JsonNode.Parse(text);
    }

    [GeneratedRegex(@"^(true|false|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?)\z")]
    private static partial Regex Token();

    /// <summary>To the interpreter, int32 and int64 are annotations.</summary>
    static JsonObject WithRanges(JsonObject schema)
    {
        foreach (var (_, member) in schema.ToArray())
        {
            if (member is JsonObject inner) WithRanges(inner);
            else if (member is JsonArray list) foreach (var item in list.OfType<JsonObject>()) WithRanges(item);
        }
        var range = schema["format"] is JsonValue format && format.GetValueKind() == JsonValueKind.String ? format.GetValue<string>() : "";
        if (range == "int32") schema["allOf"] = new JsonArray(new JsonObject { ["minimum"] = int.MinValue, ["maximum"] = int.MaxValue });
        if (range == "int64") schema["allOf"] = new JsonArray(new JsonObject { ["minimum"] = long.MinValue, ["maximum"] = long.MaxValue });
        return schema;
    }
}
