using System.Globalization;
using System.Text.Json;
using Photon.Forms.Text;

namespace Photon.Forms.Binding;

/// <summary>
/// Rules beside a shape as an expression: a JSON Schema whose patterns are regular expressions and whose bounds keep their digits. Keywords that few documents
/// have are handed over with it.
/// </summary>
sealed class RuleText(SchemaImports imports)
{
    static readonly HashSet<string> s_further = new(StringComparer.Ordinal)
    {
        "$ref", "propertyNames", "patternProperties", "additionalProperties", "prefixItems", "minProperties", "maxProperties", "uniqueItems", "dependencies", "unevaluatedProperties", "unevaluatedItems",
    };

    readonly SortedSet<string> _further = new(StringComparer.Ordinal);
    readonly SortedSet<string> _formats = new(StringComparer.Ordinal);

    /// <returns>The arguments of <c>residual</c>.</returns>
    public string Of(string rules)
    {
        using var schema = JsonDocument.Parse(rules);
        var text = Schema(schema.RootElement);
        var more = _further.Select(name => imports.Use("keywords", name)).ToList();
        if (_formats.Count > 0) more.Add($"format: {imports.Use("keywords", "formatOf")}([{string.Join(", ", _formats.Select(name => imports.Use("formats", name)))}])");
        return more.Count > 0 ? $"{text}, {{ {string.Join(", ", more)} }}" : text;
    }

    string Schema(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object) return schema.GetRawText();
        var members = schema.EnumerateObject().Select(Keyword).Where(text => text.Length > 0).ToList();
        return members.Count > 0 ? $"{{ {string.Join(", ", members)} }}" : "{}";
    }

    /// <returns>Empty where it is the server's to check.</returns>
    string Keyword(JsonProperty keyword)
    {
        var (name, rule) = (keyword.Name, keyword.Value);
        if (s_further.Contains(name)) _further.Add(name);
        var text = name switch
        {
            "properties" or "dependentSchemas" or "$defs" or "dependencies" when rule.ValueKind == JsonValueKind.Object => Object(rule),
            "patternProperties" => $"[{string.Join(", ", rule.EnumerateObject().Select(one => PatternText.Of(one.Name) is { } pattern ? $"[{pattern}, {Schema(one.Value)}]" : "").Where(one => one.Length > 0))}]",
            "allOf" or "anyOf" or "oneOf" or "prefixItems" => $"[{string.Join(", ", rule.EnumerateArray().Select(Schema))}]",
            "not" or "if" or "then" or "else" or "items" or "additionalProperties" or "contains" or "propertyNames" or "unevaluatedProperties" or "unevaluatedItems" => Schema(rule),
            "pattern" => PatternText.Of(rule.GetString()!) ?? "",
            "format" => Format(rule),
            "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" when rule.ValueKind == JsonValueKind.Number && IsLong(rule) => TsText.Literal(rule.GetRawText()),
            _ => TsText.Value(rule.GetRawText()),
        };
        return text.Length > 0 ? $"{TsText.Key(name)}: {text}" : "";
    }

    string Format(JsonElement rule)
    {
        if (rule.ValueKind != JsonValueKind.String || FormatNames.Of(rule.GetString()!) is not { } known) return "";
        _formats.Add(known);
        return TsText.Literal(rule.GetString()!);
    }

    string Object(JsonElement rules) => $"{{ {string.Join(", ", rules.EnumerateObject().Select(one => $"{TsText.Key(one.Name)}: {(one.Value.ValueKind == JsonValueKind.Array ? TsText.Value(one.Value.GetRawText()) : Schema(one.Value))}"))} }}";

    /// <summary>A JavaScript number would lose digits.</summary>
    static bool IsLong(JsonElement number) => number.GetRawText() is { Length: > 15 } text && number.GetDouble().ToString("R", CultureInfo.InvariantCulture) != text;
}
