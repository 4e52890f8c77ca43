namespace Photon.Ai.Redaction;

/// <summary>Pictures and files that are written into a text: none of their characters are tokens.</summary>
static class ImageRules
{
    /// <param name="colon">Of <c>data:</c>.</param>
    /// <returns>Behind the data; <paramref name="colon"/>: there is none.</returns>
    public static int EndOf(ref Scan scan, int colon)
    {
        if (colon < 4 || !scan.Has(colon - 4, "data:")) return colon;
        var head = scan.Text[(colon + 1)..Math.Min(scan.Text.Length, colon + 120)];
        var comma = head.IndexOf(";base64,", StringComparison.Ordinal);
        return comma < 0 || head[..comma].IndexOfAny(" \t\r\n") >= 0 ? colon : scan.Run(colon + 1 + comma + 8, Letters.Token);
    }
}
