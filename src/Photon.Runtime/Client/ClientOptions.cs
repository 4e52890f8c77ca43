using Photon.Runtime.Emitted;

namespace Photon;

/// <summary>What the clients of all APIs can be told. The emitted <c>…ClientOptions</c> add a provider per security scheme.</summary>
public abstract class ClientOptions
{
    Func<CancellationToken, ValueTask<string>>?[] _credentials = [];

    /// <summary>
    /// Where the API is: the document's paths are appended to it. <c>null</c>: <see cref="HttpClient.BaseAddress"/>, else the
    /// first absolute server of the document.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The largest body that is read as a whole, in bytes after decompression; a larger one is an <c>Unexpected</c> result. Default 64 MiB.</summary>
    public int MaxBufferedBody { get; set; } = 64 << 20;

    /// <summary>How much of the body of an <c>Unexpected</c> response is kept, in bytes. Default 64 KiB.</summary>
    public int MaxUnexpectedBody { get; set; } = 64 << 10;

    /// <summary>The longest line, or event, of a streamed response, in bytes. Default 16 MiB.</summary>
    public int MaxStreamedItem { get; set; } = 16 << 20;

    /// <summary>
    /// Holds responses to the document's constraints too (lengths, ranges, patterns, …). Without it, which is the default, they
    /// are held to its shape (syntax, types, required members), so that a client survives a newer server.
    /// </summary>
    public bool ValidateResponses { get; set; }

    private protected virtual JsonChecks Direction => JsonChecks.Shape;

    internal JsonChecks Checks => Direction | (ValidateResponses ? JsonChecks.Constraints : JsonChecks.Response);

    /// <summary>The provider of the document's security scheme <paramref name="index"/>.</summary>
    protected internal Func<CancellationToken, ValueTask<string>>? Credential(int index) => index < _credentials.Length ? _credentials[index] : null;

    /// <summary>Sets the provider of the document's security scheme <paramref name="index"/>.</summary>
    protected void SetCredential(int index, Func<CancellationToken, ValueTask<string>>? provider)
    {
        if (index >= _credentials.Length) Array.Resize(ref _credentials, index + 1);
        _credentials[index] = provider;
    }
}
