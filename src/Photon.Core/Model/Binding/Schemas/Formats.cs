namespace Photon.Core.Model.Binding;

/// <summary>The registered formats (https://spec.openapis.org/registry/format/) and the .NET types that are natural for them.</summary>
static class Formats
{
    public static PrimitiveKind OfString(string format) => format switch
    {
        "uuid" or "guid" => PrimitiveKind.Guid,
        "uri" => PrimitiveKind.Uri,
        "date-time" => PrimitiveKind.DateTime,
        "date-time-local" => PrimitiveKind.LocalDateTime,
        "http-date" => PrimitiveKind.HttpDate,
        "date" => PrimitiveKind.Date,
        "time" => PrimitiveKind.Time,
        "time-local" => PrimitiveKind.LocalTime,
        "duration" => PrimitiveKind.Duration,
        "byte" or "base64" => PrimitiveKind.Base64,
        "base64url" => PrimitiveKind.Base64Url,
        "binary" => PrimitiveKind.Binary,
        "int64" or "unixtime" => PrimitiveKind.Int64Text,
        "uint64" => PrimitiveKind.UInt64Text,
        "decimal" or "decimal128" => PrimitiveKind.DecimalText,
        _ => PrimitiveKind.String,
    };

    /// <summary>Formats that stay text and are checked.</summary>
    public static bool IsChecked(string format) => format is "email" or "idn-email" or "hostname" or "idn-hostname" or "ipv4" or "ipv6" or "ipv4-cidr" or "ipv6-cidr"
        or "uri-reference" or "iri" or "iri-reference" or "uri-template" or "json-pointer" or "relative-json-pointer" or "regex" or "char";

    public static PrimitiveKind OfNumber(string format) => format switch
    {
        "float" => PrimitiveKind.Single,
        "decimal" or "decimal128" or "money" or "currency" or "sf-decimal" => PrimitiveKind.Decimal,
        "int8" or "uint8" or "int16" or "uint16" or "int32" or "uint32" or "int64" or "uint64" or "unixtime" or "double-int" or "sf-integer" => OfInteger(format),
        _ => PrimitiveKind.Double,
    };

    public static PrimitiveKind OfInteger(string format) => format switch
    {
        "int8" => PrimitiveKind.SByte,
        "uint8" => PrimitiveKind.Byte,
        "int16" => PrimitiveKind.Int16,
        "uint16" => PrimitiveKind.UInt16,
        "int32" => PrimitiveKind.Int32,
        "uint32" => PrimitiveKind.UInt32,
        "uint64" => PrimitiveKind.UInt64,
        "bigint" => PrimitiveKind.Integer,
        _ => PrimitiveKind.Int64,
    };

    /// <summary>The bounds of a format that is narrower than its .NET type; empty for none.</summary>
    public static (string Minimum, string Maximum) Bounds(string format) => format switch
    {
        "double-int" => ("-9007199254740991", "9007199254740991"),
        "sf-integer" => ("-999999999999999", "999999999999999"),
        _ => ("", ""),
    };

    /// <summary>The JSON type of a format where no <c>type</c> stands beside it.</summary>
    public static JsonTypes TypeOf(string format) => format switch
    {
        "float" or "double" or "decimal" or "decimal128" or "sf-decimal" => JsonTypes.Number | JsonTypes.Integer,
        "int8" or "uint8" or "int16" or "uint16" or "int32" or "uint32" or "int64" or "uint64" or "double-int" or "sf-integer" => JsonTypes.Integer,
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
