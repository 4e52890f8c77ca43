using System.Globalization;
using System.Text.Json.Nodes;
using Photon.Cli.Navigation.Schemas;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Examples;

/// <summary>A schema with all that holds as well: parts of <c>allOf</c>, and one choice of <c>oneOf</c> and <c>anyOf</c>.</summary>
sealed class MergedSchema
{
    const int Deepest = 16;
    readonly List<Node> _parts = [];
    readonly ExampleSide _side;

    MergedSchema(ExampleSide side) => _side = side;

    /// <summary>A value that the document gives itself; made anew for each.</summary>
    public JsonNode? Given { get; private set; }

    public string Type { get; private set; } = "";

    /// <summary>What each member must be: several parts may say something of one.</summary>
    public Dictionary<string, List<Node>> Properties { get; } = new(StringComparer.Ordinal);

    public List<string> Required { get; } = [];

    /// <summary>What unnamed members must be.</summary>
    public Node Further { get; private set; }

    public Node Items { get; private set; }

    public List<Node> First { get; } = [];

    public bool IsUnique => _parts.Exists(static part => part["uniqueItems"].Kind == NodeKind.True);

    public int LeastItems => (int)Math.Clamp(Most("minItems") ?? 0, 0, 1000);

    public int LeastProperties => (int)Math.Clamp(Most("minProperties") ?? 0, 0, 1000);

    /// <summary>The property that tells choices apart, and its value for the one that was chosen.</summary>
    public (string Property, string Value)? Discriminator { get; private set; }

    /// <param name="schemas">All of them must hold.</param>
    public static MergedSchema Of(SpecFiles files, IReadOnlyList<Node> schemas, ExampleSide side)
    {
        var merged = new MergedSchema(side);
        // What several say together is what the narrowest of them says: a constant before a list of values before a text.
        foreach (var schema in schemas.OrderBy(schema => SchemaTree.Resolve(files, schema) is var one && one["const"].Exists ? -1 : one["enum"].IsArray ? one["enum"].Count : int.MaxValue)) merged.Add(files, schema, 0);
        merged.Type = merged.FindType();
        return merged;
    }

    /// <summary>The first of the parts that says something.</summary>
    public Node Find(string keyword) => _parts.Select(part => part[keyword]).FirstOrDefault(static value => value.Exists);

    /// <summary>The strictest of lower bounds.</summary>
    public decimal? Most(string keyword) => Numbers(keyword).Cast<decimal?>().Max();

    public decimal? Least(string keyword) => Numbers(keyword).Cast<decimal?>().Min();

    /// <summary>An exclusive bound as 2.0 and 3.0 have it is a mark on the other.</summary>
    public bool IsMarked(string keyword) => _parts.Exists(part => part[keyword].Kind == NodeKind.True);

    public bool IsHidden(Node schema, Node written)
    {
        var keyword = _side == ExampleSide.Request ? "readOnly" : "writeOnly";
        return schema[keyword].Kind == NodeKind.True || written[keyword].Kind == NodeKind.True;
    }

    IEnumerable<decimal> Numbers(string keyword) => _parts.Select(part => part[keyword])
        .Where(static value => value.IsNumber).Select(static value => decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : (decimal?)null).OfType<decimal>();

