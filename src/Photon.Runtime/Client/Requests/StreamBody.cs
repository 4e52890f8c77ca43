using System.Net;

namespace Photon.Runtime.Emitted;

/// <summary>A body from the caller's stream, which stays the caller's. It is sent again from where it stood, if it can seek.</summary>
internal sealed class StreamBody : HttpContent
{
    readonly Stream _stream;
    readonly long _start;
    bool _sent;

    /// <param name="stream">The body, from where it stands.</param>
    /// <param name="mediaType"><c>null</c>: none is said.</param>
    public StreamBody(Stream stream, string? mediaType)
    {
        _stream = stream;
        _start = stream.CanSeek ? stream.Position : 0;
        if (mediaType is not null) Headers.TryAddWithoutValidation("Content-Type", mediaType);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, default);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (_sent && !_stream.CanSeek) throw new InvalidOperationException("The body is a stream that cannot seek: it cannot be sent twice.");
        if (_sent) _stream.Position = _start;
        _sent = true;
        return _stream.CopyToAsync(stream, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _stream.CanSeek ? _stream.Length - _start : 0;
        return _stream.CanSeek;
    }
}
