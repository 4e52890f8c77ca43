using Photon.Core.Model;
using Photon.Forms.Model;
using Photon.Forms.Text;

namespace Photon.Forms.Binding;

/// <summary>Says types in TypeScript.</summary>
/// <param name="prefix">Before names of declared types: the module's, seen from the file.</param>
sealed class TypeWriter(FormsScope scope, string prefix)
{
    public string Of(TypeUse use)
    {
        if (!use.Exists) return "undefined";
        var type = Of(use.Type);
        return use.Nullable && type is not ("unknown" or "null") ? type + " | null" : type;
    }

    string Of(int type) => scope.Api.Types[type] switch
    {
        PrimitiveType primitive => Of(primitive),
        ArrayType array => Parenthesized(Of(array.Item)) + "[]",
        TupleType tuple => "[" + string.Join(", ", tuple.Items.Select(item => Of(item.Type))) + "]",
        MapType map => "{ [name: string]: " + Of(map.Value) + " }",
        _ => Named(type),
    };

    string Named(int type)
    {
        scope.Types.Ask(type);
        return prefix + scope.Name(type);
    }

    static string Parenthesized(string type) => type.Contains(" | ", StringComparison.Ordinal) ? $"({type})" : type;

    static string Of(PrimitiveType type)
    {
        if (type.Allowed.Count > 0) return string.Join(" | ", type.Allowed.Select(TsText.Value));
        return type.Kind switch
        {
            PrimitiveKind.Any => "unknown",
            PrimitiveKind.Null => "null",
            PrimitiveKind.Never => "never",
            PrimitiveKind.Boolean => "boolean",
            PrimitiveKind.Binary => "globalThis.Blob",
            PrimitiveKind.Problem => "{ [name: string]: unknown }",
            var kind when Numbers.IsExact(type) => kind is PrimitiveKind.Decimal or PrimitiveKind.Int64 or PrimitiveKind.UInt64 or PrimitiveKind.Integer ? "exact.Exact | number" : "number",
            var kind when kind.IsNumber() || kind.IsInteger() => "number",
            _ => "string",
        };
    }

    /// <summary>A class, an enum or a union.</summary>
    public TypeDeclaration Declare(int type)
    {
        var model = scope.Api.Types[type];
        var comment = model.Description.Length > 0 ? TsText.Comment(model.Description, "") : "";
        var name = scope.Name(type);
        return model switch
        {
            EnumType choice => new(name, comment, string.Join(" | ", choice.Members.Select(member => choice.IsInteger ? member.Value : TsText.Literal(member.Value)))),
            UnionType union => new(name, comment, string.Join(" | ", union.Cases.Select(one => Case(union, one)).Distinct(StringComparer.Ordinal))),
            ObjectType item => new(name, comment, null)
            {
                Base = item.Base >= 0 ? Named(item.Base) : "",
                Members = [.. item.Properties.Select(Member), .. Further(item)],
            },
            _ => throw new InvalidOperationException("It has no declaration."),
        };
    }

    /// <summary>A case is told by its tag even where its own schema leaves the tag open.</summary>
    string Case(UnionType union, UnionCase one)
    {
        var type = Of(one.Type);
        if (union.Discriminator.Length == 0 || one.Values.Count == 0 || scope.Type(one.Type) is not ObjectType item) return type;
        var tag = scope.Members(item).FirstOrDefault(member => member.Name == union.Discriminator);
        return tag is { Const.Length: > 0 } ? type : $"({type} & {{ {TsText.Key(union.Discriminator)}: {string.Join(" | ", one.Values.Select(TsText.Literal))} }})";
    }

    MemberDeclaration Member(PropertyModel member)
    {
        var type = member.Const.Length > 0 ? TsText.Value(member.Const) : Of(member.Type);
        var comment = member.Description.Length > 0 ? TsText.Comment(member.Description, "  ") : "";
        return new((member.ReadOnly ? "readonly " : "") + TsText.Key(member.Name), comment, !member.Required || member.ReadOnly, type);
    }

    static IEnumerable<MemberDeclaration> Further(ObjectType item)
    {
        if (item.Additional != AdditionalKind.Typed && item.PatternProperties.Count == 0) yield break;
        // An index signature must fit the named members, too.
        yield return new("[name: string]", "", false, "unknown");
    }
}
