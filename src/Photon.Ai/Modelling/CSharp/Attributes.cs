using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Photon.Ai.Modelling.CSharp;

/// <summary>The attributes of a member: names on the wire, and data annotations.</summary>
sealed class Attributes(SyntaxList<AttributeListSyntax> lists)
{
    readonly List<AttributeSyntax> _all = [.. lists.SelectMany(static list => list.Attributes)];

    public static Attributes Of(SyntaxList<AttributeListSyntax> lists) => new(lists);

    public bool Any => _all.Count > 0;

    public bool Has(params string[] names) => _all.Exists(attribute => names.Contains(Name(attribute)));

    /// <summary>The first text that one of these is given; null: there is none.</summary>
    public string? Text(params string[] names) => _all.Where(attribute => names.Contains(Name(attribute))).Select(static attribute => Literal(attribute, 0) ?? Literal(attribute, "Value")).FirstOrDefault(static text => text is not null);

    public void Apply(ModelNode node)
    {
        foreach (var attribute in _all) Apply(node, attribute);
    }

    static void Apply(ModelNode node, AttributeSyntax attribute)
    {
        // Bounds of a text are its length, of a list how many it has.
        var length = node.Kind == ModelKind.Array ? "Items" : "Length";
        switch (Name(attribute))
        {
            case "StringLength":
                Number(node, "maxLength", Literal(attribute, 0));
                Number(node, "minLength", Literal(attribute, "MinimumLength"));
                break;
            case "MaxLength": Number(node, "max" + length, Literal(attribute, 0)); break;
            case "MinLength": Number(node, "min" + length, Literal(attribute, 0)); break;
            case "Length":
                Number(node, "min" + length, Literal(attribute, 0));
                Number(node, "max" + length, Literal(attribute, 1));
                break;
            case "Range":
                Number(node, "minimum", Literal(attribute, 0));
                Number(node, "maximum", Literal(attribute, 1));
                break;
            // ECMA-262 and .NET agree on what people write; the whole value has to match.
            case "RegularExpression" when Literal(attribute, 0) is { } pattern: node.With("pattern", pattern.StartsWith('^') ? pattern : $"^(?:{pattern})$"); break;
            case "EmailAddress": node.With("format", "email"); break;
            case "Url": node.With("format", "uri"); break;
            case "Obsolete": node.With("deprecated", true); break;
            case "AllowedValues": node.With("enum", new JsonArray([.. (attribute.ArgumentList?.Arguments ?? []).Select(static one => (JsonNode?)Value(one.Expression)).Where(static one => one is not null)])); break;
            case "Description" when Literal(attribute, 0) is { } text && node.Description.Length == 0: node.Description = text; break;
            case "Display" when Literal(attribute, "Description") is { } text && node.Description.Length == 0: node.Description = text; break;
            case "DefaultValue" when attribute.ArgumentList?.Arguments is [var one] && Value(one.Expression) is { } value: node.With("default", value); break;
        }
    }

    static void Number(ModelNode node, string keyword, string? text)
    {
        if (text is not null && decimal.TryParse(text.TrimEnd('m', 'M', 'd', 'D', 'f', 'F', 'l', 'L').Replace("_", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) node.With(keyword, number);
    }

    static string? Literal(AttributeSyntax attribute, int index)
    {
        var at = attribute.ArgumentList?.Arguments.Where(static one => one.NameEquals is null).ElementAtOrDefault(index);
        return at is null ? null : Text(at.Expression);
    }

    static string? Literal(AttributeSyntax attribute, string name)
    {
        var at = attribute.ArgumentList?.Arguments.FirstOrDefault(one => one.NameEquals?.Name.Identifier.Text == name);
        return at is null ? null : Text(at.Expression);
    }

    static string? Text(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        LiteralExpressionSyntax or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } => expression.ToString(),
        _ => null,
    };

    static JsonNode? Value(ExpressionSyntax expression) => expression is LiteralExpressionSyntax { Token.Value: var value } ? value switch
    {
        string text => text,
        bool flag => flag,
        int number => number,
        long number => number,
        double number when double.IsFinite(number) => number,
        decimal number => number,
        _ => null,
    } : null;

    static string Name(AttributeSyntax attribute)
    {
        var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right.ToString() : attribute.Name.ToString();
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name[..^"Attribute".Length] : name;
    }
}
