using System.Globalization;
using System.Text.Json.Nodes;
using Photon.Cli.Navigation.Schemas;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Examples;

/// <summary>A schema with all that holds as well: parts of <c>allOf</c>, and one choice of <c>oneOf</c> and <c>anyOf</c>.</summary>
sealed class MergedSchema
{
    const int Deepest = 16;
    readonly List<Node> _parts = [];
    readonly SpecFiles _files;
    readonly ExampleSide _side;
    readonly Choices _choices;
    readonly Func<JsonNode?, bool>? _fits;

    MergedSchema(SpecFiles files, ExampleSide side, Choices choices, Func<JsonNode?, bool>? fits) => (_files, _side, _choices, _fits) = (files, side, choices, fits);

    /// <summary>There is a <see cref="Given"/>, which may be <c>null</c> itself.</summary>
    public bool IsGiven { get; private set; }

    /// <summary>A value that the document gives itself; made anew for each.</summary>
    public JsonNode? Given { get; private set; }

    public string Type { get; private set; } = "";

    /// <summary>What each member must be: several parts may say something of one.</summary>
    public Dictionary<string, List<Node>> Properties { get; } = new(StringComparer.Ordinal);

    public List<string> Required { get; } = [];

    /// <summary>What unnamed members must be.</summary>
    public List<Node> Further { get; } = [];

    public List<Node> Items { get; } = [];

    public List<Node> First { get; } = [];

    public bool IsUnique => _parts.Exists(static part => part["uniqueItems"].Kind == NodeKind.True);

    public int LeastItems => (int)Math.Clamp(Most("minItems") ?? 0, 0, 1000);

    /// <summary>Any may be <c>null</c>, as 3.0 says it.</summary>
    public bool IsNullable => _parts.Exists(static part => part["nullable"].Kind == NodeKind.True);

    public int LeastProperties => (int)Math.Clamp(Most("minProperties") ?? 0, 0, 1000);

    /// <summary>The property that tells choices apart, and its value for the one that was chosen.</summary>
    public (string Property, string Value)? Discriminator { get; private set; }

    /// <param name="schemas">All of them must hold.</param>
    /// <param name="choices">Which of several alternatives is taken.</param>
    /// <param name="fits">Whether a value that the document gives may be taken; <c>null</c>: what looks like it.</param>
    public static MergedSchema Of(SpecFiles files, IReadOnlyList<Node> schemas, ExampleSide side, Choices choices, Func<JsonNode?, bool>? fits = null)
    {
        var merged = new MergedSchema(files, side, choices, fits);
        // What several say together is what the narrowest of them says: a constant before a list of values before a text.
        foreach (var schema in schemas.OrderBy(schema => Math.Min(Width(schema), Width(SchemaTree.Resolve(files, schema))))) merged.Add(schema, 0);
        merged.Type = merged.FindType();
        return merged;
    }

    static int Width(Node schema) => schema["const"].Exists ? -1 : schema["enum"].IsArray ? schema["enum"].Count : int.MaxValue;

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

    void Add(Node schema, int depth)
    {
        // What stands beside a reference holds as well.
        for (var steps = 0; schema["$ref"] is { IsString: true } reference && steps < Deepest; steps++)
        {
            if (schema.Count > 1) AddPart(schema, depth);
            schema = _files.Resolve(schema, reference.Text, new List<Fault>());
        }
        if (!schema["$ref"].IsString) AddPart(schema, depth);
    }

    void AddPart(Node schema, int depth)
    {
        if (depth > Deepest || !schema.IsObject || _parts.Contains(schema)) return;
        _parts.Add(schema);
        // Only the whole may give its example: a part's knows nothing of the others.
        if (!IsGiven && (depth == 0 || _parts.Count == 1 || schema["enum"].IsArray || schema["const"].Exists)) FindGiven(schema);
        foreach (var (name, value) in schema["properties"].Members) (Properties.TryGetValue(name, out var known) ? known : Properties[name] = []).Add(value);
        foreach (var name in schema["required"].Items)
            if (name.IsString && !Required.Contains(name.Text)) Required.Add(name.Text);
        if (schema["additionalProperties"].IsObject) Further.Add(schema["additionalProperties"]);
        if (schema["items"].IsObject) Items.Add(schema["items"]);
        if (First.Count == 0) First.AddRange(SchemaFacts.Items(schema["prefixItems"].IsArray ? schema["prefixItems"] : schema["items"]));
        foreach (var part in schema["allOf"].Items) Add(part, depth + 1);
        foreach (var keyword in (string[])["oneOf", "anyOf"]) Choose(schema, keyword, depth);
    }

    void Choose(Node schema, string keyword, int depth)
    {
        var choices = SchemaFacts.Items(schema[keyword]).ToList();
        // Who comes from one of the choices has chosen already.
        var choice = choices.Find(one => _parts.Contains(SchemaTree.Resolve(_files, one)));
        if (!choice.Exists)
        {
            choices = [.. choices.Where(one => SchemaTree.Resolve(_files, one) is { IsObject: true } target && !_parts.Contains(target)).OrderBy(one => SchemaTree.Resolve(_files, one)["type"].Is("null"))];
            if (choices.Count > 0) choice = choices[_choices.Take(choices.Count)];
        }
        if (!choice.Exists) return;
        if (schema["discriminator"]["propertyName"] is { IsString: true } property && choice["$ref"] is { IsString: true } reference) Discriminator = (property.Text, ValueFor(schema["discriminator"]["mapping"], reference.Text));
        Add(choice, depth + 1);
    }

    static string ValueFor(Node mapping, string reference)
    {
        var name = Index.TypeText.NameOf(reference);
        foreach (var (value, target) in mapping.Members)
            if (target.Is(reference) || target.Is(name)) return value;
        return name;
    }

    void FindGiven(Node schema)
    {
        IEnumerable<Node> own = [schema["example"], schema["examples"][0], schema["default"]];
        var values = schema["const"].Exists ? [schema["const"]] : own.Where(value => value.Exists && !value.IsNull && IsOf(value, schema)).Concat(SchemaFacts.Items(schema["enum"]).OrderBy(static value => value.IsNull)).ToList();
        foreach (var value in values)
        {
            if (_fits is null && value.IsNull && !schema["const"].Exists) continue;
            var json = ExampleJson.Of(value);
            if (_fits?.Invoke(json) == false) continue;
            (Given, IsGiven) = (json, true);
            return;
        }
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
        if (Properties.Count > 0 || Required.Count > 0 || Further.Count > 0) return "object";
        if (Items.Count > 0 || First.Count > 0) return "array";
        if (Find("pattern").Exists || Find("minLength").Exists || Find("maxLength").Exists || Find("format").Exists) return "string";
        return Find("minimum").Exists || Find("maximum").Exists || Find("multipleOf").Exists ? "number" : "";
    }
}
