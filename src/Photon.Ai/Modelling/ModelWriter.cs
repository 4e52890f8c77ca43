using System.Text.Json.Nodes;
using Photon.Ai.Survey;

namespace Photon.Ai.Modelling;

/// <summary>Writes a model as the document writes schemas: its casing, its ids, its way of null, references to what it has already.</summary>
sealed class ModelWriter(ModelConventions conventions)
{
    readonly Dictionary<ModelNode, string> _names = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<string, JsonObject> _components = new(StringComparer.Ordinal);
    readonly HashSet<string> _taken = new(conventions.Facts.Schemas.Members.Names(), StringComparer.OrdinalIgnoreCase);
    readonly List<string> _used = [];

    /// <param name="name">The words that it is called by; another number is added where it is taken.</param>
    public WrittenModel Write(ModelNode root, IReadOnlyList<string> name)
    {
        var called = Component(root, name, "");
        return new(called, _components, _used);
    }

    string Component(ModelNode node, IReadOnlyList<string> words, string owner)
    {
        var name = Free(words, owner);
        _names[node] = name;
        // Its place among the others is before those that it refers to.
        _components[name] = [];
        // Where it is a member, the member says whether it may be null.
        var body = node.Nullable && owner.Length == 0 ? Nullable(Body(node, name)) : Body(node, name);
        foreach (var (keyword, value) in body.ToList())
        {
            body.Remove(keyword);
            _components[name][keyword] = value;
        }
        return name;
    }

    string Free(IReadOnlyList<string> words, string owner)
    {
        if (words.Count == 0) words = ["model"];
        var candidates = new List<string> { Casing.Write(words, conventions.SchemaCase) };
        if (owner.Length > 0) candidates.Add(Casing.Write([.. PlainWords.Of(owner), .. words], conventions.SchemaCase));
        foreach (var candidate in candidates)
            if (!char.IsAsciiDigit(candidate[0]) && _taken.Add(candidate)) return candidate;
        for (var number = 2; ; number++)
        {
            var name = Casing.Write([.. char.IsAsciiDigit(candidates[0][0]) ? ["model"] : words, number.ToString(System.Globalization.CultureInfo.InvariantCulture)], conventions.SchemaCase);
            if (_taken.Add(name)) return name;
        }
    }

    JsonObject Body(ModelNode node, string owner)
    {
        var schema = new JsonObject();
        if (node.Description.Length > 0) schema["description"] = node.Description;
        switch (node.Kind)
        {
            case ModelKind.Object:
                schema["type"] = "object";
                Properties(schema, node, owner);
                break;
            case ModelKind.Array:
                schema["type"] = "array";
                schema["items"] = Use(node.Item!, owner);
                break;
            case ModelKind.Map:
                schema["type"] = "object";
                schema["additionalProperties"] = node.Item is { Kind: not ModelKind.Any } item ? Use(item, owner) : true;
                break;
            case ModelKind.Any: break;
            default:
                schema["type"] = node.Kind switch { ModelKind.Integer => "integer", ModelKind.Number => "number", ModelKind.Boolean => "boolean", _ => "string" };
                break;
        }
        foreach (var (keyword, value) in node.Keywords) schema[keyword] = value.DeepClone();
        return schema;
    }

    void Properties(JsonObject schema, ModelNode node, string owner)
    {
        var (required, properties) = (new JsonArray(), new JsonObject());
        foreach (var member in node.Members)
        {
            var name = member.IsExact ? member.Name : Casing.Write(PlainWords.Of(member.Name), conventions.PropertyCase);
            if (name.Length == 0 || properties.ContainsKey(name)) continue;
            properties[name] = Property(member, owner);
            if (member.Required ?? (conventions.UsesRequired && !IsOptionalByName(member.Name))) required.Add((JsonNode)name);
        }
        if (required.Count > 0 && (conventions.UsesRequired || node.Members.Exists(static member => !member.IsExact && member.Required == true))) schema["required"] = required;
        schema["properties"] = properties;
    }

