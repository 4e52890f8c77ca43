using System.Text.Json;
using Photon.Core.Reading;

namespace Photon.Ai.Schemas;

/// <summary>The keyword <c>type</c>: a word or several.</summary>
internal static class TypeCheck
{
    public static bool IsOneOf(Node type, JsonElement value)
    {
        if (type.IsString) return Is(type.Text, value);
        if (!type.IsArray) return true;
        foreach (var one in type.Items)
            if (Is(one.Text, value)) return true;
        return false;
    }

    public static string Says(Node type)
    {
        var words = new List<string>();
        foreach (var one in type.Items) words.Add(one.Text);
        return words.Count == 0 ? type.Text : string.Join(" or ", words);
    }

    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.ToString().ToLowerInvariant(),
    };

    static bool Is(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        // 2.0's files are bytes, which are no JSON.
        "string" or "file" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && (value.TryGetDecimal(out var number) ? number == decimal.Truncate(number) : double.IsInteger(value.GetDouble())),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => true,
    };
}
