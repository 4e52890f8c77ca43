using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

// Streams of items: each is flushed as it comes, and when the client goes, the handler's enumeration is cancelled.
public static partial class Reply
{
    /// <summary>Server-sent events, a comment between them when there is nothing to say.</summary>
    public static Task Events<T, TC>(HttpContext context, int status, IAsyncEnumerable<T> body, string type = "text/event-stream") where TC : IJsonWriter<T>
    {
        context.Response.Headers.CacheControl = "no-cache";
        // nginx would hold the stream back.
        context.Response.Headers["X-Accel-Buffering"] = "no";
        var beat = context.GetEndpoint()?.Metadata.GetMetadata<OperationInfo>()?.Options.EventHeartbeat ?? TimeSpan.FromSeconds(15);
        return Items<T, TC>(context, status, body, type, "data: ", "\n\n", beat);
    }

    /// <summary>JSON Lines.</summary>
    public static Task Lines<T, TC>(HttpContext context, int status, IAsyncEnumerable<T> body, string type = "application/jsonl") where TC : IJsonWriter<T> =>
        Items<T, TC>(context, status, body, type, "", "\n", Timeout.InfiniteTimeSpan);

    /// <summary>RFC 7464 records.</summary>
    public static Task Sequence<T, TC>(HttpContext context, int status, IAsyncEnumerable<T> body, string type = "application/json-seq") where TC : IJsonWriter<T> =>
        Items<T, TC>(context, status, body, type, "\u001E", "\n", Timeout.InfiniteTimeSpan);

    static async Task Items<T, TC>(HttpContext context, int status, IAsyncEnumerable<T> body, string type, string before, string after, TimeSpan beat)
        where TC : IJsonWriter<T>
    {
        var response = context.Response;
        response.StatusCode = status;
        if (!HasBody(status)) return;
        response.ContentType = Choose(context, type);
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        var cancel = context.RequestAborted;
        await using var items = body.GetAsyncEnumerator(cancel);
        try
        {
            await response.StartAsync(cancel);
            await response.BodyWriter.FlushAsync(cancel);
            while (await Next(items, response.BodyWriter, beat, cancel))
            {
                Write<T, TC>(response.BodyWriter, items.Current, before, after);
                var flush = await response.BodyWriter.FlushAsync(cancel);
                if (flush.IsCompleted) return;
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The client has gone: nobody is left to be told.
        }
    }

    static async ValueTask<bool> Next<T>(IAsyncEnumerator<T> items, PipeWriter writer, TimeSpan beat, CancellationToken cancel)
    {
        var next = items.MoveNextAsync();
        if (next.IsCompleted || beat == Timeout.InfiniteTimeSpan) return await next;
        var pending = next.AsTask();
        while (true)
        {
            using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            if (await Task.WhenAny(pending, Task.Delay(beat, timer.Token)) == pending || cancel.IsCancellationRequested)
            {
                await timer.CancelAsync();
                return await pending;
            }
            ":\n\n"u8.CopyTo(writer.GetSpan(3));
            writer.Advance(3);
            await writer.FlushAsync(cancel);
        }
    }

    static void Write<T, TC>(PipeWriter writer, T item, string before, string after) where TC : IJsonWriter<T>
    {
        var buffer = PooledBuffer.Rent();
        var w = new JsonOut(buffer);
        TC.Write(ref w, item);
        w.End();
        var length = before.Length + buffer.Length + after.Length;
        var room = writer.GetSpan(length);
        System.Text.Encoding.ASCII.GetBytes(before, room);
        buffer.Span.CopyTo(room[before.Length..]);
        System.Text.Encoding.ASCII.GetBytes(after, room[(before.Length + buffer.Length)..]);
        writer.Advance(length);
        buffer.Dispose();
    }
}
