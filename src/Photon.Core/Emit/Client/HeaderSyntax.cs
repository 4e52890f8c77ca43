using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Client;

/// <summary>How the client reads a response's header.</summary>
sealed class HeaderSyntax
{
    public HeaderSyntax(EmitContext context, ParameterModel header)
    {
        var use = header.Type with { Nullable = false };
        var name = CSharpText.Literal(header.Name);
        if (!use.Exists)
        {
            IsOptional = !header.Required;
            Read = $"x.HeaderText({name})";
            return;
        }
        var type = context.Types.Of(use);
        IsOptional = !header.Required;
        var method = header.Required ? "Header" : context.Types.IsValueType(use.Type) ? "HeaderOrNone" : "HeaderOrNull";
        var shape = Shape(context.Model, header);
        var argument = shape == "Text" ? "" : ", global::Photon.Runtime.Emitted.ValueShape." + shape;
        Read = $"x.{method}<{type}, {context.Codecs.Of(use)}>({name}{argument})";
    }

    /// <summary>The constructor's argument has a default, so it comes after those that have none.</summary>
    public bool IsOptional { get; }

    /// <summary>The expression that reads it.</summary>
    public string Read { get; }

    static string Shape(ApiModel model, ParameterModel header)
    {
        if (header.ContentType.Length > 0) return "Json";
        return model.Types[header.Type.Type] switch
        {
            ArrayType array => IsLiteral(model, array.Item.Type) ? "LiteralList" : "TextList",
            TupleType tuple => tuple.Items.All(item => IsLiteral(model, item.Type.Type)) ? "LiteralList" : "TextList",
            ObjectType or MapType or UnionType => "Json",
            _ => IsLiteral(model, header.Type.Type) ? "Literal" : "Text",
        };
    }

    static bool IsLiteral(ApiModel model, int type) => model.Types[type] switch
    {
        PrimitiveType primitive => primitive.Kind == PrimitiveKind.Boolean || primitive.Kind.IsNumber(),
        EnumType type1 => type1.IsInteger,
        _ => false,
    };
}
