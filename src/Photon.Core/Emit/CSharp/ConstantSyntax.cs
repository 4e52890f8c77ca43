using System.Globalization;
using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit.CSharp;

/// <summary>Writes a JSON constant (<c>default</c>) as a C# expression of a type, where C# has one.</summary>
public sealed class ConstantSyntax(ApiModel model, ApiNames names)
{
    /// <param name="use">The type of the constant.</param>
    /// <param name="json">JSON text; empty: none.</param>
    /// <returns>An expression, or <c>null</c> where there is none that is cheap and exact: arrays, objects, dates.</returns>
    public string? Of(TypeUse use, string json)
    {
        if (json.Length == 0 || !use.Exists) return null;
        return model.Types[use.Type] switch
        {
            PrimitiveType { Kind: PrimitiveKind.String } => Text(json) is { } text ? CSharpText.Literal(text) : null,
            PrimitiveType primitive => Of(primitive.Kind, json),
            EnumType type => Of(use.Type, type, json),
            _ => null,
        };
    }

    string? Of(int index, EnumType type, string json)
    {
        var value = type.IsInteger ? json : Text(json);
        for (var i = 0; i < type.Members.Count; i++)
        {
            // A deprecated member would make the emitted initializer warn.
            if (type.Members[i].Value == value && !type.Members[i].Deprecated && !type.Deprecated) return $"{names.Global(index)}.{names.MemberNames[index][i]}";
        }
        return null;
    }

    static string? Of(PrimitiveKind kind, string json)
    {
        const NumberStyles Any = NumberStyles.Float;
        var culture = CultureInfo.InvariantCulture;
        switch (kind)
        {
            case PrimitiveKind.Boolean: return json is "true" or "false" ? json : null;
            case PrimitiveKind.Int32: return int.TryParse(json, NumberStyles.AllowLeadingSign, culture, out var i) ? i.ToString(culture) : null;
            case PrimitiveKind.Int64: return long.TryParse(json, NumberStyles.AllowLeadingSign, culture, out var l) ? l.ToString(culture) + "L" : null;
            case PrimitiveKind.Decimal: return decimal.TryParse(json, Any, culture, out var m) ? m.ToString(culture) + "m" : null;
            case PrimitiveKind.Single: return float.TryParse(json, Any, culture, out var f) && !float.IsInfinity(f) ? f.ToString("R", culture) + "f" : null;
            case PrimitiveKind.Double: return double.TryParse(json, Any, culture, out var d) && !double.IsInfinity(d) ? d.ToString("R", culture) + "d" : null;
            default: return null;
        }
    }

    /// <summary>The value of a JSON string without escapes; others are not worth a constant.</summary>
    static string? Text(string json) =>
        json.Length >= 2 && json[0] == '"' && json.IndexOf('\\') < 0 ? json.Substring(1, json.Length - 2) : null;
}
