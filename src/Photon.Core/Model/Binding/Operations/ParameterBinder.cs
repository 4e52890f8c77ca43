using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Parameters and headers. One that several operations share is bound once.</summary>
sealed class ParameterBinder(BindScope scope, SchemaUser schemas, SchemaEntries entries, Defaults defaults, TypeTable types)
{
    readonly Dictionary<Node, ParameterModel?> _bound = [];

    /// <summary>A parameter; null, with a fault, where it can be none.</summary>
    /// <param name="node">The Parameter Object, references followed.</param>
    /// <param name="owner">What types inside are called after.</param>
    public ParameterModel? Bind(Node node, NamePath owner)
    {
        if (!_bound.TryGetValue(node, out var parameter)) _bound.Add(node, parameter = Read(node, owner));
        return parameter;
    }

    /// <summary>A Header Object, which has neither name nor location.</summary>
    public ParameterModel Header(string name, Node node, NamePath owner)
    {
        var header = Complete(node, name, ParameterLocation.Header, owner);
        // A schema that says nothing of it leaves a header what all are: text.
        return header is { ContentType: "", Type.Exists: true } && types[header.Type.Type] is PrimitiveType { Kind: PrimitiveKind.Any, Residual: "", Allowed.Count: 0 }
            ? header with { Type = new(types.Plain(PrimitiveKind.String)) } : header;
    }

    public static ParameterLocation? Location(string text) => text switch
    {
        "path" => ParameterLocation.Path,
        "query" => ParameterLocation.Query,
        "header" => ParameterLocation.Header,
        "cookie" => ParameterLocation.Cookie,
        "querystring" => ParameterLocation.QueryString,
        _ => null,
    };

    ParameterModel? Read(Node node, NamePath owner)
    {
        var name = scope.Text(node, "name");
        if (name.Length == 0)
        {
            scope.Report(BindingRules.Missing, node.Place, "A parameter", "name");
            return null;
        }
        if (Location(scope.Text(node, "in")) is not { } location)
        {
            if (node["in"].Exists) scope.Report(BindingRules.UnknownLocation, node["in"].Place, node["in"].Text);
            else scope.Report(BindingRules.Missing, node.Place, "The parameter '" + name + "'", "in");
            return null;
        }
        var component = node.Parent.Name == "parameters" && node.Name.Length > 0;
        return Complete(node, name, location, component ? new(null, node.Name) : owner.Then(name));
    }

    ParameterModel Complete(Node node, string name, ParameterLocation location, NamePath path)
    {
        var type = Type(node, name, path, out var schema, out var contentType);
        var (style, explode) = scope.IsV2 ? ParameterStyles.ReadCollection(node, location, scope)
            : contentType.Length > 0 ? (ParameterStyles.Default(location), false)
            : ParameterStyles.Read(node, location, scope);
        var annotations = schema.IsObject ? Annotations.Of(schema, scope, entries, path) : default;
        var required = scope.Flag(node, "required");
        if (location == ParameterLocation.Path && !required) scope.Report(BindingRules.PathParameterOptional, node.Place, name);
        var description = scope.Text(node, "description");
        return new(name, location, type)
        {
            Required = required || location == ParameterLocation.Path,
            Style = style,
            Explode = explode,
            AllowReserved = node["allowReserved"].Exists && scope.Flag(node, "allowReserved"),
            AllowEmptyValue = node["allowEmptyValue"].Exists && scope.Flag(node, "allowEmptyValue"),
            ContentType = contentType,
            Description = description.Length > 0 || annotations.Description is null ? description : annotations.Description,
            Deprecated = (node["deprecated"].Exists && scope.Flag(node, "deprecated")) || annotations.Deprecated,
            Hints = HintReader.For(scope)?.Add(node).Add(schema).Hints,
            Default = annotations.Default.Exists ? defaults.Of(annotations.Default, type) : "",
        };
    }

    TypeUse Type(Node node, string name, NamePath path, out Node schema, out string contentType)
    {
        contentType = "";
        // In 2.0 a parameter is its own schema.
        schema = scope.IsV2 ? node : node["schema"];
        var content = node["content"];
        if (scope.IsV2) return schemas.Use(node, path, "");
        if (schema.Exists && !content.Exists) return schemas.Use(schema, path, "");
        if (content.IsObject && content.Count == 1 && !schema.Exists)
        {
            foreach (var member in content.Members)
            {
                contentType = member.Name;
                schema = scope.Follow(member.Value)["schema"];
                return schema.Exists ? schemas.Use(schema, path, "") : types.Any;
            }
        }
        scope.Report(BindingRules.ParameterSchema, node.Place, name);
        return schema.Exists ? schemas.Use(schema, path, "") : new(types.Plain(PrimitiveKind.String));
    }
}
