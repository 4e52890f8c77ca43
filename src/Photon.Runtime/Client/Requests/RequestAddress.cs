namespace Photon.Runtime.Emitted;

/// <summary>Makes the <see cref="Uri"/> of a request.</summary>
internal static class RequestAddress
{
    // Everything is escaped already, to the octet: Uri must neither unescape "%2E%2E" nor pay for looking.
    static readonly UriCreationOptions s_asWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    public static Uri Of(string absolute) => new(absolute, s_asWritten);
}
