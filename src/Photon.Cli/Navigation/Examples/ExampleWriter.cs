using System.Globalization;
using System.Text.Json.Nodes;
using Photon.Ai.Schemas;
using Photon.Cli.Navigation.Schemas;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Examples;

/// <summary>
/// Makes values that a schema allows: the document's own examples, defaults and enums where it has any, else what types, formats, patterns and bounds ask for.
/// Optional members that lead back into themselves are left out. A value that the schema turns out not to allow is made again with care: other choices are
/// tried, and optional parts that cannot be right are left out.
/// </summary>
sealed class ExampleWriter
{
    /// <summary>A schema in itself, or deep documents: required members are no longer filled in here.</summary>
    const int Deepest = 24;

    /// <summary>Further tries for all choices of one example together: nobody waits for more.</summary>
    const int MostTries = 500;

    /// <summary>Values of one example; schemas that refer to each other several times would fill the memory.</summary>
    readonly int _most;

    readonly SpecFiles _files;
    readonly ExampleSide _side;
    readonly bool _isCareful;
    readonly List<Node> _path = [];
    readonly HashSet<Node> _hopeless = [];
    readonly List<(JsonObject Members, string Name)> _hidden = [];
    int _count;
    int _tries;

    ExampleWriter(SpecFiles files, ExampleSide side, bool isCareful)
    {
        (_files, _side, _isCareful) = (files, side, isCareful);
        // Those of the tries count as well.
        _most = isCareful ? 20_000 : 2_000;
    }

    /// <summary>Indented JSON, or "null" where nothing is allowed.</summary>
    public static string Write(SpecFiles files, Node schema, ExampleSide side)
    {
        var writer = new ExampleWriter(files, side, isCareful: false);
        var value = writer.Make(schema);
        if (writer.Findings(value, [schema]) is { Count: > 0 } wrong && new ExampleWriter(files, side, isCareful: true) is var second)
        {
            var other = second.Make(schema);
            if (second.Findings(other, [schema]).Count < wrong.Count) (writer, value) = (second, other);
        }
        // What does not travel this way is part of what the schema asks for, and so is taken out last.
        foreach (var (members, name) in writer._hidden) members.Remove(name);
        return ExampleJson.Text(value);
    }

    /// <summary>The document's own example of a media type or parameter, else one of its schema.</summary>
    /// <param name="content">The media type object or parameter; may be of kind Missing.</param>
    public static string Write(SpecFiles files, Node content, Node schema, ExampleSide side)
    {
        if (content["example"].Exists) return ExampleJson.Text(ExampleJson.Of(content["example"]));
        foreach (var (_, written) in content["examples"].Members)
        {
            var example = SchemaTree.Resolve(files, written);
            var value = example["value"] is { Exists: true } own ? own : example["dataValue"];
            if (value.Exists) return ExampleJson.Text(ExampleJson.Of(value));
        }
        return Write(files, schema, side);
    }

    JsonNode? Make(params IReadOnlyList<Node> written)
    {
        var choices = new Choices();
        if (!_isCareful) return Make(written, choices);
        var first = Make(written, choices);
        if (Findings(first, written).Count == 0) return first;
        while (!_hopeless.Contains(written[0]) && choices.Next() && _tries++ < MostTries)
        {
            var value = Make(written, choices);
            if (Findings(value, written).Count == 0) return value;
        }
        _hopeless.Add(written[0]);
        return Findings(null, written).Count == 0 ? null : first;
    }

    JsonNode? Make(IReadOnlyList<Node> written, Choices choices)
    {
        var schema = SchemaTree.Resolve(_files, written[0]);
        if (!schema.IsObject || ++_count > _most || _path.Count > Deepest) return null;
        // What must hold itself is never whole; to try it is for nothing.
        if (_isCareful && _path.Contains(schema)) return null;
        var merged = MergedSchema.Of(_files, written, _side, choices, _isCareful ? value => Findings(value, written).Count == 0 : null);
        if (merged.IsGiven) return merged.Given;
        _path.Add(schema);
        try
        {
            // Of several choices that a whole object fits, one may be told by what it requires.
            var value = Make(merged, isSparse: _isCareful && merged.Type == "object" && choices.Take(2) == 1);
            if (_isCareful) Spare(value, merged, written);
            return value;
        }
        finally
        {
            _path.RemoveAt(_path.Count - 1);
        }
    }

