namespace Photon.Runtime.Emitted;

/// <summary>Makes the <see cref="Uri"/> of a request.</summary>
internal static class RequestAddress
{
    // Everything is escaped already, to the octet: Uri must not unescape "%2E%2E", or take it for a way up.
    static readonly UriCreationOptions s_asWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>A usual one wherever that says the same, because an unusual one cannot be asked for its parts, as test servers do.</summary>
    public static Uri Of(string absolute)
    {
        var usual = new Uri(absolute);
        return Path(absolute).SequenceEqual(usual.PathAndQuery) ? usual : new(absolute, s_asWritten);
    }

    static ReadOnlySpan<char> Path(string absolute)
    {
        var authority = absolute.IndexOf("://", StringComparison.Ordinal) + 3;
        var path = absolute.IndexOf('/', authority);
        return path < 0 ? "/" : absolute.AsSpan(path);
    }
}
