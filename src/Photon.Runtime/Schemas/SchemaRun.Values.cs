using System.Text.Json;

namespace Photon.Runtime.Emitted;

// Objects and arrays.
sealed partial class SchemaRun
{
    bool ObjectHolds(string keyword, JsonElement rule, JsonElement schema, JsonElement value, Evaluated? own)
    {
        switch (keyword)
        {
            case "properties":
                foreach (var member in rule.EnumerateObject())
                {
                    if (!value.TryGetProperty(member.Name, out var item)) continue;
                    if (!IsValid(member.Value, item, null)) return false;
                    own?.Add(member.Name);
                }
                return true;
            case "patternProperties":
                foreach (var member in rule.EnumerateObject())
                    if (!Each(value, member.Value, own, name => IsMatch(member.Name, name))) return false;
                return true;
            case "additionalProperties": return Each(value, rule, own, name => IsAdditional(schema, name));
            case "propertyNames": return value.EnumerateObject().All(member => IsValid(rule, JsonElement.Parse(Quote(member.Name)), null));
            case "required": return rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _));
            case "minProperties": return value.GetPropertyCount() >= Number(rule);
            case "maxProperties": return value.GetPropertyCount() <= Number(rule);
            case "dependentRequired": return rule.EnumerateObject().All(member => !value.TryGetProperty(member.Name, out _) || member.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)));
            case "dependentSchemas": return rule.EnumerateObject().All(member => !value.TryGetProperty(member.Name, out _) || IsValid(member.Value, value, own));
            case "dependencies": return rule.EnumerateObject().All(member => !value.TryGetProperty(member.Name, out _) || Depends(member.Value, value, own));
            default: return true;
        }
    }

    /// <summary>What became <c>dependentRequired</c> (a list) and <c>dependentSchemas</c> in 2019.</summary>
    bool Depends(JsonElement rule, JsonElement value, Evaluated? own) =>
        rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)) : IsValid(rule, value, own);

    bool Each(JsonElement value, JsonElement schema, Evaluated? own, Func<string, bool> wanted)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (!wanted(member.Name)) continue;
            if (!IsValid(schema, member.Value, null)) return false;
            own?.Add(member.Name);
        }
        return true;
    }

    static bool IsAdditional(JsonElement schema, string name) =>
        !(schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _))
        && !(schema.TryGetProperty("patternProperties", out var patterns) && patterns.EnumerateObject().Any(pattern => IsMatch(pattern.Name, name)));

    static string Quote(string name) => "\"" + JsonEncodedText.Encode(name) + "\"";

    bool ArrayHolds(string keyword, JsonElement rule, JsonElement schema, JsonElement value, Evaluated? own)
    {
        switch (keyword)
        {
            case "prefixItems":
                for (int i = 0; i < Math.Min(rule.GetArrayLength(), value.GetArrayLength()); i++)
                {
                    if (!IsValid(rule[i], value[i], null)) return false;
                    own?.Add(i);
                }
                return true;
            case "items":
                for (int i = schema.TryGetProperty("prefixItems", out var prefix) ? prefix.GetArrayLength() : 0; i < value.GetArrayLength(); i++)
                {
                    if (!IsValid(rule, value[i], null)) return false;
                    own?.Add(i);
                }
                return true;
            case "contains": return Contains(rule, schema, value, own);
            case "minItems": return value.GetArrayLength() >= Number(rule);
            case "maxItems": return value.GetArrayLength() <= Number(rule);
            case "uniqueItems": return rule.ValueKind != JsonValueKind.True || AreUnique(value);
            default: return true;
        }
    }

    bool Contains(JsonElement rule, JsonElement schema, JsonElement value, Evaluated? own)
    {
        int count = 0;
        for (int i = 0; i < value.GetArrayLength(); i++)
        {
            if (!IsValid(rule, value[i], null)) continue;
            own?.Add(i);
            count++;
        }
        return count >= (schema.TryGetProperty("minContains", out var min) ? Number(min) : 1)
            && (!schema.TryGetProperty("maxContains", out var max) || count <= Number(max));
    }

    static bool AreUnique(JsonElement array)
    {
        var hashes = new Dictionary<int, List<JsonElement>>();
        foreach (var item in array.EnumerateArray())
        {
            int hash = JsonEquality.Hash(item);
            if (!hashes.TryGetValue(hash, out var same)) hashes[hash] = same = [];
            if (same.Any(other => JsonElement.DeepEquals(other, item))) return false;
            same.Add(item);
        }
        return true;
    }

    /// <summary>Members and items that no other keyword has looked at.</summary>
    bool RestIsValid(JsonElement schema, JsonElement value, Evaluated own)
    {
        if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("unevaluatedProperties", out var rest))
            return Each(value, rest, own, name => !own.Has(name)) || Breaks("unevaluatedProperties");
        if (value.ValueKind != JsonValueKind.Array || !schema.TryGetProperty("unevaluatedItems", out rest)) return true;
        for (int i = 0; i < value.GetArrayLength(); i++)
        {
            if (own.Has(i)) continue;
            if (!IsValid(rest, value[i], null)) return Breaks("unevaluatedItems");
            own.Add(i);
        }
        return true;
    }
}
