using Photon.Ai.Documents;
using Photon.Core.Reading;

namespace Photon.Ai.Survey;

/// <summary>What every look at a document needs, found once.</summary>
sealed class DocumentFacts
{
    IReadOnlyList<SchemaPlace>? _places;
    IReadOnlyList<OperationEntry>? _operations;

    public DocumentFacts(AiDocument document)
    {
        Document = document;
        Root = document.Spec.Root;
        IsV20 = Root["swagger"].Exists;
        IsV30 = !IsV20 && Root["openapi"].Text.StartsWith("3.0", StringComparison.Ordinal);
    }

    public AiDocument Document { get; }

    public Node Root { get; }

    public bool IsV20 { get; }

    public bool IsV30 { get; }

    /// <summary>3.1 or later: keywords beside a <c>$ref</c> count, and null is a type.</summary>
    public bool IsV31 => !IsV20 && !IsV30;

    /// <summary>The named schemas.</summary>
    public Node Schemas => IsV20 ? Root["definitions"] : Root["components"]["schemas"];

    public IReadOnlyList<OperationEntry> Operations => _operations ??= DocumentOperations.Of(Document);

    public IReadOnlyList<SchemaPlace> Places => _places ??= SchemaWalk.Of(Root);

    /// <summary>How a kind of named part is reached from the root: <c>schemas</c>, <c>parameters</c>, <c>responses</c>.</summary>
    public IReadOnlyList<string> ComponentPath(string kind) => !IsV20 ? ["components", kind] : [kind == "schemas" ? "definitions" : kind];

    public Node Component(string kind) => ComponentPath(kind).Aggregate(Root, static (node, name) => node[name]);

    /// <summary>A reference to a named part; the name is taken as it is.</summary>
    public string Reference(string kind, string name) => $"#/{string.Join('/', ComponentPath(kind))}/{Uri.EscapeDataString(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal))}";

    /// <summary>The name of the schema that a reference names in this document; null where it does not.</summary>
    public string? SchemaName(Node schema)
    {
        if (schema["$ref"] is not { IsString: true } reference) return null;
        var start = IsV20 ? "#/definitions/" : "#/components/schemas/";
        if (!reference.Text.StartsWith(start, StringComparison.Ordinal)) return null;
        var name = Uri.UnescapeDataString(reference.Text[start.Length..]).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        return Schemas[name].Exists ? name : null;
    }

    /// <summary>How the names of schemas are written.</summary>
    public CaseStyle SchemaCasing => Casing.Dominant(Schemas.Members.Names(), CaseStyle.Pascal);

    /// <summary>How the names of properties are written.</summary>
    public CaseStyle PropertyCasing => Casing.Dominant(Places.Where(static place => place.Role == SchemaRole.Property).Select(static place => place.Name), CaseStyle.Camel);
}
