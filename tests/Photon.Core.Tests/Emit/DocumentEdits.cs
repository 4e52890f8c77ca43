using System.Text.Json.Nodes;

namespace Photon.Core.Tests.Emit;

/// <summary>Edits of a JSON document by chance: values take the place of others that the document has under the same name.</summary>
sealed class DocumentEdits(JsonNode document, int seed)
{
    readonly Random _random = new(seed);
    readonly ILookup<string, JsonNode?> _values = All(document).ToLookup(v => v.Name, v => v.Value);

    /// <summary>A copy with a few edits, and what they were.</summary>
    public (string Text, string What) Next()
    {
        var copy = document.DeepClone();
        var what = new List<string>();
        for (var count = _random.Next(1, 4); count > 0; count--) what.Add(Edit(copy));
        return (copy.ToJsonString(), string.Join("; ", what));
    }

    string Edit(JsonNode root)
    {
        var all = All(root).Where(v => v.Value?.Parent is JsonObject).ToList();
        // What says most of a document's meaning is a small part of its values.
        var near = all.Where(v => v.Name is "$ref" or "type" or "properties" or "required" or "schema" or "enum" or "oneOf" or "anyOf" or "allOf" or "format" or "discriminator" or "items").ToList();
        var from = near.Count > 0 && _random.Next(3) > 0 ? near : all;
        if (from.Count == 0) return "nothing";
        var (name, value) = from[_random.Next(from.Count)];
        var holder = (JsonObject)value!.Parent!;
        var path = value.GetPath();
        switch (_random.Next(5))
        {
            case 0:
                holder.Remove(name);
                return $"{path} removed";
            case 1:
                holder[name + "Two"] = value.DeepClone();
                return $"{path} doubled";
            case 2 when value is JsonValue text && text.TryGetValue(out string? old):
                holder[name] = old + " more";
                return $"{path} longer";
            case 3 when value is JsonArray { Count: > 1 } list:
                list.RemoveAt(_random.Next(list.Count));
                return $"{path} shorter";
            default:
                var others = _values[name].ToList();
                // A member that an edit before doubled has a name of its own.
                if (others.Count == 0) return "nothing";
                holder[name] = others[_random.Next(others.Count)]?.DeepClone();
                return $"{path} = {holder[name]?.ToJsonString()}";
        }
    }

    static IEnumerable<(string Name, JsonNode? Value)> All(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(m => All(m.Value).Prepend((m.Key, m.Value))),
        JsonArray list => list.SelectMany(All),
        _ => [],
    };
}
