using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Types;
using Photon.Core.Model;

namespace Photon.Core.Emit.Codecs;

/// <summary>Writes the expression that asks for an object's next member and reads it. Each begins with <c>x.</c></summary>
sealed class TakeSyntax(EmitContext context, ReadSyntax values)
{
    public string Of(PropertyShape member)
    {
        var (use, has) = (member.Model.Type, "x.Has()");
        // A constant that C# has no literal for is a value like any other, with one text that is allowed.
        if (member.Model.Const.Length > 0) has = $"x.HasAmong({BlobSyntax.Texts([member.Model.Const])})";
        else if (Direct(member) is { } direct) return direct;
        if (member.Presence == Presence.Tristate) return $"{has} ? {values.Maybe(use.Type)} : default";
        var value = values.Of(use.Type);
        if (!use.Nullable || context.Types.IsNullByNature(use.Type)) return $"{has} ? {value} : {Absent(member)}";
        return member.Presence == Presence.Default
            ? $"{has} ? x.Null() ? {Nothing(use.Type)} : {value} : {Absent(member)}"
            : $"{has} && !x.Null() ? {value} : {Nothing(use.Type)}";
    }

    /// <summary>What a property is set to where its member is absent.</summary>
    public string Absent(PropertyShape member) => member.Presence switch
    {
        Presence.Default => member.Value,
        Presence.Tristate => "default",
        Presence.Required when context.Types.IsValueType(member.Model.Type.Type) && !IsNullable(member.Model.Type) => "default",
        _ => Nothing(member.Model.Type.Type),
    };

    /// <summary>No value. Enums and unions have conversions from classes, which would make one of a bare <c>null</c>.</summary>
    string Nothing(int type) => HasConversions(type) ? $"default({context.Types.Oblivious(type)}?)" : "null";

    bool HasConversions(int type) => context.Model.Types[type] is EnumType or UnionType;

    bool IsNullable(TypeUse use) => use.Nullable && !context.Types.IsNullByNature(use.Type);

    /// <summary>One call, for the types that most members have.</summary>
    string? Direct(PropertyShape member)
    {
        var use = member.Model.Type;
        if (member.Presence == Presence.Default) return null;
        if (member.Presence == Presence.Tristate) return "x.Take" + values.Maybe(use.Type).Substring(2);
        var nullable = IsNullable(use);
        if (HasConversions(use.Type) && (nullable || member.Presence == Presence.Optional))
            return $"x.Take{(nullable ? "OrNull" : "Opt")}<{context.Types.Oblivious(use.Type)}, {context.Codecs.Reader(new(use.Type))}>()";
        if (values.Checks(use.Type).Any()) return null;
        var value = values.Unchecked(use.Type);
        switch (context.Model.Types[use.Type])
        {
            case PrimitiveType { Kind: PrimitiveKind.String } text:
                var bare = text with { MinLength = 0, MaxLength = -1 };
                if (!Constraints.IsPlain(bare) || nullable && !Constraints.IsPlain(text)) return null;
                return "x.Take" + (nullable ? "StrOrNull()" : value.Substring(2));
            case PrimitiveType { Kind: PrimitiveKind.Uri } when value == "x.Uri()":
                return $"x.TakeUri{(nullable ? "OrNull" : "")}()";
            case PrimitiveType primitive when PrimitiveCalls.HasMaybe(primitive.Kind) && Constraints.IsPlain(primitive):
                return $"x.Take{PrimitiveCalls.Of(primitive).Read}{(nullable ? "OrNull" : member.Presence == Presence.Optional ? "Opt" : "")}()";
            case ArrayType or MapType when !nullable && (value.StartsWith("x.List<", StringComparison.Ordinal) || value.StartsWith("x.Map<", StringComparison.Ordinal)):
                return "x.Take" + value.Substring(2);
            default:
                return null;
        }
    }
}