    void Add(SpecFiles files, Node schema, int depth)
    {
        schema = SchemaTree.Resolve(files, schema);
        if (depth > Deepest || !schema.IsObject || _parts.Contains(schema)) return;
        _parts.Add(schema);
        // Only the whole may give its example: a part's knows nothing of the others.
        if (Given is null && (depth == 0 || _parts.Count == 1 || schema["enum"].IsArray || schema["const"].Exists)) Given = FindGiven(schema);
        foreach (var (name, value) in schema["properties"].Members) (Properties.TryGetValue(name, out var known) ? known : Properties[name] = []).Add(value);
        foreach (var name in schema["required"].Items)
            if (name.IsString && !Required.Contains(name.Text)) Required.Add(name.Text);
        if (!Further.Exists && schema["additionalProperties"].IsObject) Further = schema["additionalProperties"];
        if (!Items.Exists && schema["items"].IsObject) Items = schema["items"];
        if (First.Count == 0) First.AddRange(SchemaFacts.Items(schema["prefixItems"].IsArray ? schema["prefixItems"] : schema["items"]));
        foreach (var part in schema["allOf"].Items) Add(files, part, depth + 1);
        foreach (var keyword in (string[])["oneOf", "anyOf"])
        {
            var choices = SchemaFacts.Items(schema[keyword]).ToList();
            if (choices.Count == 0) continue;
            // Who comes from one of the choices has chosen already.
            var chosen = choices.Find(one => _parts.Contains(SchemaTree.Resolve(files, one)));
            var choice = chosen.Exists ? chosen : choices.Find(one => SchemaTree.Resolve(files, one) is { IsObject: true } target && !target["type"].Is("null") && !_parts.Contains(target));
            if (!choice.Exists) continue;
            if (schema["discriminator"]["propertyName"] is { IsString: true } property && choice["$ref"] is { IsString: true } reference) Discriminator = (property.Text, ValueFor(schema["discriminator"]["mapping"], reference.Text));
            Add(files, choice, depth + 1);
        }
    }

    static string ValueFor(Node mapping, string reference)
    {
        var name = Index.TypeText.NameOf(reference);
        foreach (var (value, target) in mapping.Members)
            if (target.Is(reference) || target.Is(name)) return value;
        return name;
    }

    static JsonNode? FindGiven(Node schema)
    {
        if (schema["const"].Exists) return ExampleJson.Of(schema["const"]);
        foreach (var value in (Node[])[schema["example"], schema["examples"][0], schema["default"]])
            if (value.Exists && !value.IsNull && IsOf(value, schema)) return ExampleJson.Of(value);
        foreach (var value in schema["enum"].Items)
            if (!value.IsNull) return ExampleJson.Of(value);
        return null;
    }

    /// <summary>Authors write examples from memory: what is not even of the type is left aside, and so are objects, of which a part may be missing.</summary>
    static bool IsOf(Node value, Node schema)
    {
        if (value.IsObject || value.IsArray || schema["allOf"].Exists || schema["oneOf"].Exists || schema["anyOf"].Exists) return false;
        if (schema["enum"] is { IsArray: true } allowed && !SchemaFacts.Items(allowed).Any(one => one.ToJson() == value.ToJson())) return false;
        var types = schema["type"].IsArray ? SchemaFacts.Items(schema["type"]).Select(static type => type.Text).ToList() : [schema["type"].Text];
        if (!types.Contains("") && !types.Exists(type => type == Named(value) || (type == "number" && value.IsNumber))) return false;
        return value.IsString ? ValueFit.Text(value.Text, schema) : !value.IsNumber || ValueFit.Number(value.Text, schema);
    }

    static string Named(Node value) => value.Kind switch
    {
        NodeKind.String => "string",
        NodeKind.Number => decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == decimal.Truncate(number) ? "integer" : "number",
        NodeKind.True or NodeKind.False => "boolean",
        _ => "",
    };

    string FindType()
    {
        foreach (var part in _parts)
        {
            var type = part["type"];
            var name = type.IsArray ? SchemaFacts.Items(type).Select(static one => one.Text).FirstOrDefault(static one => one != "null") ?? "null" : type.Text;
            if (name.Length > 0) return name == "file" ? "string" : name;
        }
        if (Properties.Count > 0 || Required.Count > 0 || Further.Exists) return "object";
        if (Items.Exists || First.Count > 0) return "array";
        if (Find("pattern").Exists || Find("minLength").Exists || Find("maxLength").Exists || Find("format").Exists) return "string";
        return Find("minimum").Exists || Find("maximum").Exists || Find("multipleOf").Exists ? "number" : "";
    }
}
