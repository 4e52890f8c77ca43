using System.Text.Json;
using System.Text.RegularExpressions;

namespace Photon.Cli.Tests.Kit;

/// <summary>Holds a document against one of docs/schemas: the keywords that those use, and any other is an error of the test.</summary>
static class JsonShape
{
    static readonly string[] s_silent = ["$schema", "$id", "$defs", "definitions", "title", "description", "default", "format"];

    /// <param name="schema">The file's name in docs/schemas.</param>
    public static void Matches(string schema, string json) => MatchesFile(Path.Combine(SharedData.Root, "docs", "schemas", schema), json);

    /// <param name="schema">The file's path.</param>
    public static void MatchesFile(string schema, string json)
    {
        using var shape = JsonDocument.Parse(File.ReadAllText(schema));
        using var document = JsonDocument.Parse(json);
        Assert.Empty(Faults(shape.RootElement, shape.RootElement, document.RootElement, ""));
    }

    public static IEnumerable<string> Faults(JsonElement root, JsonElement schema, JsonElement value, string at)
    {
        foreach (var keyword in schema.EnumerateObject())
            foreach (var fault in Faults(root, schema, keyword, value, at)) yield return fault;
    }

    static IEnumerable<string> Faults(JsonElement root, JsonElement schema, JsonProperty keyword, JsonElement value, string at)
    {
        var says = keyword.Value;
        switch (keyword.Name)
        {
            case "type": return IsType(says, value) ? [] : [$"{at}: {value.ValueKind} where {says} belongs"];
            case "const": return JsonElement.DeepEquals(says, value) ? [] : [$"{at}: {value} is not {says}"];
            case "enum": return says.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)) ? [] : [$"{at}: {value} is none of {says}"];
            case "minimum": return value.ValueKind != JsonValueKind.Number || value.GetDouble() >= says.GetDouble() ? [] : [$"{at}: {value} is less than {says}"];
            case "required": return value.ValueKind != JsonValueKind.Object ? [] : says.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at}: no {name}");
            case "properties": return value.ValueKind != JsonValueKind.Object ? [] : says.EnumerateObject().Where(member => value.TryGetProperty(member.Name, out _)).SelectMany(member => Faults(root, member.Value, value.GetProperty(member.Name), $"{at}/{member.Name}"));
            case "additionalProperties" when says.ValueKind == JsonValueKind.False:
                return value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject().Where(member => !IsNamed(schema, member.Name)).Select(member => $"{at}: {member.Name} is unknown");
            case "additionalProperties": return value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject().SelectMany(member => IsNamed(schema, member.Name) ? [] : Faults(root, says, member.Value, $"{at}/{member.Name}"));
            case "maximum": return value.ValueKind != JsonValueKind.Number || value.GetDouble() <= says.GetDouble() ? [] : [$"{at}: {value} is more than {says}"];
            case "minItems": return value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= says.GetInt32() ? [] : [$"{at}: fewer items than {says}"];
            case "uniqueItems": return value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Select(static item => item.GetRawText()).Distinct().Count() == value.GetArrayLength() ? [] : [$"{at}: equal items"];
            case "pattern": return value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, says.GetString()!) ? [] : [$"{at}: {value} is not as {says}"];
            case "anyOf": return says.EnumerateArray().Any(one => !Faults(root, one, value, at).Any()) ? [] : [$"{at}: fits none of anyOf"];
            case "oneOf": return says.EnumerateArray().Count(one => !Faults(root, one, value, at).Any()) == 1 ? [] : [$"{at}: fits not one of oneOf"];
            case "items": return value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((item, i) => Faults(root, says, item, $"{at}/{i}"));
            case "$ref": return Faults(root, says.GetString()!.Split('/').Skip(1).Aggregate(root, (there, name) => there.GetProperty(name)), value, at);
            default: return s_silent.Contains(keyword.Name) ? [] : [$"the test does not know the keyword {keyword.Name}"];
        }
    }

    static bool IsNamed(JsonElement schema, string member) => schema.TryGetProperty("properties", out var members) && members.TryGetProperty(member, out _);

    static bool IsType(JsonElement says, JsonElement value) => says.ValueKind == JsonValueKind.Array
        ? says.EnumerateArray().Any(one => IsType(one, value))
        : says.GetString() switch
        {
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            var name => string.Equals(name, value.ValueKind.ToString(), StringComparison.OrdinalIgnoreCase),
        };
}
