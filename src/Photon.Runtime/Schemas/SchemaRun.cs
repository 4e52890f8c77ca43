using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;

namespace Photon.Runtime.Emitted;

/// <summary>One value checked against one schema.</summary>
/// <param name="root">The schema that references lead into.</param>
/// <param name="lists">Its long lists of values, by where they stand in its text.</param>
sealed partial class SchemaRun(JsonElement root, ConcurrentDictionary<nint, TextTable> lists)
{
    /// <summary>Schemas applied to values: a bound for schemas that multiply (<c>anyOf</c> within <c>anyOf</c>).</summary>
    const int MaxSteps = 200_000;

    const int MaxDepth = 500;

    static readonly ConcurrentDictionary<string, Pattern> Patterns = new(StringComparer.Ordinal);

    /// <summary>The resources that were entered on the way here, for <c>$dynamicRef</c>; the outermost is first.</summary>
    readonly List<string> scopes = [];

    int steps;
    int depth;

    /// <summary>The keyword that was not satisfied last: the outermost one.</summary>
    public string Broken { get; private set; } = "";

    public bool IsValid(JsonElement schema, JsonElement value, Evaluated? seen)
    {
        if (schema.ValueKind == JsonValueKind.False) return Breaks("false");
        if (schema.ValueKind != JsonValueKind.Object) return true;
        if (++steps > MaxSteps || depth >= MaxDepth) return Breaks("complexity");
        depth++;
        int entered = scopes.Count;
        // What this schema evaluates is known to its own unevaluated… keywords, and to the outer ones if it is satisfied.
        var own = seen is not null || Has(schema, "unevaluatedProperties") || Has(schema, "unevaluatedItems") ? new Evaluated() : null;
        bool valid = true;
        foreach (var keyword in schema.EnumerateObject())
        {
            if (Holds(keyword.Name, keyword.Value, schema, value, own)) continue;
            Broken = keyword.Name;
            valid = false;
            break;
        }
        valid = valid && (own is null || RestIsValid(schema, value, own));
        depth--;
        scopes.RemoveRange(entered, scopes.Count - entered);
        if (valid && own is not null) seen?.Add(own);
        return valid;
    }

    bool Breaks(string keyword)
    {
        Broken = keyword;
        return false;
    }

    static bool Has(JsonElement schema, string keyword) => schema.TryGetProperty(keyword, out _);

    bool Holds(string keyword, JsonElement rule, JsonElement schema, JsonElement value, Evaluated? own) => keyword switch
    {
        "$ref" => Target(rule) is not { } target || IsValid(target, value, own),
        "$scope" => Enter(rule.GetString()!),
        "$dynamicRef" => Target(Outermost(schema, rule)) is not { } target || IsValid(target, value, own),
        "allOf" => rule.EnumerateArray().All(each => IsValid(each, value, own)),
        // Each is asked, because each that is satisfied evaluates.
        "anyOf" => Count(rule, value, own) > 0,
        "oneOf" => Count(rule, value, own) == 1,
        "not" => !IsValid(rule, value, null),
        "if" => Conditional(rule, schema, value, own),
        "type" => rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(type => IsType(type.GetString(), value)) : IsType(rule.GetString(), value),
        "enum" => IsListed(rule, value),
        "const" => JsonElement.DeepEquals(rule, value),
        _ => value.ValueKind switch
        {
            JsonValueKind.Object => ObjectHolds(keyword, rule, schema, value, own),
            JsonValueKind.Array => ArrayHolds(keyword, rule, schema, value, own),
            JsonValueKind.String => StringHolds(keyword, rule, value.GetString()!),
            JsonValueKind.Number => NumberHolds(keyword, rule, value),
            _ => true,
        },
    };

