using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding.Structure;

/// <summary>
/// Holds a document against the tables of the specification: members that no version or not this one knows, fields that exclude each other, objects and
/// lists that are none. The binders report what they need and do not find; nobody would see a misspelt field, because they never ask for it.
/// </summary>
sealed class StructureCheck(BindScope scope)
{
    // Paths, operations, callbacks, paths…: nobody nests them deeper, and a hostile document must not.
    const int MaxDepth = 64;

    readonly IReadOnlyDictionary<string, ObjectShape> _shapes = StructureTable.Of(scope.Version);
    readonly HashSet<Node> _elsewhere = [];
    readonly SchemaCheck _schemas = new(scope);
    readonly ParameterCheck _parameters = new(scope);

    public void Document(Node document)
    {
        Check(document, _shapes[StructureTable.Root(scope.Version)], 0);
        if (scope.IsV31 && !document["paths"].Exists && !document["webhooks"].Exists && !document["components"].Exists)
            scope.Report(BindingRules.Missing, document.Place, "An OpenAPI document", "paths' or 'webhooks' or 'components");
    }

    void Check(Node node, ObjectShape shape, int depth)
    {
        if (depth > MaxDepth) return;
        scope.Cancel.ThrowIfCancellationRequested();
        foreach (var (name, value) in node.Members)
        {
            if (name.StartsWith("x-", StringComparison.OrdinalIgnoreCase)) continue;
            var field = shape.Fields.TryGetValue(name, out var known) && known.Since <= scope.Version ? known : shape.Others;
            if (field is null) Unknown(value, shape, name);
            else if (field.Holds != FieldHolds.Anything) Value(value, field, name, depth + 1);
        }
        foreach (var (one, other) in shape.Exclusive)
            if (node[one].Exists && node[other].Exists) scope.Report(BindingRules.ExclusiveFields, node[other].NamePlace, one, other);
        switch (shape.Name)
        {
            case "Parameter": _parameters.Parameter(node); break;
            case "PathItem": _parameters.PathItem(node); break;
            case "Operation": _parameters.Operation(node); break;
            case "Response": _parameters.Headers(node["headers"]); break;
            case "ServerVariable" when node["enum"] is { IsArray: true, Count: 0 } none:
                scope.Report(BindingRules.InvalidEnum, none.Place, "of a server's variable is empty");
                break;
        }
    }

    void Value(Node value, Field field, string name, int depth)
    {
        if (field.Shape == "Schema")
        {
            if (field.Holds == FieldHolds.One) _schemas.Check(value, name, 0);
            else foreach (var (member, schema) in value.Members) _schemas.Check(schema, member, 0);
            return;
        }
        if (value.IsNull) return;
        if (field.Holds == FieldHolds.List ? !value.IsArray : !value.IsObject)
        {
            scope.Report(BindingRules.WrongKind, value.Place, name, field.Holds == FieldHolds.List ? "a list" : "an object");
            return;
        }
        var shape = _shapes[field.Shape];
        if (field.Holds == FieldHolds.One) One(value, shape, depth);
        else if (field.Holds == FieldHolds.List) foreach (var item in value.Items) One(item, shape, depth);
        else
            foreach (var (member, item) in value.Members)
                if (!member.StartsWith("x-", StringComparison.OrdinalIgnoreCase)) One(item, shape, depth);
    }

    /// <summary>What a reference leads to is looked at where it stands: in this document anyway, in another file once.</summary>
    void One(Node value, ObjectShape shape, int depth)
    {
        if (value["$ref"] is { IsString: true } reference)
        {
            if (reference.Text.StartsWith("#", StringComparison.Ordinal)) return;
            var target = scope.Peek(value, reference.Text);
            if (target.IsObject && _elsewhere.Add(target)) Check(target, shape, depth);
            return;
        }
        Check(value, shape, depth);
    }

    void Unknown(Node value, ObjectShape shape, string name)
    {
        // The names of this version, and no others.
        var near = NearName.Of(shape.Fields.Values.Where(f => f.Since <= scope.Version).Select(f => f.Name), name);
        scope.Report(BindingRules.UnknownField, value.NamePlace, name, shape.Title, SpecVersions.Text(scope.Version), near is null ? "" : "; is '" + near + "' meant?");
    }
}
