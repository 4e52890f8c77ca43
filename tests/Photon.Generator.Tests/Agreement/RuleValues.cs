using System.Text.Json.Nodes;

namespace Photon.Generator.Tests.Agreement;

/// <summary>Turns what rules beside a shape speak of: members that they name come and go, values that they name are put there, items are added.</summary>
static class RuleValues
{
    public static JsonNode? Bend(JsonNode? value, string rules, Random chance)
    {
        var all = new List<(string Name, JsonNode? Schema)>();
        var items = new List<JsonNode?>();
        Collect(JsonNode.Parse(rules), all, items);
        switch (value)
        {
            case JsonObject members when all.Count > 0:
                for (var times = 1 + chance.Next(2); times > 0; times--)
                {
                    var (name, schema) = all[chance.Next(all.Count)];
                    if (members.ContainsKey(name) && chance.Next(3) > 0) members.Remove(name);
                    else members[name] = Sample(schema, chance);
                }
                return members;
            case JsonArray list:
                if (list.Count > 0 && chance.Next(2) == 0) list.RemoveAt(chance.Next(list.Count));
                for (var times = chance.Next(4); times > 0; times--) list.Add(items.Count > 0 && chance.Next(2) == 0 ? Sample(items[chance.Next(items.Count)], chance) : JsonValue.Create(chance.Next(3)));
                return list;
            default: return Sample(JsonNode.Parse(rules), chance);
        }
    }

    static void Collect(JsonNode? rules, List<(string, JsonNode?)> members, List<JsonNode?> items)
    {
        if (rules is JsonArray list)
        {
            foreach (var one in list) Collect(one, members, items);
            return;
        }
        if (rules is not JsonObject schema) return;
        foreach (var (keyword, rule) in schema)
        {
            if (keyword is "properties" or "dependentSchemas" or "$defs" && rule is JsonObject named)
            {
                if (keyword != "$defs") members.AddRange(named.Select(one => (one.Key, keyword == "properties" ? one.Value : null)));
                foreach (var (_, inner) in named) Collect(inner, members, items);
            }
            else if (keyword == "required" && rule is JsonArray names) members.AddRange(names.Select(name => (name!.GetValue<string>(), (JsonNode?)null)));
            else if (keyword == "dependentRequired" && rule is JsonObject needed)
            {
                members.AddRange(needed.Select(one => (one.Key, (JsonNode?)null)));
                members.AddRange(needed.SelectMany(one => one.Value!.AsArray()).Select(name => (name!.GetValue<string>(), (JsonNode?)null)));
            }
            else if (keyword is "contains" or "items" or "unevaluatedItems") items.Add(rule);
            else if (keyword is not ("const" or "enum")) Collect(rule, members, items);
        }
    }

    static JsonNode? Sample(JsonNode? rules, Random chance)
    {
        if (rules is JsonObject schema)
        {
            if (schema["const"] is { } only && chance.Next(4) > 0) return only.DeepClone();
            if (schema["enum"] is JsonArray { Count: > 0 } values && chance.Next(4) > 0) return values[chance.Next(values.Count)]?.DeepClone();
            foreach (var bound in (string[])["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"])
                if (schema[bound] is JsonValue number) return JsonNode.Parse((decimal.Parse(number.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture) + chance.Next(3) - 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            foreach (var bound in (string[])["minLength", "maxLength"])
                if (schema[bound] is JsonValue length) return string.Concat(Enumerable.Repeat("😀", Math.Max(0, length.GetValue<int>() + chance.Next(3) - 1)));
        }
        return chance.Next(6) switch { 0 => null, 1 => true, 2 => 3, 3 => JsonNode.Parse("2.50"), 4 => new JsonObject { ["a"] = 1 }, _ => "text" };
    }
}
