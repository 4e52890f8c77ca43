using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

// Streams of items: each is flushed as it comes, and when the client goes, the handler's enumeration is cancelled.
public static partial class Reply
{
    /// <summary>Server-sent events, whose data the items are; a comment between them when there is nothing to say.</summary>
    public static Task Events<T, TC>(HttpContext context, int status, IAsyncEnumerable<T> body, string type = "text/event-stream") where TC : IJsonWriter<T> =>
        Items<T, TC>(context, status, body, type, ItemFraming.Events);

    /// <summary>Server-sent events, whose fields are the members of the items; as <see cref="Events"/>.</summary>
    public static Task EventObjects<T, TC>(HttpContext context, int status, IAsyncEnumerable<T> body, string type = "text/event-stream") where TC : IJsonWriter<T> =>
        Items<T, TC>(context, status, body, type, ItemFraming.MixedEvents);

    /// <summary>JSON Lines.</summary>
    public static Task Lines<T, TC>(HttpContext context, int status, IAsyncEnumerable<T> body, string type = "application/jsonl") where TC : IJsonWriter<T> =>
        Items<T, TC>(context, status, body, type, ItemFraming.Lines);

    /// <summary>RFC 7464 records.</summary>
    public static Task Sequence<T, TC>(HttpContext context, int status, IAsyncEnumerable<T> body, string type = "application/json-seq") where TC : IJsonWriter<T> =>
        Items<T, TC>(context, status, body, type, ItemFraming.Sequence);

    static async Task Items<T, TC>(HttpContext context, int status, IAsyncEnumerable<T> body, string type, ItemFraming framing) where TC : IJsonWriter<T>
    {
        var response = context.Response;
        response.StatusCode = status;
        if (!HasBody(status)) return;
        response.ContentType = Choose(context, type);
        var beat = framing is ItemFraming.Lines or ItemFraming.Sequence ? Timeout.InfiniteTimeSpan : Heartbeat(context);
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        var cancel = context.RequestAborted;
        await using var items = body.GetAsyncEnumerator(cancel);
        try
        {
            await response.StartAsync(cancel);
            await response.BodyWriter.FlushAsync(cancel);
            while (await Next(items, response.BodyWriter, beat))
            {
                Write<T, TC>(response.BodyWriter, items.Current, framing);
                // Until the client has taken enough of what was written, the handler is asked for no more.
                var flush = await response.BodyWriter.FlushAsync(cancel);
                if (flush.IsCompleted) return;
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The client has gone: nobody is left to be told.
        }
    }

    /// <summary>How long a stream of events may be silent.</summary>
    static TimeSpan Heartbeat(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache";
        // nginx would hold the stream back.
        context.Response.Headers["X-Accel-Buffering"] = "no";
        return context.GetEndpoint()?.Metadata.GetMetadata<OperationInfo>()?.Options.EventHeartbeat ?? TimeSpan.FromSeconds(15);
    }

    static async ValueTask<bool> Next<T>(IAsyncEnumerator<T> items, PipeWriter writer, TimeSpan beat)
    {
        var next = items.MoveNextAsync();
        if (next.IsCompleted || beat == Timeout.InfiniteTimeSpan) return await next;
        var pending = next.AsTask();
        // Not even when the client has gone is it left alone: an enumerator that is still at work must not be disposed of.
        while (!pending.IsCompleted)
        {
            await ((Task)pending).WaitAsync(beat).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (pending.IsCompleted) break;
            ":\n\n"u8.CopyTo(writer.GetSpan(3));
            writer.Advance(3);
            await writer.FlushAsync();
        }
        return await pending;
    }

    static void Write<T, TC>(PipeWriter writer, T item, ItemFraming framing) where TC : IJsonWriter<T>
    {
        using var buffer = PooledBuffer.Rent();
        ItemText.Append<T, TC>(buffer, item, framing, toServer: false);
        writer.Write(buffer.Span);
    }
}
