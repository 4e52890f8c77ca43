using System.Net;

namespace Photon.Runtime.Emitted;

/// <summary>
/// A body in rented memory. It can be sent again (a resilience handler does), and the memory goes back only when no sending
/// is under way: a transport that was cancelled may still read from it.
/// </summary>
internal sealed class PooledContent : HttpContent
{
    readonly PooledBuffer _buffer;
    int _holders = 1;

    public PooledContent(PooledBuffer buffer, string mediaType)
    {
        _buffer = buffer;
        Headers.TryAddWithoutValidation("Content-Type", mediaType);
    }

    /// <summary>The call is over.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _holders) == 0) _buffer.Dispose();
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, default);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Hold();
        var writing = stream.WriteAsync(_buffer.Memory, cancellationToken);
        if (!writing.IsCompletedSuccessfully) return Finish(writing);
        Release();
        return Task.CompletedTask;
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) => stream.Write(_buffer.Span);

    // A handler that looks at the body may keep the stream for longer than the call.
    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new MemoryStream(_buffer.Span.ToArray(), writable: false));

    protected override bool TryComputeLength(out long length)
    {
        length = _buffer.Length;
        return true;
    }

    async Task Finish(ValueTask writing)
    {
        // Only a writing that ended well has surely let go of the memory.
        await writing.ConfigureAwait(false);
        Release();
    }

    void Hold()
    {
        ObjectDisposedException.ThrowIf(Interlocked.Increment(ref _holders) == 1, this);
    }
}
