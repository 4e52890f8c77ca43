namespace Photon.Ai.Redaction;

/// <summary>Names of secrets, by how they end: <c>tokenUrl</c> and <c>passwordHint</c> are none.</summary>
static class KeyWords
{
    static readonly (string End, NameSays Says)[] s_ends =
    [
        ("password", NameSays.Password), ("passwd", NameSays.Password), ("passwort", NameSays.Password), ("pwd", NameSays.Password), ("passphrase", NameSays.Password), ("userpass", NameSays.Password), ("dbpass", NameSays.Password), ("passcode", NameSays.Password), ("pgpassword", NameSays.Password),
        ("secret", NameSays.Secret), ("token", NameSays.Secret), ("apikey", NameSays.Secret), ("accesskey", NameSays.Secret), ("secretkey", NameSays.Secret), ("privatekey", NameSays.Secret), ("signingkey", NameSays.Secret), ("encryptionkey", NameSays.Secret), ("masterkey", NameSays.Secret), ("accountkey", NameSays.Secret), ("authkey", NameSays.Secret), ("licensekey", NameSays.Secret), ("subscriptionkey", NameSays.Secret), ("functionskey", NameSays.Secret), ("credential", NameSays.Secret), ("credentials", NameSays.Secret), ("secretaccesskey", NameSays.Secret), ("clientkey", NameSays.Secret), ("sharedkey", NameSays.Secret), ("pat", NameSays.Perhaps),
        ("key", NameSays.Perhaps), ("auth", NameSays.Perhaps), ("signature", NameSays.Perhaps), ("sig", NameSays.Perhaps), ("session", NameSays.Perhaps), ("sessionid", NameSays.Perhaps), ("sid", NameSays.Perhaps), ("cookie", NameSays.Perhaps), ("salt", NameSays.Perhaps), ("nonce", NameSays.Perhaps), ("jwt", NameSays.Perhaps), ("code", NameSays.Perhaps),
        ("phone", NameSays.Phone), ("phonenumber", NameSays.Phone), ("mobile", NameSays.Phone), ("fax", NameSays.Phone), ("telephone", NameSays.Phone), ("tel", NameSays.Phone),
    ];

    static readonly string[] s_notSecret = ["publickey", "primarykey", "foreignkey", "sortkey", "partitionkey", "cachekey", "keytoken", "nexttoken", "nextpagetoken", "pagetoken", "continuationtoken", "csrftoken", "idempotencykey", "publishablekey", "zipcode", "postcode", "postalcode", "statuscode", "errorcode", "countrycode", "currencycode", "languagecode", "qrcode", "barcode"];

    /// <param name="name">As it is written.</param>
    public static NameSays Of(ReadOnlySpan<char> name)
    {
        Span<char> plain = stackalloc char[64];
        var count = 0;
        foreach (var c in name)
            if (char.IsAsciiLetterOrDigit(c) && count < plain.Length) plain[count++] = char.ToLowerInvariant(c);
        var word = plain[..count];
        if (word is "format") return NameSays.Format;
        if (word is "authorization" or "proxyauthorization") return NameSays.Authorization;
        foreach (var not in s_notSecret)
            if (word.EndsWith(not, StringComparison.Ordinal)) return NameSays.Nothing;
        foreach (var (end, says) in s_ends)
            if (word.EndsWith(end, StringComparison.Ordinal) && (end.Length > 3 || word.Length == end.Length || IsPart(name, end.Length))) return says;
        return NameSays.Nothing;
    }

    /// <summary>"monkey" does not end with a key.</summary>
    static bool IsPart(ReadOnlySpan<char> name, int length)
    {
        var at = name.Length - length;
        return at > 0 && (!char.IsAsciiLetter(name[at - 1]) || char.IsAsciiLetterUpper(name[at]) && char.IsAsciiLetterLower(name[at - 1]));
    }
}
