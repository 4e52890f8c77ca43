namespace Photon.Core.Model;

/// <summary>What kinds have in common.</summary>
public static class PrimitiveKinds
{
    /// <summary>A JSON number.</summary>
    public static bool IsNumber(this PrimitiveKind kind) => kind is >= PrimitiveKind.Int32 and <= PrimitiveKind.Decimal;

    /// <summary>A JSON number without a fraction.</summary>
    public static bool IsInteger(this PrimitiveKind kind) => kind is >= PrimitiveKind.Int32 and <= PrimitiveKind.Integer;

    /// <summary>A JSON string.</summary>
    public static bool IsText(this PrimitiveKind kind) => kind is PrimitiveKind.String or >= PrimitiveKind.Int64Text and <= PrimitiveKind.Base64Url;

    /// <summary>A number in a JSON string.</summary>
    public static bool IsNumberText(this PrimitiveKind kind) => kind is >= PrimitiveKind.Int64Text and <= PrimitiveKind.DecimalText;

    /// <summary>The kind of the same C# type that is meant first, where there are two.</summary>
    public static PrimitiveKind Native(this PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.Int64Text => PrimitiveKind.Int64,
        PrimitiveKind.UInt64Text => PrimitiveKind.UInt64,
        PrimitiveKind.DecimalText => PrimitiveKind.Decimal,
        PrimitiveKind.HttpDate => PrimitiveKind.DateTime,
        PrimitiveKind.LocalTime => PrimitiveKind.Time,
        PrimitiveKind.Base64Url => PrimitiveKind.Base64,
        _ => kind,
    };

    /// <summary>The least and the most that an integer's C# type holds; empty where it holds any.</summary>
    public static (string Least, string Most) Range(this PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.SByte => ("-128", "127"),
        PrimitiveKind.Byte => ("0", "255"),
        PrimitiveKind.Int16 => ("-32768", "32767"),
        PrimitiveKind.UInt16 => ("0", "65535"),
        PrimitiveKind.Int32 => ("-2147483648", "2147483647"),
        PrimitiveKind.UInt32 => ("0", "4294967295"),
        PrimitiveKind.Int64 => ("-9223372036854775808", "9223372036854775807"),
        PrimitiveKind.UInt64 => ("0", "18446744073709551615"),
        _ => ("", ""),
    };
}
