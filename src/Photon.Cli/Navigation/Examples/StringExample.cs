namespace Photon.Cli.Navigation.Examples;

/// <summary>Texts that formats, patterns and lengths allow.</summary>
static class StringExample
{
    /// <summary>Longer ones nobody reads.</summary>
    const int Longest = 10_000;

    public static string Of(MergedSchema schema)
    {
        var least = (int)Math.Clamp(schema.Most("minLength") ?? 0, 0, Longest);
        var most = (int)Math.Clamp(schema.Least("maxLength") ?? Longest, 0, Longest);
        var text = OfFormat(schema.Find("format").Text);
        if (schema.Find("pattern") is { IsString: true } pattern && (text is null || !ValueFit.Matches(text, pattern.Text)))
            text = PatternExample.Of(pattern.Text, least, most) is { } fitting && ValueFit.Matches(fitting, pattern.Text) ? fitting : text;
        else if (text is null || text.Length < least || text.Length > most) text = "string".Length > most ? "string"[..most] : "string".PadRight(least, 'x');
        return text ?? "string";
    }

    static string? OfFormat(string format) => format switch
    {
        "date-time" => "2026-01-31T09:30:00Z",
        "date" => "2026-01-31",
        "time" => "09:30:00Z",
        "duration" => "P1D",
        "uuid" or "guid" => "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
        "email" or "idn-email" => "someone@example.org",
        "uri" or "url" or "iri" => "https://example.org/",
        "uri-reference" or "iri-reference" => "/items/1",
        "uri-template" => "/items/{id}",
        "hostname" or "idn-hostname" => "example.org",
        "ipv4" or "ip" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "byte" or "base64" or "base64url" => "c3RyaW5n",
        "json-pointer" => "/items/0",
        "relative-json-pointer" => "0",
        "regex" => "^a+$",
        "decimal" or "decimal128" => "1.50",
        "int32" or "int64" or "uint64" => "1",
        _ => null,
    };
}
