using System.Text.Json;

namespace Photon.Ai.Workers.Grammars;

/// <summary>
/// A JSON Schema as a grammar in llama.cpp's form, GBNF. It holds shape, names, kinds, enums and lengths; what it does not know (patterns, bounds of numbers,
/// <c>not</c>) it leaves open, so that answers are checked against the schema all the same. There is no white space but single blanks: lines and indentation cost
/// tokens, and a model that loves them never ends.
/// </summary>
sealed class JsonGrammar
{
    /// <summary>llama.cpp unrolls repetitions; beyond this any number is allowed.</summary>
    const int MostRepetitions = 256;

    readonly GrammarRules _rules = new();
    readonly JsonElement _root;
    readonly Dictionary<string, string> _references = new(StringComparer.Ordinal);

    JsonGrammar(JsonElement root) => _root = root;

    /// <param name="schema"><c>null</c>: any JSON object.</param>
    public static string Of(JsonElement? schema)
    {
        var grammar = new JsonGrammar(schema ?? default);
        grammar._rules.Define("root", schema is null ? GrammarRules.Object : grammar.Rule(schema.Value));
        return grammar._rules.ToString();
    }

    string Rule(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object) return GrammarRules.Value;
        if (schema.TryGetProperty("$ref", out var reference)) return Reference(reference.GetString() ?? "");
        if (schema.TryGetProperty("const", out var constant)) return GrammarRules.Literal(constant);
        if (schema.TryGetProperty("enum", out var values) && values.ValueKind == JsonValueKind.Array) return Either(values.EnumerateArray().Select(GrammarRules.Literal));
        foreach (var choice in (string[])["oneOf", "anyOf", "allOf"])
            if (schema.TryGetProperty(choice, out var parts) && parts.ValueKind == JsonValueKind.Array && (choice != "allOf" || parts.GetArrayLength() == 1)) return Either(parts.EnumerateArray().Select(Rule));
        if (!schema.TryGetProperty("type", out var type)) return schema.TryGetProperty("properties", out _) ? Object(schema) : GrammarRules.Value;
        return type.ValueKind == JsonValueKind.Array ? Either(type.EnumerateArray().Select(one => Typed(one.GetString(), schema))) : Typed(type.GetString(), schema);
    }

    string Typed(string? type, JsonElement schema) => type switch
    {
        "object" => Object(schema),
        "array" => Array(schema),
        "string" => Text(schema),
        "integer" => IsNeverNegative(schema) ? "whole" : "\"-\"? whole",
        "number" => IsNeverNegative(schema) ? "whole part" : "\"-\"? whole part",
        "boolean" => "(\"true\" | \"false\")",
        "null" => "\"null\"",
        _ => GrammarRules.Value,
    };

    string Object(JsonElement schema)
    {
        if (!schema.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object || !properties.EnumerateObject().Any()) return Map(schema);
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()).ToHashSet() : [];
        // From the last to the first: what may follow when something was written before, and when nothing was.
        var (after, first) = ("", "");
        foreach (var property in properties.EnumerateObject().Reverse())
        {
            var member = $"{GrammarRules.Literal(property.Name)} colon {Rule(property.Value)}";
            var (rest, begin) = (_rules.Add($"comma {member} {after}"), _rules.Add($"{member} {after}"));
            (after, first) = required.Contains(property.Name) ? (rest, begin) : (Optional(rest, after), Optional(begin, first));
        }
        return _rules.Add($"\"{{\" {first} \"}}\"");
    }

    string Optional(string rule, string without) => without.Length == 0 ? $"{rule}?" : _rules.Add($"{rule} | {without}");

    string Map(JsonElement schema)
    {
        if (!schema.TryGetProperty("additionalProperties", out var values) || values.ValueKind == JsonValueKind.True) return GrammarRules.Object;
        return values.ValueKind == JsonValueKind.False ? "\"{}\"" : _rules.Add(List("\"{\"", $"string colon {Rule(values)}", "\"}\"", schema, "Properties"));
    }

    string Array(JsonElement schema) => _rules.Add(List("\"[\"", schema.TryGetProperty("items", out var items) ? Rule(items) : GrammarRules.Value, "\"]\"", schema, "Items"));

    string List(string open, string item, string close, JsonElement schema, string what)
    {
        var (least, most) = Bounds(schema, "min" + what, "max" + what);
        if (most == 0) return $"{open} {close}";
        var one = _rules.Add(item);
        var more = $"{one} (comma {one}){GrammarRules.Times(Math.Max(0, least - 1), most - 1)}";
        return least > 0 ? $"{open} {more} {close}" : $"{open} ({more})? {close}";
    }

    string Text(JsonElement schema)
    {
        var (least, most) = Bounds(schema, "minLength", "maxLength");
        return least == 0 && most is null ? "string" : _rules.Add($"\"\\\"\" char{GrammarRules.Times(least, most)} \"\\\"\"");
    }

    static (int Least, int? Most) Bounds(JsonElement schema, string least, string most) => (
        schema.TryGetProperty(least, out var low) && low.TryGetInt32(out var from) ? Math.Clamp(from, 0, MostRepetitions) : 0,
        schema.TryGetProperty(most, out var high) && high.TryGetInt32(out var to) && to is >= 0 and <= MostRepetitions ? to : null);

    static bool IsNeverNegative(JsonElement schema) => schema.TryGetProperty("minimum", out var minimum) && minimum.TryGetDouble(out var least) && least >= 0;

    string Either(IEnumerable<string> choices) => _rules.Add(string.Join(" | ", choices.DefaultIfEmpty(GrammarRules.Value)));

    string Reference(string reference)
    {
        if (_references.TryGetValue(reference, out var known)) return known;
        var target = _root;
        foreach (var step in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (target.ValueKind != JsonValueKind.Object || !target.TryGetProperty(step.Replace("~1", "/").Replace("~0", "~"), out target)) return GrammarRules.Value;
        // Named before it is read: schemas may refer to themselves.
        var name = _references[reference] = _rules.Reserve();
        _rules.Define(name, Rule(target));
        return name;
    }
}
