using System.Globalization;
using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit.CSharp;

/// <summary>Writes JSON values as C# expressions; <c>null</c> where C# has no constant for them.</summary>
sealed class ValueSyntax(ApiModel model, ApiNames names)
{
    /// <summary>A default as an initializer of a property of the type.</summary>
    public string? Of(string json, TypeUse use) => json == "null" ? null : model.Types[use.Type] switch
    {
        PrimitiveType primitive => Of(json, primitive.Kind),
        EnumType type => Member(JsonText.IsString(json) ? JsonText.Unquote(json) : json, type, use.Type),
        ArrayType when json == "[]" => "[]",
        _ => null,
    };

    /// <summary>A text on the wire, as a discriminator has it.</summary>
    public string? OfText(string text, TypeUse use) => model.Types[use.Type] switch
    {
        PrimitiveType { Kind: PrimitiveKind.String } => CSharpText.Literal(text),
        EnumType type => Member(text, type, use.Type),
        _ => null,
    };

    /// <summary>The one value of a property, with the C# type that holds it.</summary>
    public (string Type, string Value)? Constant(string json, TypeUse use)
    {
        if (JsonText.IsString(json)) return ("string", CSharpText.Literal(JsonText.Unquote(json)));
        if (json is "true" or "false") return ("bool", json);
        if (!JsonText.IsNumber(json)) return null;
        var kind = model.Types[use.Type] is PrimitiveType primitive ? primitive.Kind : PrimitiveKind.Any;
        if (kind is PrimitiveKind.Int32 or PrimitiveKind.Single or PrimitiveKind.Double or PrimitiveKind.Decimal && Of(json, kind) is { } value)
            return (kind switch { PrimitiveKind.Int32 => "int", PrimitiveKind.Single => "float", PrimitiveKind.Double => "double", _ => "decimal" }, value);
        if (JsonText.TryWhole(json, out _)) return ("long", Of(json, PrimitiveKind.Int64)!);
        return Of(json, PrimitiveKind.Double) is { } number ? ("double", number) : null;
    }

    static string? Of(string json, PrimitiveKind kind)
    {
        switch (kind)
        {
            case PrimitiveKind.String: return JsonText.IsString(json) ? CSharpText.Literal(JsonText.Unquote(json)) : null;
            case PrimitiveKind.Boolean: return json is "true" or "false" ? json : null;
            case PrimitiveKind.SByte: return Whole(json, sbyte.MinValue, sbyte.MaxValue) is { } tiny ? "(sbyte)" + tiny : null;
            case PrimitiveKind.Byte: return Whole(json, 0, byte.MaxValue) is { } octet ? "(byte)" + octet : null;
            case PrimitiveKind.Int16: return Whole(json, short.MinValue, short.MaxValue) is { } little ? "(short)" + little : null;
            case PrimitiveKind.UInt16: return Whole(json, 0, ushort.MaxValue) is { } positive ? "(ushort)" + positive : null;
            case PrimitiveKind.Int32: return Whole(json, int.MinValue, int.MaxValue);
            case PrimitiveKind.UInt32: return Whole(json, 0, uint.MaxValue) is { } unsigned ? unsigned + "U" : null;
            case PrimitiveKind.UInt64: return Whole(json, 0, long.MaxValue) is { } large ? large + "UL" : null;
            case PrimitiveKind.Int64Text or PrimitiveKind.UInt64Text or PrimitiveKind.DecimalText: return JsonText.IsString(json) ? Of(JsonText.Unquote(json), kind.Native()) : null;
            case PrimitiveKind.Int64 or PrimitiveKind.Integer: return Whole(json, long.MinValue, long.MaxValue) is { } whole ? whole + "L" : null;
            case PrimitiveKind.Single: return Real(json) is { } single && Math.Abs(single) <= float.MaxValue ? ((float)single).ToString("R", CultureInfo.InvariantCulture) + "F" : null;
            case PrimitiveKind.Double: return Real(json) is { } real ? real.ToString("R", CultureInfo.InvariantCulture) + "D" : null;
            case PrimitiveKind.Decimal:
                return JsonText.IsNumber(json) && decimal.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
                    ? exact.ToString(CultureInfo.InvariantCulture) + "M" : null;
            default: return null;
        }
    }

    static string? Whole(string json, long least, long most) =>
        JsonText.TryWhole(json, out var value) && value >= least && value <= most ? value.ToString(CultureInfo.InvariantCulture) : null;

    static double? Real(string json) =>
        JsonText.IsNumber(json) && double.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value) ? value : null;

    string? Member(string text, EnumType type, int index)
    {
        for (var i = 0; i < type.Members.Count; i++)
        {
            if (type.Members[i].Value != text) continue;
            // A cast does not name the member, so that a deprecated one warns nobody.
            return type.Members[i].Deprecated
                ? $"({names.Global(index)})({EnumNumbers.Of(type)[i]})"
                : $"{names.Global(index)}.{names.MemberNames[index][i]}";
        }
        return null;
    }
}