    JsonNode? Make(MergedSchema schema, bool isSparse) => schema.Type switch
    {
        "object" => MakeObject(schema, isSparse),
        "array" => MakeArray(schema),
        "string" => JsonValue.Create(StringExample.Of(schema)),
        "integer" or "number" => NumberExample.Of(schema),
        "boolean" => JsonValue.Create(true),
        "null" => null,
        _ => new JsonObject(),
    };

    JsonObject MakeObject(MergedSchema schema, bool isSparse)
    {
        var result = new JsonObject();
        var hidden = 0;
        foreach (var (name, properties) in schema.Properties)
        {
            var property = properties[0];
            var target = SchemaTree.Resolve(_files, property);
            var isRequired = schema.Required.Contains(name);
            if (target.Kind == NodeKind.False || (!isRequired && (isSparse || _path.Contains(target) || LeadsBack(target) || _count > _most / 2 || _path.Count > Deepest / 2))) continue;
            var isHidden = schema.IsHidden(target, property);
            if (isHidden && !isRequired) continue;
            result[name] = Make(properties);
            if (!isHidden) continue;
            _hidden.Add((result, name));
            hidden++;
        }
        foreach (var name in schema.Required)
            if (!result.ContainsKey(name) && !schema.Properties.ContainsKey(name)) result[name] = MakeFurther(schema);
        for (var i = 1; result.Count - hidden < schema.LeastProperties && i < 100; i++) result["key" + i.ToString(CultureInfo.InvariantCulture)] = MakeFurther(schema);
        if (!isSparse && result.Count == hidden && schema.Further.Count > 0 && !LeadsBack(SchemaTree.Resolve(_files, schema.Further[0]))) result["key"] = MakeFurther(schema);
        if (schema.Discriminator is var (property2, value) && (result.ContainsKey(property2) || schema.Properties.ContainsKey(property2))) result[property2] = value;
        return result;
    }

    JsonNode? MakeFurther(MergedSchema schema) => schema.Further.Count > 0 ? Make(schema.Further) : "string";

    JsonArray MakeArray(MergedSchema schema)
    {
        var result = new JsonArray();
        foreach (var item in schema.First) result.Add(Make(item));
        var items = schema.Items.Count > 0 ? SchemaTree.Resolve(_files, schema.Items[0]) : default;
        var isBack = LeadsBack(items) || _count > _most / 2;
        var wanted = Math.Max(schema.LeastItems, isBack || schema.First.Count > 0 || !items.Exists ? 0 : 1);
        while (result.Count < wanted && (_count < _most || result.Count == 0))
        {
            var item = schema.Items.Count > 0 ? Make(schema.Items) : null;
            // Each must be another: texts and numbers can be told apart by their end.
            if (schema.IsUnique && result.Count > 0) item = ExampleJson.Varied(item, result.Count, items);
            result.Add(item);
        }
        return result;
    }

    /// <summary>Takes out what is not allowed and need not be there.</summary>
    void Spare(JsonNode? value, MergedSchema schema, IReadOnlyList<Node> written)
    {
        for (var isLess = true; isLess;)
        {
            isLess = false;
            foreach (var finding in Findings(value, written).Where(static finding => finding.Pointer.Length > 0))
            {
                var name = finding.Pointer[1..].Split('/')[0].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
                if (value is JsonObject members) isLess |= !schema.Required.Contains(name) && members.Remove(name);
                if (value is not JsonArray list || list.Count <= schema.LeastItems || schema.First.Count > 0) continue;
                list.RemoveAt(list.Count - 1);
                isLess = true;
                break;
            }
        }
    }

    List<Finding> Findings(JsonNode? value, IReadOnlyList<Node> schemas)
    {
        var json = ExampleJson.Element(value);
        return [.. schemas.SelectMany(schema => SchemaCheck.Check(_files, schema, json))];
    }

    /// <summary>A list of what is being made already.</summary>
    bool LeadsBack(Node schema) => _path.Contains(schema) || (schema["items"].IsObject && _path.Contains(SchemaTree.Resolve(_files, schema["items"])));
}
