namespace Photon.Ai.Redaction;

/// <summary>Blocks between BEGIN and END. Private ones go as a whole, end or no end; certificates and public keys stay, and their lines are no tokens.</summary>
static class PemRules
{
    const string Begin = "-----BEGIN ", End = "-----END ", Dashes = "-----";

    /// <returns>Behind the block, or behind its first sign where there is none.</returns>
    public static int EndOf(ref Scan scan, int start)
    {
        var name = scan.Text[(start + Begin.Length)..];
        name = name[..Math.Min(name.Length, 60)];
        var close = name.IndexOf(Dashes, StringComparison.Ordinal);
        if (close < 0) return start + 1;
        var isPrivate = name[..close].Contains("PRIVATE KEY", StringComparison.Ordinal);
        var end = Stop(ref scan, start + Begin.Length + close + Dashes.Length);
        if (scan.Has(end, End) && Stop(ref scan, end + End.Length) is var last && scan.Has(last, Dashes)) end = last + Dashes.Length;
        if (isPrivate) scan.Add(start, end, SecretKind.PrivateKey, "private-key");
        return Math.Max(end, start + 1);
    }

    /// <returns>Where dashes come, or what no block has.</returns>
    static int Stop(ref Scan scan, int start)
    {
        var at = start;
        while (at < scan.Text.Length && Letters.Pem.Has(scan.Text[at]) && !(scan.Text[at] == '-' && scan.Text[at..].StartsWith(Dashes, StringComparison.Ordinal))) at++;
        scan.Work += at - start;
        return at;
    }
}
