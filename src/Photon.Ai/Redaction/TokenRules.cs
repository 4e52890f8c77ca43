namespace Photon.Ai.Redaction;

/// <summary>Tokens without a name beside them: signed ones by their parts, others by how random they are.</summary>
static class TokenRules
{
    /// <summary>Shorter ones are ids as often as keys.</summary>
    const int Least = 30;

    /// <summary>Longer ones are contents of files.</summary>
    const int Most = 400;

    /// <summary>What public keys and contents of files begin with.</summary>
    static readonly string[] s_public = ["AAAAB3NzaC1", "AAAAC3NzaC1", "AAAAE2VjZHNh", "sha256-", "sha384-", "sha512-", "h1:", "iVBORw0KGgo", "R0lGOD", "UklGR", "PHN2Zy", "JVBERi0", "MII", "pk_live_", "pk_test_"];

    /// <returns>Behind the token, secret or not; <paramref name="start"/>: it is short and an ordinary word.</returns>
    public static int EndOf(ref Scan scan, int start)
    {
        if (scan.Has(start, "eyJ") && Jwt(ref scan, start) is var jwt && jwt > start) return jwt;
        if (char.IsAsciiDigit(scan.Text[start]) && Telegram(ref scan, start) is var bot && bot > start) return bot;
        // Within a token there are words, too; the token was judged at its first.
        if (start > 0 && Letters.Body.Has(scan.Text[start - 1])) return start;
        var end = Padded(ref scan, scan.Run(start, Letters.Body));
        if (end - start < Least) return start;
        if (end - start > Most) return end;
        var token = scan.Text[start..end].TrimEnd('=');
        if (IsSecret(ref scan, start, token)) scan.Add(start, end, SecretKind.Key, "random");
        // What holds other signs is a path or a list as often as a token, and its words are looked at one by one.
        else if (token.ContainsAny('/', '+')) return start;
        return end;
    }

    /// <summary>Signs at the end belong to Base64, others to an assignment.</summary>
    static int Padded(ref Scan scan, int end)
    {
        var padded = scan[end] == '=' ? scan[end + 1] == '=' ? end + 2 : end + 1 : end;
        return padded > end && !Letters.Token.Has(scan[padded]) ? padded : end;
    }

    static bool IsSecret(ref Scan scan, int start, ReadOnlySpan<char> token)
    {
        foreach (var begin in s_public)
            if (scan.Has(start, begin)) return false;
        if (token.ContainsAny("/-_") && Parts(token) < 12) return false;
        return Randomness.IsMixed(token) && !IsEncodedText(token);
    }

    /// <summary>How long the longest part between separators is: paths, names and UUIDs have short ones.</summary>
    static int Parts(ReadOnlySpan<char> token)
    {
        var longest = 0;
        var length = 0;
        foreach (var c in token)
        {
            length = c is '/' or '-' or '_' ? 0 : length + 1;
            longest = Math.Max(longest, length);
        }
        return longest;
    }

    /// <summary>Ids that are text in Base64, as GraphQL's, are no secrets.</summary>
    public static bool IsEncodedText(ReadOnlySpan<char> token)
    {
        if (token.Length is < 8 or > Most) return false;
        Span<byte> bytes = stackalloc byte[Most];
        Span<char> whole = stackalloc char[Most + 4];
        token.CopyTo(whole);
        var length = token.Length;
        while (length % 4 != 0) whole[length++] = '=';
        whole[..length].Replace('-', '+');
        whole[..length].Replace('_', '/');
        if (!Convert.TryFromBase64Chars(whole[..length], bytes, out var count)) return false;
        foreach (var b in bytes[..count])
            if (b is < 32 or > 126) return false;
        return true;
    }

    /// <summary>Header, claims and signature, each in Base64 of URLs.</summary>
    static int Jwt(ref Scan scan, int start)
    {
        var header = scan.Run(start, Letters.Url);
        if (header - start < 16 || scan[header] != '.' || !scan.Has(header + 1, "eyJ")) return start;
        var claims = scan.Run(header + 1, Letters.Url);
        if (claims - header < 16) return start;
        var end = scan[claims] == '.' ? scan.Run(claims + 1, Letters.Url) : claims;
        scan.Add(start, end, SecretKind.Key, "jwt");
        return end;
    }

    /// <summary>A bot's number, and its key.</summary>
    static int Telegram(ref Scan scan, int start)
    {
        var colon = scan.Run(start, Letters.Digit, 12);
        if (colon - start < 8 || scan[colon] != ':' || scan[colon + 1] != 'A') return start;
        var end = scan.Run(colon + 1, Letters.Url, 40);
        if (end - colon != 36) return start;
        scan.Add(start, end, SecretKind.Key, "telegram-token");
        return end;
    }
}
