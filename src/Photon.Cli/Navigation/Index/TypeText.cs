using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Index;

/// <summary>What a schema is, in a word or two: "string(uuid)", "Order[]", "map of Money", "string | null", "one of 3".</summary>
static class TypeText
{
    /// <summary>Lists of lists are named so far.</summary>
    const int Deepest = 4;

    public static string Of(Node schema, int depth = 0)
    {
        if (schema.Kind == NodeKind.True) return "any";
        if (schema.Kind == NodeKind.False) return "nothing";
        if (!schema.IsObject) return "?";
        if (schema["$ref"] is { IsString: true } reference) return NameOf(reference.Text);
        if (schema["const"] is { Exists: true } only) return only.IsString ? $"\"{Short(only.Text)}\"" : Short(only.ToJson());
        var type = schema["type"];
        if (type.IsArray && type.Count > 0) return string.Join(" | ", Names(type).Select(name => Of(schema, name, depth)).Take(8));
        var text = Of(schema, type.Text, depth);
        return schema["nullable"].Kind == NodeKind.True || schema["x-nullable"].Kind == NodeKind.True ? text + " | null" : text;
    }

    /// <summary>The last step of a reference that means something: "Order" of "#/components/schemas/Order" and of "order.yaml".</summary>
    public static string NameOf(string reference)
    {
        var fragment = reference.IndexOf('#', StringComparison.Ordinal);
        var steps = fragment >= 0 && fragment + 2 < reference.Length ? reference[(fragment + 1)..] : System.IO.Path.GetFileNameWithoutExtension(fragment >= 0 ? reference[..fragment] : reference);
        var last = steps[(steps.LastIndexOf('/') + 1)..];
        if (last.Contains('%', StringComparison.Ordinal)) last = Uri.UnescapeDataString(last);
        return last.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal) is { Length: > 0 } name ? name : reference;
    }

    static string Of(Node schema, string type, int depth)
    {
        if (type == "array" || (type.Length == 0 && schema["items"].Exists))
            return !schema["items"].Exists ? "any[]" : depth >= Deepest ? "…[]" : Of(schema["items"], depth + 1) is var item && item.Contains(' ', StringComparison.Ordinal) ? $"({item})[]" : item + "[]";
        if (schema["enum"] is { IsArray: true, Count: > 0 } and var values && type is "" or "string" or "integer" or "number") return $"{(type.Length == 0 ? "" : type + " ")}enum({values.Count})";
        if (type.Length == 0 || type == "object")
        {
            if (Choice(schema) is { } choice) return choice;
            if (schema["properties"].Count > 0) return "object";
            if (schema["additionalProperties"] is { IsObject: true } further) return depth >= Deepest ? "map" : "map of " + Of(further, depth + 1);
            return type.Length > 0 ? type : "any";
        }
        return schema["format"] is { IsString: true } format ? $"{Short(type)}({Short(format.Text)})" : Short(type);
    }

    static string? Choice(Node schema)
    {
        if (schema["oneOf"] is { Count: > 0 } one) return $"one of {one.Count}";
        if (schema["anyOf"] is { Count: > 0 } any) return $"any of {any.Count}";
        return schema["allOf"] is { Count: > 0 } all ? all.Count == 1 && schema["properties"].Count == 0 && all[0]["$ref"].IsString ? NameOf(all[0]["$ref"].Text) : $"all of {all.Count}" : null;
    }

    static IEnumerable<string> Names(Node types)
    {
        var names = new List<string>();
        foreach (var type in types.Items) names.Add(type.Text);
        return names;
    }

    static string Short(string text) => text.Length <= 40 ? text : text[..39] + "…";
}
