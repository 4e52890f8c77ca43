using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Photon.Generator.Tests.RoundTrip;

/// <summary>Bends a value until it keeps the rules of a schema that no C# shape shows: one branch of each choice, and what it asks for.</summary>
sealed class ResidualValues(JsonNode root, int variant)
{
    const int Deepest = 8;

    public static JsonNode? Fit(JsonNode? value, string schema, int variant) =>
        JsonNode.Parse(schema) is { } root ? new ResidualValues(root, variant).Fit(value, root, 0) : value;

    JsonNode? Fit(JsonNode? value, JsonNode? schema, int depth)
    {
        if (schema is not JsonObject rules || depth > Deepest) return value;
        if (rules["$ref"]?.GetValue<string>() is { } reference) value = Fit(value, Target(reference), depth + 1);
        if (rules["const"] is { } only) return only.DeepClone();
        if (rules["enum"] is JsonArray { Count: > 0 } values) return values[variant % values.Count]?.DeepClone();
        value = Typed(value, rules);
        if (value is JsonObject members) FitMembers(members, rules, depth);
        if (value is JsonArray items)
            for (var i = 0; i < items.Count; i++) Set(items[i], Fit(items[i], rules["items"], depth + 1), made => items[i] = made);
        foreach (var part in rules["allOf"] as JsonArray ?? []) value = Fit(value, part, depth + 1);
        foreach (var choice in (string[])["oneOf", "anyOf"])
            if (rules[choice] is JsonArray { Count: > 0 } branches) value = Fit(value, branches[variant % branches.Count], depth + 1);
        return value;
    }

    void FitMembers(JsonObject members, JsonObject rules, int depth)
    {
        var properties = rules["properties"] as JsonObject;
        var required = (rules["required"] as JsonArray ?? []).Select(n => n!.GetValue<string>());
        foreach (var name in required.Union(properties?.Select(p => p.Key).Where(members.ContainsKey) ?? []).ToArray())
            Set(members[name], Fit(members[name], properties?[name], depth + 1), made => members[name] = made);
    }

    /// <summary>A node that has a parent cannot be put in again.</summary>
    static void Set(JsonNode? before, JsonNode? made, Action<JsonNode?> put)
    {
        if (!ReferenceEquals(before, made)) put(made);
    }

    static JsonNode? Typed(JsonNode? value, JsonObject rules)
    {
        if (rules["pattern"]?.GetValue<string>() is { } pattern && !(value is JsonValue text && text.TryGetValue<string>(out var kept) && Regex.IsMatch(kept, pattern)))
            return JsonValue.Create(PatternText.Of(pattern, 0, -1, 0));
        if (value is not null) return value;
        var type = rules["type"] is JsonArray types ? types[0]?.GetValue<string>() : rules["type"]?.GetValue<string>();
        return type switch
        {
            "object" => new JsonObject(),
            "array" => new JsonArray(),
            "boolean" => JsonValue.Create(true),
            "integer" or "number" => JsonValue.Create(1),
            "null" => null,
            _ when type is null && (rules.ContainsKey("properties") || rules.ContainsKey("required")) => new JsonObject(),
            _ => JsonValue.Create(rules["format"]?.GetValue<string>() switch
            {
                "date-time" => "2026-01-02T03:04:00Z",
                "date" => "2026-01-02",
                "email" => "a@example.com",
                "uri" => "https://example.com/a",
                "uuid" => "0198c0de-0000-7000-8000-000000000001",
                _ => "any",
            }),
        };
    }

    JsonNode? Target(string reference) =>
        reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate((JsonNode?)root, static (node, step) => node?[Uri.UnescapeDataString(step).Replace("~1", "/").Replace("~0", "~")]);
}
