namespace Photon.Ai.Words;

/// <summary>Abbreviations as people write them in a sentence.</summary>
public static class Abbreviations
{
    static readonly Dictionary<string, string> s_known = Table();

    /// <summary>The spelling, plurals too; null: it is a word like any other.</summary>
    public static string? Known(string word) => s_known.GetValueOrDefault(word);

    static Dictionary<string, string> Table()
    {
        var table = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["oauth"] = "OAuth", ["oauth2"] = "OAuth 2", ["ipv4"] = "IPv4", ["ipv6"] = "IPv6", ["github"] = "GitHub", ["saml"] = "SAML", ["graphql"] = "GraphQL", ["javascript"] = "JavaScript", ["openapi"] = "OpenAPI" };
        foreach (var word in "ID URL URI API HTTP HTTPS IP DNS SSH SSL TLS TTL UUID GUID JSON XML YAML HTML CSS CSV PDF SMS SKU SSO SCIM IBAN BIC VAT ISO UTC GPS CPU GPU RAM MFA OTP PIN QR VPN VM VPC CIDR TCP UDP SQL ACL RBAC JWT GPG CI CD PR SHA MD5 LDAP SBOM CVE CWE CVSS GHSA ETA FAQ ISBN ISSN EAN MIME AWS GCP SDK CLI UI".Split(' '))
        {
            table[word] = word;
            table[word + "s"] = word + "s";
        }
        // Words of their own.
        foreach (var word in new[] { "DNSs", "CSSs", "AWSs", "HTTPs", "ISOs", "CDs" }) table.Remove(word);
        table["HTTPS"] = "HTTPS";
        return table;
    }
}