    JsonNode Property(ModelMember member, string owner)
    {
        var (type, words) = (member.Type, PlainWords.Of(member.Name));
        // What was only guessed by the name, the document knows better.
        if (!type.IsSaid && type is { Kind: ModelKind.Text or ModelKind.Integer or ModelKind.Number, Nullable: false } && !member.IsExact)
        {
            if (words is ["id" or "uuid"] && conventions.Id is { } id) return id.DeepClone();
            if (conventions.Property(words) is { } habit) return habit;
            if (conventions.Schema(words) is { } named) return Refer(named);
        }
        if (!type.IsSaid && type.Kind == ModelKind.Array && type.Item is { Members.Count: 0, IsSaid: false } && !member.IsExact && conventions.Schema(PlainWords.One(words)) is { } item)
            return new JsonObject { ["type"] = "array", ["items"] = Refer(item) };
        return Use(type, owner);
    }

    JsonNode Use(ModelNode node, string owner)
    {
        var schema = Plain(node, owner);
        return node.Nullable ? Nullable(schema) : schema;
    }

    JsonObject Plain(ModelNode node, string owner)
    {
        var type = node.Origin ?? node;
        if (Reference(node, type, owner) is not { } name) return Body(node, owner);
        var reference = Refer(name);
        if (node.Description.Length == 0 || node.Description == type.Description) return reference;
        // Up to 3.0 nothing beside a reference counts.
        if (!conventions.Facts.IsV31) reference = new() { ["allOf"] = new JsonArray(reference) };
        reference["description"] = node.Description;
        return reference;
    }

    /// <summary>The component that a type is, made where it is not there yet; null: it is written out.</summary>
    string? Reference(ModelNode node, ModelNode type, string owner)
    {
        if (_names.TryGetValue(type, out var written)) return written;
        if (node.Kind == ModelKind.Any) return node.Name.Count > 0 ? conventions.Schema(node.Name) : null;
        if (!type.IsDeclared && (type.Kind != ModelKind.Object || type.Name.Count == 0 || !conventions.UsesReferences)) return null;
        // A line, an item: of what, has to be said.
        var isVague = !type.IsDeclared && type.Name is ["line" or "item" or "entry" or "row" or "detail" or "option" or "part" or "value" or "element" or "data" or "result"];
        return Same(type) ?? Component(type, isVague ? [.. PlainWords.Of(owner), .. type.Name] : type.Name, owner);
    }

    /// <summary>A schema of that name that has all of its members.</summary>
    string? Same(ModelNode node)
    {
        if (conventions.Schema(node.Name) is not { } name) return null;
        var properties = conventions.Facts.Schemas[name]["properties"];
        if (node.Members.Count == 0) return null;
        var has = node.Members.TrueForAll(member => properties[member.IsExact ? member.Name : Casing.Write(PlainWords.Of(member.Name), conventions.PropertyCase)].Exists);
        return has && node.Members.TrueForAll(static member => !member.IsExact) ? name : null;
    }

    JsonObject Refer(string name)
    {
        if (conventions.Facts.Schemas[name].Exists && !_used.Contains(name)) _used.Add(name);
        return new() { ["$ref"] = conventions.Facts.Reference("schemas", name) };
    }

    /// <summary>3.1 has the type null, 3.0 a keyword, 2.0 only an extension that most tools know.</summary>
    JsonObject Nullable(JsonObject schema)
    {
        if (conventions.Facts.IsV31)
        {
            if (schema["type"] is JsonValue type)
            {
                schema["type"] = new JsonArray(type.DeepClone(), "null");
                (schema["enum"] as JsonArray)?.Add(null);
                return schema;
            }
            return schema.Count == 0 ? schema : new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        }
        if (schema["$ref"] is not null) schema = new() { ["allOf"] = new JsonArray(schema) };
        schema[conventions.Facts.IsV30 ? "nullable" : "x-nullable"] = true;
        (schema["enum"] as JsonArray)?.Add(null);
        return schema;
    }

    static bool IsOptionalByName(string name) => PlainWords.Of(name) is [.., "note" or "notes" or "comment" or "comments" or "description" or "remark" or "remarks" or "metadata" or "nickname"];
}
