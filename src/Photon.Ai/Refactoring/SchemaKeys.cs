using System.Globalization;
using System.Text;
using Photon.Core.Reading;

namespace Photon.Ai.Refactoring;

/// <summary>
/// Numbers of schemas: two have the same exactly where they say the same of values. Texts for people, examples and the order
/// of members, of required names and of values of an enum say nothing.
/// </summary>
sealed class SchemaKeys(bool refersAlone)
{
    static readonly HashSet<string> s_silent = new(StringComparer.Ordinal) { "title", "description", "example", "examples", "externalDocs", "$comment" };
    static readonly HashSet<string> s_maps = new(StringComparer.Ordinal) { "properties", "patternProperties", "dependentSchemas", "$defs", "definitions" };
    static readonly HashSet<string> s_schemas = new(StringComparer.Ordinal) { "items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties" };
    static readonly HashSet<string> s_lists = new(StringComparer.Ordinal) { "allOf", "oneOf", "anyOf", "prefixItems" };
    static readonly HashSet<string> s_flags = new(StringComparer.Ordinal) { "nullable", "deprecated", "readOnly", "writeOnly", "uniqueItems", "exclusiveMinimum", "exclusiveMaximum" };

    readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    readonly Dictionary<Node, int> _known = [];

    /// <param name="schema">An object; anything else is told apart by its JSON.</param>
    public int Of(Node schema)
    {
        if (_known.TryGetValue(schema, out var number)) return number;
        return _known[schema] = Number(schema.IsObject ? Text(schema) : schema.ToJson());
    }

    int Number(string text)
    {
        if (!_numbers.TryGetValue(text, out var number)) _numbers[text] = number = _numbers.Count;
        return number;
    }

    string Text(Node schema)
    {
        // Up to 3.0 nothing beside a reference counts.
        if (refersAlone && schema["$ref"] is { IsString: true } reference) return "$ref " + reference.ToJson();
        var parts = new List<string>();
        foreach (var (name, value) in schema.Members)
        {
            if (s_silent.Contains(name) || (s_flags.Contains(name) && value.Kind == NodeKind.False) || (name is "required" or "properties" && value.Count == 0)) continue;
            parts.Add($"{name}={Value(schema, name, value)}");
        }
        parts.Sort(StringComparer.Ordinal);
        return string.Join('\n', parts);
    }

    string Value(Node schema, string name, Node value)
    {
        if (s_schemas.Contains(name) && !value.IsArray) return Shown(Of(value));
        if (value.IsArray && (s_lists.Contains(name) || name == "items")) return string.Join(',', Each(value));
        if (value.IsObject && s_maps.Contains(name)) return Members(value);
        // Names of an enum's values stand beside them, in their order.
        var isSet = name is "required" or "type" || (name == "enum" && !HasNames(schema));
        return isSet && value.IsArray ? Sorted(value) : value.ToJson();
    }

    IEnumerable<string> Each(Node list)
    {
        foreach (var item in list.Items) yield return Shown(Of(item));
    }

    string Members(Node map)
    {
        var parts = new List<string>();
        foreach (var (name, value) in map.Members) parts.Add($"{name.Length}:{name}={Shown(Of(value))}");
        parts.Sort(StringComparer.Ordinal);
        return new StringBuilder().AppendJoin('\t', parts).ToString();
    }

    static string Sorted(Node list)
    {
        var items = new List<string>();
        foreach (var item in list.Items) items.Add(item.ToJson());
        items.Sort(StringComparer.Ordinal);
        return string.Join(',', items);
    }

    static bool HasNames(Node schema)
    {
        foreach (var (name, _) in schema.Members)
            if (name.StartsWith("x-", StringComparison.Ordinal)) return true;
        return false;
    }

    static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);
}
