using System.Buffers;
using System.Collections.Frozen;

namespace Photon.Ai.Redaction;

/// <summary>Values that stand where a secret would, and are none.</summary>
static class Words
{
    static readonly FrozenSet<string> s_plain = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "string", "password", "passwd", "pwd", "pass", "secret", "token", "key", "apikey", "api_key", "api-key", "bearer", "basic", "digest", "oauth2", "oauth", "http", "https", "mutualtls", "openidconnect", "header", "query", "cookie", "path", "body",
        "true", "false", "null", "none", "nil", "undefined", "required", "optional", "object", "array", "integer", "number", "boolean", "text", "hidden", "username", "user", "users", "admin", "login", "email", "default", "example", "sample", "test", "testing", "todo", "tbd", "redacted", "masked", "encrypted", "value", "values",
        "foo", "bar", "baz", "foobar", "forgot", "reset", "change", "invalid", "expired", "missing", "incorrect", "refresh", "access", "yes", "no", "read", "write", "all", "any", "self", "this", "new", "old", "current", "auto", "plain", "plaintext", "binary", "byte", "uuid", "date", "description", "name", "title", "type", "format", "enabled", "disabled", "public", "private", "internal", "var", "let", "const", "env", "file", "input", "output", "minlength", "maxlength", "deprecated", "nullable", "readonly", "writeonly", "authorization_code", "authorizationcode", "client_credentials", "clientcredentials", "refresh_token", "access_token", "implicit", "and", "or", "the", "with", "must", "is", "of", "not", "for", "to", "in", "on", "by");

    static readonly SearchValues<char> s_brackets = SearchValues.Create("(){}<>");
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_plain.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsPlain(ReadOnlySpan<char> value) => s_lookup.Contains(value);

    /// <summary>Templates, masks and words that tell a reader to put something there; and what this detector puts in a secret's place.</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty || IsPlain(value)) return true;
        if (value[0] is '$' or '{' or '<' or '[' or '&' || value.StartsWith("./") || value.StartsWith("#/") || (value[0] == '%' && value[^1] == '%')) return true;
        if ((value[0] is '/' or '@' || value.StartsWith("~/")) && !Randomness.IsMixed(value)) return true;
        if (value.ContainsAny(s_brackets) || value.Contains("://", StringComparison.Ordinal)) return true;
        if (value.StartsWith(Placeholder.Begin, StringComparison.Ordinal)) return true;
        if (value.StartsWith("your", StringComparison.OrdinalIgnoreCase) || value.StartsWith("my-", StringComparison.OrdinalIgnoreCase) || value.EndsWith("here", StringComparison.OrdinalIgnoreCase) || value.EndsWith("-goes-here", StringComparison.OrdinalIgnoreCase)) return true;
        if (value.Contains("example", StringComparison.OrdinalIgnoreCase) || value.Contains("placeholder", StringComparison.OrdinalIgnoreCase) || value.Contains("xxxx", StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var c in value)
            if (!Letters.Flat.Has(c)) return false;
        return true;
    }
}
