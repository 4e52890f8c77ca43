namespace Photon.Core.Model.Binding;

/// <summary>The registered formats (https://spec.openapis.org/registry/format/) and the .NET types that are natural for them.</summary>
static class Formats
{
    public static PrimitiveKind OfString(string format) => format switch
    {
        "uuid" or "guid" => PrimitiveKind.Guid,
        "uri" => PrimitiveKind.Uri,
        "date-time" => PrimitiveKind.DateTime,
        "date" => PrimitiveKind.Date,
        "time" => PrimitiveKind.Time,
        "duration" => PrimitiveKind.Duration,
        "byte" or "base64" => PrimitiveKind.Base64,
        "binary" => PrimitiveKind.Binary,
        _ => PrimitiveKind.String,
    };

    /// <summary>Formats that stay text and are checked.</summary>
    public static bool IsChecked(string format) => format is "email" or "idn-email" or "hostname" or "idn-hostname" or "ipv4" or "ipv6"
        or "uri-reference" or "iri" or "iri-reference" or "uri-template" or "json-pointer" or "relative-json-pointer" or "regex";

    public static PrimitiveKind OfNumber(string format) => format switch
    {
        "float" => PrimitiveKind.Single,
        "decimal" or "decimal128" or "money" or "currency" => PrimitiveKind.Decimal,
        "int8" or "int16" or "int32" or "uint8" or "uint16" or "int64" or "uint32" or "uint64" or "unixtime" or "double-int" => OfInteger(format),
        _ => PrimitiveKind.Double,
    };

    public static PrimitiveKind OfInteger(string format) => format switch
    {
        "int8" or "int16" or "int32" or "uint8" or "uint16" => PrimitiveKind.Int32,
        "uint64" or "bigint" => PrimitiveKind.Integer,
        _ => PrimitiveKind.Int64,
    };

    /// <summary>The bounds of a format that is narrower than its .NET type; empty for none.</summary>
    public static (string Minimum, string Maximum) Bounds(string format) => format switch
    {
        "int8" => ("-128", "127"),
        "uint8" => ("0", "255"),
        "int16" => ("-32768", "32767"),
        "uint16" => ("0", "65535"),
        "uint32" => ("0", "4294967295"),
        "uint64" => ("0", "18446744073709551615"),
        "double-int" => ("-9007199254740991", "9007199254740991"),
        _ => ("", ""),
    };

    /// <summary>The JSON type of a format where no <c>type</c> stands beside it.</summary>
    public static JsonTypes TypeOf(string format) => format switch
    {
        "float" or "double" or "decimal" => JsonTypes.Number | JsonTypes.Integer,
        "int32" or "int64" => JsonTypes.Integer,
        _ when OfString(format) != PrimitiveKind.String || IsChecked(format) => JsonTypes.String,
        _ => JsonTypes.None,
    };

    /// <summary>Text of the kind has one length or a known form, so that these keywords add nothing.</summary>
    public static bool Implies(PrimitiveKind kind, int minLength, int maxLength) => kind switch
    {
        PrimitiveKind.Guid => minLength <= 36 && maxLength is -1 or >= 36,
        PrimitiveKind.Date => minLength <= 10 && maxLength is -1 or >= 10,
        _ => minLength == 0 && maxLength < 0,
    };
}
