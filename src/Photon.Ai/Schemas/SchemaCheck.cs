using System.Text.Json;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Ai.Schemas;

/// <summary>
/// Holds a value that a server sent to its schema as the document has it, all versions alike. Keywords that are not known say nothing; formats are advice,
/// as JSON Schema has it.
/// </summary>
public sealed class SchemaCheck(SpecFiles files)
{
    /// <summary>Nobody reads on.</summary>
    const int MostFindings = 50;

    /// <summary>Schemas that refer to themselves without getting on in the value end somewhere.</summary>
    const int DeepestSchema = 200;

    /// <summary>Schemas that refer to themselves twice would take longer than anybody waits.</summary>
    const int MostSteps = 200_000;

    int _steps;
    readonly List<Finding> _findings = [];
    readonly List<Fault> _unread = [];

    /// <param name="value">What the server sent.</param>
    /// <returns>Empty: it is as declared.</returns>
    public static IReadOnlyList<Finding> Check(SpecFiles files, Node schema, JsonElement value)
    {
        var check = new SchemaCheck(files);
        check.Check(schema, value, "", 0);
        return check._findings;
    }

    void Check(Node schema, JsonElement value, string pointer, int depth)
    {
        if (depth > DeepestSchema || _findings.Count >= MostFindings || ++_steps > MostSteps) return;
        if (schema.Kind == NodeKind.False) Say(pointer, "nothing is allowed here");
        if (!schema.IsObject) return;
        if (schema["$ref"] is { IsString: true } reference) Check(files.Resolve(schema, reference.Text, _unread), value, pointer, depth + 1);
        // 3.0, and an extension of 2.0: null is a value, whatever else is said.
        if (value.ValueKind == JsonValueKind.Null && (schema["nullable"].Kind == NodeKind.True || schema["x-nullable"].Kind == NodeKind.True)) return;
        if (!TypeCheck.IsOneOf(schema["type"], value))
        {
            Say(pointer, $"must be {TypeCheck.Says(schema["type"])}, but is {TypeCheck.Of(value)}");
            return;
        }
        if (schema["const"] is { Exists: true } constant && !IsSame(constant, value)) Say(pointer, $"must be {constant.ToJson()}");
        if (schema["enum"] is { IsArray: true } allowed && !Any(allowed, one => IsSame(one, value))) Say(pointer, $"must be one of {Short(allowed)}");
        ValueCheck.Check(schema, value, message => Say(pointer, message));
        Compose(schema, value, pointer, depth);
        if (value.ValueKind == JsonValueKind.Object) CheckMembers(schema, value, pointer, depth);
        else if (value.ValueKind == JsonValueKind.Array) CheckItems(schema, value, pointer, depth);
    }

    void Compose(Node schema, JsonElement value, string pointer, int depth)
    {
        foreach (var part in schema["allOf"].Items) Check(part, value, pointer, depth + 1);
        if (schema["anyOf"] is { Count: > 0 } any && !Any(any, part => Fits(part, value, depth))) Say(pointer, $"fits none of {any.Count} schemas of anyOf");
        if (schema["oneOf"] is { Count: > 0 } one)
        {
            var count = 0;
            foreach (var part in one.Items)
                if (Fits(part, value, depth)) count++;
            if (count != 1) Say(pointer, count == 0 ? $"fits none of {one.Count} schemas of oneOf" : $"fits {count} schemas of oneOf, and not one");
        }
        if (schema["not"] is { Exists: true } not && Fits(not, value, depth)) Say(pointer, "is what 'not' excludes");
        if (schema["if"] is { Exists: true } condition) Check(schema[Fits(condition, value, depth) ? "then" : "else"], value, pointer, depth + 1);
    }

    bool Fits(Node schema, JsonElement value, int depth)
    {
        var before = _findings.Count;
        if (before >= MostFindings) return true;
        Check(schema, value, "", depth + 1);
        var fits = _findings.Count == before;
        _findings.RemoveRange(before, _findings.Count - before);
        return fits;
    }

    void CheckMembers(Node schema, JsonElement value, string pointer, int depth)
    {
        var (properties, patterns, further) = (schema["properties"], schema["patternProperties"], schema["additionalProperties"]);
        foreach (var name in schema["required"].Items)
            // What only travels to the server is not missed in what it sends.
            if (!value.TryGetProperty(name.Text, out _) && properties[name.Text]["writeOnly"].Kind != NodeKind.True) Say(pointer, $"has no '{name.Text}', which is required");
        foreach (var member in value.EnumerateObject())
        {
            var at = $"{pointer}/{member.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            var isKnown = properties[member.Name].Exists;
            if (isKnown) Check(properties[member.Name], member.Value, at, depth + 1);
            foreach (var (pattern, part) in patterns.Members)
            {
                if (ValueCheck.Matches(pattern, member.Name) != true) continue;
                isKnown = true;
                Check(part, member.Value, at, depth + 1);
            }
            if (isKnown || !further.Exists) continue;
            if (further.Kind == NodeKind.False) Say(at, "is a member that is not declared");
            else Check(further, member.Value, at, depth + 1);
        }
    }

    void CheckItems(Node schema, JsonElement value, string pointer, int depth)
    {
        var (first, items, contains) = (schema["prefixItems"], schema["items"], schema["contains"]);
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            Check(index < first.Count ? first[index] : items, item, $"{pointer}/{index}", depth + 1);
            index++;
        }
        if (contains.Exists && !value.EnumerateArray().Any(item => Fits(contains, item, depth))) Say(pointer, "has no item that 'contains' asks for");
    }

    void Say(string pointer, string message)
    {
        if (_findings.Count < MostFindings) _findings.Add(new(pointer, message));
    }

    static bool Any(Node list, Func<Node, bool> test)
    {
        foreach (var item in list.Items)
            if (test(item)) return true;
        return false;
    }

    static bool IsSame(Node node, JsonElement value)
    {
        using var parsed = JsonDocument.Parse(node.ToJson());
        return JsonElement.DeepEquals(parsed.RootElement, value);
    }

    static string Short(Node list) => list.ToJson() is { Length: <= 200 } all ? all : $"{list.Count} values";
}
