using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Schemas;

/// <summary>What a schema's keywords say, in words.</summary>
static class SchemaFacts
{
    public static bool IsNullable(Node schema)
    {
        if (schema["nullable"].Kind == NodeKind.True || schema["x-nullable"].Kind == NodeKind.True || schema["type"].Is("null")) return true;
        return Items(schema["type"]).Any(static type => type.Is("null"));
    }

    public static IReadOnlyList<string> Constraints(Node schema)
    {
        var found = new List<string>();
        AddBound(schema, "minimum", "exclusiveMinimum", "≥ ", "> ", found);
        AddBound(schema, "maximum", "exclusiveMaximum", "≤ ", "< ", found);
        if (schema["multipleOf"].IsNumber) found.Add("multiple of " + schema["multipleOf"].Text);
        AddRange(schema, "minLength", "maxLength", "length", found);
        if (schema["pattern"].IsString) found.Add("pattern " + schema["pattern"].Text);
        AddRange(schema, "minItems", "maxItems", "items", found);
        if (schema["uniqueItems"].Kind == NodeKind.True) found.Add("unique");
        AddRange(schema, "minContains", "maxContains", "contained", found);
        AddRange(schema, "minProperties", "maxProperties", "properties", found);
        if (schema["additionalProperties"].Kind == NodeKind.False || schema["unevaluatedProperties"].Kind == NodeKind.False) found.Add("no other properties");
        if (schema["contentMediaType"].IsString) found.Add("content " + schema["contentMediaType"].Text);
        if (schema["contentEncoding"].IsString) found.Add("encoded " + schema["contentEncoding"].Text);
        return found;
    }

    public static IEnumerable<Node> Items(Node list)
    {
        var items = new List<Node>(list.Count);
        foreach (var item in list.Items) items.Add(item);
        return items;
    }

    /// <summary>Until 3.0 "exclusive" is a mark on the bound; since 3.1 a bound of its own.</summary>
    static void AddBound(Node schema, string keyword, string exclusive, string sign, string without, List<string> to)
    {
        if (schema[keyword].IsNumber) to.Add((schema[exclusive].Kind == NodeKind.True ? without : sign) + schema[keyword].Text);
        if (schema[exclusive].IsNumber) to.Add(without + schema[exclusive].Text);
    }

    static void AddRange(Node schema, string least, string most, string of, List<string> to)
    {
        var (low, high) = (schema[least], schema[most]);
        if (low.IsNumber && high.IsNumber) to.Add(low.Text == high.Text ? $"{of} {low.Text}" : $"{of} {low.Text}–{high.Text}");
        else if (low.IsNumber) to.Add($"{of} ≥ {low.Text}");
        else if (high.IsNumber) to.Add($"{of} ≤ {high.Text}");
    }
}
