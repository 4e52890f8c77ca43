using Photon.Core.Model;

namespace Photon.Forms.Binding;

/// <summary>What the runtime calls formats that it checks.</summary>
static class FormatNames
{
    /// <param name="format">As documents call it.</param>
    /// <returns><c>null</c>: it is the server's to check.</returns>
    public static string? Of(string format) => format switch
    {
        "date" or "time" or "uuid" or "email" or "uri" or "iri" or "hostname" or "ipv4" or "ipv6" or "duration" or "base64" or "base64url" or "int64" or "uint64" or "regex" => format,
        "date-time" => "dateTime",
        "date-time-local" => "dateTimeLocal",
        "time-local" => "timeLocal",
        "decimal" => "decimalText",
        "ipv4-cidr" => "ipv4Cidr",
        "ipv6-cidr" => "ipv6Cidr",
        "uri-reference" => "uriReference",
        "iri-reference" => "iriReference",
        "uri-template" => "uriTemplate",
        "json-pointer" => "jsonPointer",
        "relative-json-pointer" => "relativeJsonPointer",
        _ => null,
    };

    /// <summary>The format that a text must have.</summary>
    public static string? Asked(PrimitiveType type) => type.Kind switch
    {
        PrimitiveKind.Date => "date",
        PrimitiveKind.DateTime => "date-time",
        PrimitiveKind.LocalDateTime => "date-time-local",
        PrimitiveKind.Time => "time",
        PrimitiveKind.LocalTime => "time-local",
        PrimitiveKind.Guid => "uuid",
        PrimitiveKind.Duration => "duration",
        PrimitiveKind.Base64 => "base64",
        PrimitiveKind.Base64Url => "base64url",
        PrimitiveKind.Int64Text => "int64",
        PrimitiveKind.UInt64Text => "uint64",
        PrimitiveKind.DecimalText => "decimal",
        PrimitiveKind.Uri => type.Format.Length > 0 ? type.Format : "uri",
        PrimitiveKind.String => type.Format,
        _ => null,
    };
}
