namespace Photon.Ai.Redaction;

/// <summary>Passwords in addresses: <c>postgres://user:PASSWORD@host</c>.</summary>
static class AddressRules
{
    const int Most = 300;

    /// <param name="colon">Of <c>://</c>.</param>
    public static void Credentials(ref Scan scan, int colon)
    {
        var start = colon + 3;
        var limit = Math.Min(scan.Text.Length, start + Most);
        var sign = -1;
        var password = -1;
        var i = start;
        for (; i < limit && scan.Text[i] is not ('/' or '?' or '#' or '"' or '\'' or '`' or '<' or '>' or ' ' or '\t' or '\r' or '\n'); i++)
            if (scan.Text[i] == '@') sign = i;
            else if (scan.Text[i] == ':' && password < 0) password = i + 1;
        scan.Work += i - start;
        if (sign < 0 || password < 0 || password >= sign) return;
        var value = scan.Text[password..sign];
        if (value.Length >= 3 && !Words.IsPlaceholder(value)) scan.Add(password, sign, SecretKind.Password, "url-password");
    }
}