    bool IsListed(JsonElement rule, JsonElement value)
    {
        if (rule.GetArrayLength() <= 64) return rule.EnumerateArray().Any(each => JsonElement.DeepEquals(each, value));
        // Elements have no identity, but a place in the one text that holds them all.
        var place = System.Runtime.CompilerServices.Unsafe.ByteOffset(
            ref System.Runtime.InteropServices.MemoryMarshal.GetReference(Raw(root)), ref System.Runtime.InteropServices.MemoryMarshal.GetReference(Raw(rule)));
        return lists.GetOrAdd(place, static (_, list) => TextTable.Of(list), rule).IndexOf(Raw(value)) >= 0;
    }

    int Count(JsonElement schemas, JsonElement value, Evaluated? own)
    {
        int count = 0;
        foreach (var each in schemas.EnumerateArray())
            if (IsValid(each, value, own)) count++;
        return count;
    }

    bool Conditional(JsonElement condition, JsonElement schema, JsonElement value, Evaluated? own)
    {
        bool holds = IsValid(condition, value, own);
        return !schema.TryGetProperty(holds ? "then" : "else", out var branch) || IsValid(branch, value, own);
    }

    static bool IsType(string? type, JsonElement value) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "string" => value.ValueKind == JsonValueKind.String,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && NumberText.TryInteger(Raw(value), out _),
        _ => true,
    };

    static ReadOnlySpan<byte> Raw(JsonElement value) => System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value);

    bool Enter(string scope)
    {
        scopes.Add(scope);
        return true;
    }

    /// <summary>What a dynamic reference means: the target in the outermost resource on the way here that has one.</summary>
    JsonElement Outermost(JsonElement schema, JsonElement reference)
    {
        if (!schema.TryGetProperty("$targets", out var targets)) return reference;
        foreach (string scope in scopes)
            if (targets.TryGetProperty(scope, out var target)) return target;
        return reference;
    }

    /// <summary>The schema that a reference leads to: <c>#</c> and a JSON Pointer.</summary>
    JsonElement? Target(JsonElement reference)
    {
        if (reference.GetString() is not ['#', ..] pointer) return null;
        var at = root;
        foreach (string step in Uri.UnescapeDataString(pointer[1..]).Split('/').Skip(1))
        {
            string name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (at.ValueKind == JsonValueKind.Object && at.TryGetProperty(name, out var member)) at = member;
            else if (at.ValueKind == JsonValueKind.Array && int.TryParse(name, out int index) && index >= 0 && index < at.GetArrayLength()) at = at[index];
            else return null;
        }
        return at;
    }

    static bool StringHolds(string keyword, JsonElement rule, string text) => keyword switch
    {
        "minLength" => text.EnumerateRunes().Count() >= Number(rule),
        "maxLength" => text.EnumerateRunes().Count() <= Number(rule),
        "pattern" => IsMatch(rule.GetString()!, text),
        "format" => StringFormats.Of(rule.GetString()) is not { } format || StringFormats.IsMatch(format, Encoding.UTF8.GetBytes(text)),
        _ => true,
    };

    static bool IsMatch(string pattern, string text) => Patterns.GetOrAdd(pattern, Pattern.Of).IsMatch(text);

    static bool NumberHolds(string keyword, JsonElement rule, JsonElement value)
    {
        if (keyword is not ("minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf") || rule.ValueKind != JsonValueKind.Number) return true;
        if (!NumberText.TrySplit(Raw(value), out var digits, out int exponent) || !NumberText.TrySplit(Raw(rule), out var bound, out int boundExponent)) return false;
        if (keyword == "multipleOf") return bound.IsZero || NumberText.IsMultiple(digits, exponent, bound, boundExponent);
        int order = NumberText.Compare(digits, exponent, bound, boundExponent);
        return keyword switch { "minimum" => order >= 0, "maximum" => order <= 0, "exclusiveMinimum" => order > 0, _ => order < 0 };
    }

    /// <summary>A count in a schema may be written 2.0.</summary>
    static double Number(JsonElement rule) => rule.TryGetDouble(out double number) ? number : double.PositiveInfinity;
}
