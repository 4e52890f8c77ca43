using Photon.Core.Emit.CSharp;

namespace Photon.Core.Emit.Codecs;

/// <summary>Formats of strings that the runtime checks.</summary>
static class FormatSyntax
{
    /// <summary>The runtime's <c>StringFormat</c>; <c>null</c> for a format that only describes.</summary>
    public static string? Of(string format) => Member(format) is { } member ? $"{CodecSyntax.Runtime}StringFormat.{member}" : null;

    static string? Member(string format) => format switch
    {
        "email" => "Email",
        "idn-email" => "IdnEmail",
        "hostname" => "Hostname",
        "idn-hostname" => "IdnHostname",
        "ipv4" or "ip" => "Ipv4",
        "ipv6" => "Ipv6",
        "ipv4-cidr" => "Ipv4Cidr",
        "ipv6-cidr" => "Ipv6Cidr",
        "uri" or "url" => "Uri",
        "uri-reference" => "UriReference",
        "iri" => "Iri",
        "iri-reference" => "IriReference",
        "uri-template" => "UriTemplate",
        "json-pointer" => "JsonPointer",
        "relative-json-pointer" => "RelativeJsonPointer",
        "regex" => "Regex",
        "uuid" => "Uuid",
        "date-time" => "DateTime",
        "date" => "Date",
        "time" => "Time",
        "duration" => "Duration",
        _ => null,
    };
}
