using System.Net;

namespace Photon.Runtime.Emitted;

/// <summary>A streamed body: every item is sent when it is there.</summary>
internal sealed class ItemsContent<T, TCodec> : HttpContent where TCodec : IJsonWriter<T>
{
    readonly IAsyncEnumerable<T> _items;
    readonly ItemFraming _framing;
    readonly bool _toServer;

    public ItemsContent(IAsyncEnumerable<T> items, ItemFraming framing, string mediaType, bool toServer)
    {
        _items = items;
        _framing = framing;
        _toServer = toServer;
        Headers.TryAddWithoutValidation("Content-Type", mediaType);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, default);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await foreach (var item in _items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            using var buffer = PooledBuffer.Rent();
            ItemText.Append<T, TCodec>(buffer, item, _framing, _toServer);
            await stream.WriteAsync(buffer.Memory, cancellationToken).ConfigureAwait(false);
            await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
