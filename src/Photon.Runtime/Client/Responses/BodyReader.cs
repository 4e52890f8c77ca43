using System.Buffers;
using System.Runtime.CompilerServices;

namespace Photon.Runtime.Emitted;

/// <summary>A body, or its beginning, in a rented array.</summary>
/// <param name="IsWhole">There was no more than the bound.</param>
internal readonly record struct ReadBody(byte[] Bytes, int Length, bool IsWhole)
{
    public ReadOnlySpan<byte> Span => Bytes.AsSpan(0, Length);

    public void Return()
    {
        if (Bytes.Length > 0) ArrayPool<byte>.Shared.Return(Bytes);
    }
}

/// <summary>Reads a response's body into one rented array, up to a bound.</summary>
internal static class BodyReader
{
    const int FirstRent = 4096;

    /// <param name="max">In bytes.</param>
    /// <param name="deadline">When <see cref="HttpClient.Timeout"/> ends the call, on <see cref="Environment.TickCount64"/>'s clock; 0: never.</param>
    public static async ValueTask<ReadBody> Read(HttpContent content, int max, long deadline, CancellationToken cancel)
    {
        var length = content.Headers.ContentLength;
        if (length == 0) return new([], 0, true);
        var stream = await content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
        // A handler has buffered it: nothing to wait for.
        if (stream is MemoryStream memory) return Copy(memory, max);
        using var left = new BodyDeadline(deadline == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(deadline - Environment.TickCount64), cancel);
        try
        {
            return await Fill(stream, length, max, left.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException gone) when (!cancel.IsCancellationRequested)
        {
            throw new TaskCanceledException("The call was canceled because HttpClient.Timeout passed while the body was read.", new TimeoutException(gone.Message, gone));
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    static async ValueTask<ReadBody> Fill(Stream stream, long? length, int max, CancellationToken cancel)
    {
        // One byte more than the bound tells "full" from "too much".
        var expected = (int)Math.Min(length ?? FirstRent, (long)max + 1);
        var bytes = ArrayPool<byte>.Shared.Rent(Math.Max(1, expected));
        for (var count = 0; ;)
        {
            var room = (int)Math.Min(bytes.Length, (long)max + 1) - count;
            var read = await stream.ReadAsync(bytes.AsMemory(count, room), cancel).ConfigureAwait(false);
            count += read;
            if (count > max) return new(bytes, max, false);
            if (read == 0 || count == length) return new(bytes, count, true);
            if (count == bytes.Length) bytes = Bigger(bytes);
        }
    }

    static ReadBody Copy(MemoryStream memory, int max)
    {
        var size = (int)Math.Min(memory.Length - memory.Position, max);
        if (size == 0) return new([], 0, memory.Length == memory.Position);
        var bytes = ArrayPool<byte>.Shared.Rent(size);
        var count = memory.Read(bytes, 0, size);
        return new(bytes, count, memory.Position == memory.Length);
    }

    static byte[] Bigger(byte[] bytes)
    {
        var bigger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, bytes.Length * 2L));
        bytes.CopyTo(bigger, 0);
        ArrayPool<byte>.Shared.Return(bytes);
        return bigger;
    }
}
