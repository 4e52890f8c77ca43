using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Photon.Core.Reading;

namespace Photon.Ai.Schemas;

/// <summary>Bounds of numbers, texts, arrays and objects.</summary>
internal static class ValueCheck
{
    /// <summary>Neither the document nor the server decides how long this takes.</summary>
    static readonly TimeSpan s_longestMatch = TimeSpan.FromMilliseconds(200);

    public static void Check(Node schema, JsonElement value, Action<string> say)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Number:
                CheckNumber(schema, value, say);
                break;
            case JsonValueKind.String:
                CheckText(schema, value.GetString() ?? "", say);
                break;
            case JsonValueKind.Array:
                CheckCount(schema, value.GetArrayLength(), "minItems", "maxItems", "items", say);
                if (schema["uniqueItems"].Kind == NodeKind.True && HasTwins(value)) say("has items twice");
                break;
            case JsonValueKind.Object:
                CheckCount(schema, value.GetPropertyCount(), "minProperties", "maxProperties", "members", say);
                break;
        }
    }

    static void CheckNumber(Node schema, JsonElement value, Action<string> say)
    {
        var number = value.GetDouble();
        // 3.0: exclusiveMinimum says how minimum is meant; from 3.1 on it is a bound of its own.
        if (Bound(schema["minimum"]) is { } least && (number < least || (schema["exclusiveMinimum"].Kind == NodeKind.True && number <= least))) say($"must be at least {schema["minimum"].Text}");
        if (Bound(schema["maximum"]) is { } most && (number > most || (schema["exclusiveMaximum"].Kind == NodeKind.True && number >= most))) say($"must be at most {schema["maximum"].Text}");
        if (Bound(schema["exclusiveMinimum"]) is { } above && number <= above) say($"must be more than {schema["exclusiveMinimum"].Text}");
        if (Bound(schema["exclusiveMaximum"]) is { } below && number >= below) say($"must be less than {schema["exclusiveMaximum"].Text}");
        if (Decimal(schema["multipleOf"]) is { } step and not 0 && value.TryGetDecimal(out var exact) && exact % step != 0) say($"must be a multiple of {schema["multipleOf"].Text}");
    }

    static void CheckText(Node schema, string text, Action<string> say)
    {
        CheckCount(schema, text.EnumerateRunes().Count(), "minLength", "maxLength", "characters", say);
        if (schema["pattern"] is { IsString: true } pattern && Matches(pattern.Text, text) == false) say($"does not match {pattern.Text}");
    }

    static void CheckCount(Node schema, int count, string minimum, string maximum, string what, Action<string> say)
    {
        if (Bound(schema[minimum]) is { } least && count < least) say($"has {count} {what}, and must have at least {schema[minimum].Text}");
        if (Bound(schema[maximum]) is { } most && count > most) say($"has {count} {what}, and must have at most {schema[maximum].Text}");
    }

    /// <returns><c>null</c> where the pattern cannot be asked.</returns>
    public static bool? Matches(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, s_longestMatch);
        }
        catch (Exception error) when (error is ArgumentException or RegexMatchTimeoutException)
        {
            return null;
        }
    }

    static bool HasTwins(JsonElement list)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return list.EnumerateArray().Any(item => !seen.Add(item.GetRawText()));
    }

    static double? Bound(Node node) => node.IsNumber && double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    static decimal? Decimal(Node node) => node.IsNumber && decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
