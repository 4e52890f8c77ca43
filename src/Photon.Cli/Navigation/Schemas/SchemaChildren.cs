using System.Globalization;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Schemas;

/// <summary>A schema that stands in another.</summary>
readonly record struct SchemaChild(Node Schema, string Name, SchemaRole Role, bool IsRequired, string Branch);

/// <summary>What stands in a schema: properties first, then what else values may hold, then choices.</summary>
static class SchemaChildren
{
    static readonly string[] s_lists = ["allOf", "oneOf", "anyOf"];
    static readonly string[] s_single = ["not", "if", "then", "else"];

    /// <summary>Whether there are any, for half of the price of making them.</summary>
    public static bool HasAny(Node schema) => schema.IsObject && Of(schema).Any();

    public static IEnumerable<SchemaChild> Of(Node schema)
    {
        var children = new List<SchemaChild>();
        var required = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in schema["required"].Items) required.Add(name.Text);
        foreach (var (name, value) in schema["properties"].Members) children.Add(new(value, name, SchemaRole.Property, required.Contains(name), ""));
        foreach (var (pattern, value) in schema["patternProperties"].Members) children.Add(new(value, $"[/{pattern}/]", SchemaRole.Further, false, ""));
        if (schema["additionalProperties"].IsObject) children.Add(new(schema["additionalProperties"], "[more]", SchemaRole.Further, false, ""));
        if (schema["unevaluatedProperties"].IsObject) children.Add(new(schema["unevaluatedProperties"], "[more]", SchemaRole.Further, false, ""));
        var first = schema["prefixItems"].IsArray ? schema["prefixItems"] : schema["items"];
        var position = 0;
        foreach (var item in first.Items) children.Add(new(item, $"[{(position++).ToString(CultureInfo.InvariantCulture)}]", SchemaRole.Item, false, ""));
        if (schema["items"].IsObject) children.Add(new(schema["items"], "[items]", SchemaRole.Item, false, ""));
        if (schema["contains"].IsObject) children.Add(new(schema["contains"], "[contains]", SchemaRole.Item, false, ""));
        foreach (var keyword in s_lists)
        {
            var (number, branches) = (0, schema[keyword]);
            foreach (var branch in branches.Items) children.Add(new(branch, NameOf(branch), SchemaRole.Branch, false, $"{keyword} {++number}/{branches.Count}"));
        }
        foreach (var keyword in s_single)
            if (schema[keyword].Exists) children.Add(new(schema[keyword], NameOf(schema[keyword]), SchemaRole.Branch, false, keyword));
        return children;
    }

    static string NameOf(Node branch) => branch["title"] is { IsString: true } title ? title.Text : branch["$ref"] is { IsString: true } reference ? Index.TypeText.NameOf(reference.Text) : "";
}
