using System.Globalization;
using System.Text.Json.Nodes;

namespace Photon.Generator.Tests.Chance;

/// <summary>Values of which one may break a keyword and nothing else.</summary>
sealed class BreakValues(Random chance)
{
    const int Attempts = 120;

    /// <summary>Unlike <c>null</c>, which many schemas allow, these are of one type each.</summary>
    public static readonly JsonNode?[] OtherTypes = ["text", 1.5, 7, true, new JsonArray(), new JsonObject(), null];

    static readonly string[] s_characters = ["a", "b", "ab", "1", "A", "\u00e9", "\U0001F600", " "];

    readonly ChanceValues _values = new(chance);

    public IEnumerable<JsonNode?> Valid(JsonObject schema) => Enumerable.Range(0, Attempts).Select(_ => _values.Of(schema)).Where(v => Meaning.Fits(schema, v));

    public IEnumerable<JsonNode?> Of(JsonObject schema, string keyword, JsonObject made) => keyword switch
    {
        "minLength" or "maxLength" or "pattern" or "format" => Texts(schema),
        "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" => Numbers(schema, keyword),
        "enum" or "const" => schema["type"] is JsonValue type && type.GetValue<string>() == "string" ? ["other", "x", "0"] : [JsonNode.Parse("77"), JsonNode.Parse("-8")],
        "minItems" => Lists(schema, schema[keyword]!.GetValue<int>() - 1),
        "maxItems" => Lists(schema, schema[keyword]!.GetValue<int>() + 1),
        "uniqueItems" => Enumerable.Range(2, 4).SelectMany(n => Valid(Item(schema)).Take(10).Select(v => (JsonNode?)new JsonArray([.. Enumerable.Repeat(0, 2).Select(_ => v?.DeepClone()), .. Distinct(schema, v).Take(n - 2)]))),
        "minProperties" => Sized(made, schema[keyword]!.GetValue<int>() - 1),
        "maxProperties" => Sized(made, schema[keyword]!.GetValue<int>() + 1),
        _ => Enumerable.Range(0, Attempts).Select(_ => _values.Of(made)),
    };

    /// <summary>Objects without a member.</summary>
    public IEnumerable<JsonNode?> Without(JsonObject schema, string name) => Enumerable.Range(0, Attempts).Select(_ => _values.Of(schema)).OfType<JsonObject>().Select(o =>
    {
        o.Remove(name);
        return o;
    });

    /// <summary>Objects with a member.</summary>
    public IEnumerable<JsonNode?> With(JsonObject schema, string name, JsonNode? value)
    {
        // The same ones each time: who asks again wants the same place around another value.
        var values = new ChanceValues(new Random(5));
        return Enumerable.Range(0, Attempts).Select(_ => values.Of(schema)).OfType<JsonObject>().Select(o =>
        {
            o[name] = value?.DeepClone();
            return o;
        });
    }

    /// <summary>Lists that begin with a value.</summary>
    public IEnumerable<JsonNode?> First(JsonObject schema, JsonNode? value)
    {
        var rest = new BreakValues(new Random(5)).Valid(Item(schema)).Where(v => !JsonNode.DeepEquals(v, value)).DistinctBy(v => v?.ToJsonString()).Take(4).ToArray();
        return Enumerable.Range(0, rest.Length + 1).Select(n => (JsonNode?)new JsonArray([value?.DeepClone(), .. rest.Take(n).Select(v => v?.DeepClone())]));
    }

    static JsonObject Item(JsonObject schema) => schema["items"] as JsonObject ?? [];

    IEnumerable<JsonNode?> Distinct(JsonObject schema, JsonNode? but) =>
        Valid(Item(schema)).Where(v => !JsonNode.DeepEquals(v, but)).DistinctBy(v => v?.ToJsonString()).Select(v => v?.DeepClone());

    IEnumerable<JsonNode?> Lists(JsonObject schema, int count)
    {
        if (count < 0) yield break;
        for (var i = 0; i < 12; i++) yield return new JsonArray([.. Valid(Item(schema)).Take(count).Select(v => v?.DeepClone())]);
        yield return new JsonArray([.. Distinct(schema, "\0").Take(count)]);
    }

    IEnumerable<JsonNode?> Sized(JsonObject schema, int count)
    {
        foreach (var whole in Enumerable.Range(0, Attempts).Select(_ => _values.Of(schema)).OfType<JsonObject>())
        {
            // Optional ones first.
            foreach (var name in whole.Select(m => m.Key).ToArray())
                if (whole.Count > count && chance.Next(2) == 0) whole.Remove(name);
            for (var more = 1; whole.Count < count; more++) whole[$"more{more}"] = schema["additionalProperties"] is JsonObject typed ? Valid(typed).FirstOrDefault()?.DeepClone() : more;
            if (whole.Count == count) yield return whole;
        }
    }

    static IEnumerable<JsonNode?> Texts(JsonObject schema)
    {
        var longest = (schema["maxLength"]?.GetValue<int>() ?? 8) + 1;
        foreach (var character in s_characters)
            for (var count = 0; count <= longest; count++) yield return string.Concat(Enumerable.Repeat(character, count));
        for (var count = 0; count <= longest; count++) yield return "A" + new string('b', count);
        for (var count = 0; count <= longest; count++) yield return new string('1', 3) + new string('b', count);
    }

    static IEnumerable<JsonNode?> Numbers(JsonObject schema, string keyword)
    {
        var bound = Number(schema[keyword]!);
        var step = schema["multipleOf"] is { } s ? Number(s) : 1;
        foreach (var far in (decimal[])[0, 1, -1, step, -step, 2, -2, 0.5m, 0.003m, 3, -3, 4, -4, 5, 7])
        {
            yield return JsonNode.Parse((bound + far).ToString(CultureInfo.InvariantCulture));
            yield return JsonNode.Parse((Math.Floor(bound / step) * step + far).ToString(CultureInfo.InvariantCulture));
        }
    }

    static decimal Number(JsonNode number) => decimal.Parse(number.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
}
