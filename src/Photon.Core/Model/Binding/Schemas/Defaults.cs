using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Reads <c>default</c> and checks it, as far as one look can.</summary>
sealed class Defaults(BindScope scope, TypeTable types)
{
    /// <summary>The default as JSON; empty for none and for one that cannot be.</summary>
    public string Of(Node value, TypeUse use)
    {
        if (!value.Exists) return "";
        if (value.IsNull)
        {
            // Absent and null mean the same to most who write this; it needs no value.
            if (!use.Nullable) scope.Report(BindingRules.InvalidDefault, value.Place, "null");
            return "";
        }
        if (use.Exists && types[use.Type] is { } type && !Fits(value, type))
        {
            scope.Report(BindingRules.InvalidDefault, value.Place, value.ToJson());
            return "";
        }
        return value.ToJson();
    }

    static bool Fits(Node value, TypeModel type)
    {
        switch (type)
        {
            case EnumType choice:
                foreach (var member in choice.Members)
                    if (member.Value == value.Text) return choice.IsInteger ? value.IsNumber : value.IsString;
                return false;
            case PrimitiveType { Allowed.Count: > 0 } primitive:
                var text = value.ToJson();
                foreach (var allowed in primitive.Allowed)
                    if (allowed == text) return true;
                return false;
            case PrimitiveType primitive: return Fits(value, primitive);
            case ArrayType or TupleType: return value.IsArray;
            case MapType or ObjectType: return value.IsObject;
            default: return true;
        }
    }

    static bool Fits(Node value, PrimitiveType type) => type.Kind switch
    {
        PrimitiveKind.Any => true,
        PrimitiveKind.Boolean => value.IsBoolean,
        var kind when kind.IsInteger() => value.IsNumber && Numbers.IsWhole(value.Text) && InRange(value, kind) && InBounds(value, type),
        var kind when kind.IsNumber() => value.IsNumber && InBounds(value, type),
        PrimitiveKind.Null or PrimitiveKind.Never => false,
        _ => value.IsString && (type.MaxLength < 0 || value.Text.Length <= type.MaxLength * 2L),
    };

    static bool InRange(Node value, PrimitiveKind kind) =>
        kind.Range() is var (least, most) && (least.Length == 0 || (Numbers.Compare(value.Text, least) >= 0 && Numbers.Compare(value.Text, most) <= 0));

    static bool InBounds(Node value, PrimitiveType type) =>
        (type.Minimum.Length == 0 || Numbers.Compare(value.Text, type.Minimum) >= (type.ExclusiveMinimum ? 1 : 0))
        && (type.Maximum.Length == 0 || Numbers.Compare(value.Text, type.Maximum) <= (type.ExclusiveMaximum ? -1 : 0));
}
