using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>Formats that are checked on a string that stays one.</summary>
public enum StringFormat : byte
{
    Email,
    IdnEmail,
    Hostname,
    IdnHostname,
    Ipv4,
    Ipv6,
    Ipv4Cidr,
    Ipv6Cidr,
    Uri,
    UriReference,
    Iri,
    IriReference,
    UriTemplate,
    JsonPointer,
    RelativeJsonPointer,
    Regex,
    Uuid,
    DateTime,
    Date,
    Time,
    Duration,
}

/// <summary>Checks formats.</summary>
static class StringFormats
{
    /// <summary>By the name in a document; <c>null</c> for one that is not checked.</summary>
    public static StringFormat? Of(string? name) => name switch
    {
        "email" => StringFormat.Email,
        "idn-email" => StringFormat.IdnEmail,
        "hostname" => StringFormat.Hostname,
        "idn-hostname" => StringFormat.IdnHostname,
        "ipv4" => StringFormat.Ipv4,
        "ipv6" => StringFormat.Ipv6,
        "ipv4-cidr" => StringFormat.Ipv4Cidr,
        "ipv6-cidr" => StringFormat.Ipv6Cidr,
        "uri" => StringFormat.Uri,
        "uri-reference" => StringFormat.UriReference,
        "iri" => StringFormat.Iri,
        "iri-reference" => StringFormat.IriReference,
        "uri-template" => StringFormat.UriTemplate,
        "json-pointer" => StringFormat.JsonPointer,
        "relative-json-pointer" => StringFormat.RelativeJsonPointer,
        "regex" => StringFormat.Regex,
        "uuid" => StringFormat.Uuid,
        "date-time" => StringFormat.DateTime,
        "date" => StringFormat.Date,
        "time" => StringFormat.Time,
        "duration" => StringFormat.Duration,
        _ => null,
    };

    /// <summary>For people: "This must be …".</summary>
    public static string Name(StringFormat format) => format switch
    {
        StringFormat.Email or StringFormat.IdnEmail => "an e-mail address",
        StringFormat.Hostname or StringFormat.IdnHostname => "a host name",
        StringFormat.Ipv4 => "an IPv4 address",
        StringFormat.Ipv6 => "an IPv6 address",
        StringFormat.Ipv4Cidr => "IPv4 addresses with the length of their prefix, as 10.0.0.0/8",
        StringFormat.Ipv6Cidr => "IPv6 addresses with the length of their prefix, as 2001:db8::/32",
        StringFormat.Uri or StringFormat.Iri => "a URI with a scheme",
        StringFormat.UriReference or StringFormat.IriReference => "a URI reference",
        StringFormat.UriTemplate => "a URI template",
        StringFormat.JsonPointer => "a JSON Pointer",
        StringFormat.RelativeJsonPointer => "a relative JSON Pointer",
        StringFormat.Regex => "a regular expression",
        StringFormat.Uuid => "a UUID",
        StringFormat.DateTime => "a date and time with an offset, as 2030-01-31T23:59:59Z",
        StringFormat.Date => "a date, as 2030-01-31",
        StringFormat.Time => "a time with an offset, as 23:59:59Z",
        _ => "a duration, as P1DT2H30M",
    };

    public static bool IsMatch(StringFormat format, ReadOnlySpan<byte> text) => format switch
    {
        StringFormat.Email => IsEmail(text, ascii: true),
        StringFormat.IdnEmail => IsEmail(text, ascii: false),
        StringFormat.Hostname => HostText.IsName(text, ascii: true),
        StringFormat.IdnHostname => HostText.IsName(text, ascii: false),
        StringFormat.Ipv4 => AddressText.IsIpv4(text),
        StringFormat.Ipv6 => AddressText.IsIpv6(text),
        StringFormat.Ipv4Cidr => AddressText.IsCidr(text, ipv6: false),
        StringFormat.Ipv6Cidr => AddressText.IsCidr(text, ipv6: true),
        StringFormat.Uri => UriText.IsUri(text, ascii: true),
        StringFormat.UriReference => UriText.IsReference(text, ascii: true),
        StringFormat.Iri => UriText.IsUri(text, ascii: false),
        StringFormat.IriReference => UriText.IsReference(text, ascii: false),
        StringFormat.UriTemplate => UriText.IsTemplate(text),
        StringFormat.JsonPointer => IsPointer(text),
        StringFormat.RelativeJsonPointer => IsRelativePointer(text),
        StringFormat.Regex => Pattern.IsValid(Encoding.UTF8.GetString(text)),
        StringFormat.Uuid => GuidText.TryParse(text, out _),
        StringFormat.DateTime => DateText.TryDateTime(text, out _),
        StringFormat.Date => DateText.TryDate(text, out _),
        StringFormat.Time => DateText.IsFullTime(text),
        _ => DurationText.IsDuration(text),
    };

    /// <summary>RFC 5321's mailbox, without comments: what people type.</summary>
    static bool IsEmail(ReadOnlySpan<byte> text, bool ascii)
    {
        int at = text.LastIndexOf((byte)'@');
        if (at is < 1 or > 64 || at == text.Length - 1) return false;
        var local = text[..at];
        var domain = text[(at + 1)..];
        if (domain is [(byte)'[', .., (byte)']'])
        {
            var literal = domain[1..^1];
            return IsLocal(local, ascii) && (literal.StartsWith("IPv6:"u8) ? AddressText.IsIpv6(literal[5..]) : AddressText.IsIpv4(literal));
        }
        return IsLocal(local, ascii) && HostText.IsName(domain, ascii);
    }

    static bool IsLocal(ReadOnlySpan<byte> local, bool ascii)
    {
        if (local is [(byte)'"', _, .., (byte)'"'])
        {
            for (int i = 1; i < local.Length - 1; i++)
            {
                if (local[i] == '\\' && ++i == local.Length - 1 || local[i] is < 0x20 or 0x7F or (byte)'"' && local[i - 1] != '\\' || ascii && local[i] >= 0x80) return false;
            }
            return true;
        }
        byte before = (byte)'.';
        foreach (byte c in local)
        {
            if (c == '.' && before == '.') return false;
            if (c != '.' && !char.IsAsciiLetterOrDigit((char)c) && "!#$%&'*+-/=?^_`{|}~"u8.IndexOf(c) < 0 && (ascii || c < 0x80)) return false;
            before = c;
        }
        return before != '.';
    }

    static bool IsPointer(ReadOnlySpan<byte> text)
    {
        if (text.Length > 0 && text[0] != '/') return false;
        for (int i = 0; i < text.Length; i++)
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ((byte)'0' or (byte)'1'))) return false;
        return true;
    }

    static bool IsRelativePointer(ReadOnlySpan<byte> text)
    {
        int digits = 0;
        while (digits < text.Length && (uint)(text[digits] - '0') <= 9) digits++;
        if (digits == 0 || digits > 1 && text[0] == '0') return false;
        return text[digits..] is [(byte)'#'] || IsPointer(text[digits..]);
    }
}
