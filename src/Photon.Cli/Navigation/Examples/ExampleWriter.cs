using System.Globalization;
using System.Text.Json.Nodes;
using Photon.Cli.Navigation.Schemas;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Examples;

/// <summary>
/// Makes values that a schema allows: the document's own examples, defaults and enums where it has any, else what types, formats, patterns and bounds ask for.
/// Optional members that lead back into themselves are left out.
/// </summary>
sealed class ExampleWriter(SpecFiles files, ExampleSide side)
{
    /// <summary>A schema in itself, or deep documents: required members are no longer filled in here.</summary>
    const int Deepest = 24;

    /// <summary>Values of one example; schemas that refer to each other several times would fill the memory.</summary>
    const int Most = 2_000;

    readonly List<Node> _path = [];
    int _count;

    /// <summary>Indented JSON, or "null" where nothing is allowed.</summary>
    public static string Write(SpecFiles files, Node schema, ExampleSide side) =>
        ExampleJson.Text(new ExampleWriter(files, side).Make(schema));

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
        var schema = SchemaTree.Resolve(files, written[0]);
        if (!schema.IsObject || ++_count > Most || _path.Count > Deepest) return null;
        var merged = MergedSchema.Of(files, written, side);
        if (merged.Given is { } given) return given;
        _path.Add(schema);
        try
        {
            return Make(merged);
        }
        finally
        {
            _path.RemoveAt(_path.Count - 1);
        }
    }

    JsonNode? Make(MergedSchema schema) => schema.Type switch
    {
        "object" => MakeObject(schema),
        "array" => MakeArray(schema),
        "string" => JsonValue.Create(StringExample.Of(schema)),
        "integer" or "number" => NumberExample.Of(schema),
        "boolean" => JsonValue.Create(true),
        "null" => null,
        _ => new JsonObject(),
    };

    JsonObject MakeObject(MergedSchema schema)
    {
        var result = new JsonObject();
        foreach (var (name, properties) in schema.Properties)
        {
            var property = properties[0];
            var target = SchemaTree.Resolve(files, property);
            var isRequired = schema.Required.Contains(name);
            if (schema.IsHidden(target, property) || target.Kind == NodeKind.False || (!isRequired && (_path.Contains(target) || LeadsBack(target) || _count > Most / 2 || _path.Count > Deepest / 2))) continue;
            result[name] = Make(properties);
        }
        foreach (var name in schema.Required)
            if (!result.ContainsKey(name) && !schema.Properties.ContainsKey(name)) result[name] = schema.Further.Exists ? Make(schema.Further) : "string";
        for (var i = 1; result.Count < schema.LeastProperties && i < 100; i++) result["key" + i.ToString(CultureInfo.InvariantCulture)] = schema.Further.Exists ? Make(schema.Further) : "string";
        if (result.Count == 0 && schema.Further.Exists && !LeadsBack(SchemaTree.Resolve(files, schema.Further))) result["key"] = Make(schema.Further);
        if (schema.Discriminator is var (property2, value) && (result.ContainsKey(property2) || schema.Properties.ContainsKey(property2))) result[property2] = value;
        return result;
    }

    JsonArray MakeArray(MergedSchema schema)
    {
        var result = new JsonArray();
        foreach (var item in schema.First) result.Add(Make(item));
        var isBack = LeadsBack(SchemaTree.Resolve(files, schema.Items)) || _count > Most / 2;
        var wanted = Math.Min(Math.Max(schema.LeastItems, isBack || schema.First.Count > 0 || !schema.Items.Exists ? 0 : 1), 20);
        while (result.Count < wanted)
        {
            var item = Make(schema.Items);
            // Each must be another: texts and numbers can be told apart by their end.
            if (schema.IsUnique && result.Count > 0) item = ExampleJson.Varied(item, result.Count, SchemaTree.Resolve(files, schema.Items));
            result.Add(item);
        }
        return result;
    }

    /// <summary>A list of what is being made already.</summary>
    bool LeadsBack(Node schema) => _path.Contains(schema) || (schema["items"].IsObject && _path.Contains(SchemaTree.Resolve(files, schema["items"])));
}
