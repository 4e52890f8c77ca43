using System.Buffers;

namespace Photon.Runtime.Emitted;

/// <summary>Bytes being written, in rented memory. One is kept per thread; give it back with <see cref="Dispose"/>.</summary>
public sealed class PooledBuffer : IDisposable
{
    /// <summary>Larger ones go back to the pool rather than stay with the thread.</summary>
    const int Kept = 128 * 1024;

    [ThreadStatic]
    static PooledBuffer? idle;

    internal byte[] Bytes = ArrayPool<byte>.Shared.Rent(4096);

    /// <summary>Bytes written.</summary>
    public int Length { get; internal set; }

    /// <summary>What is written; good until the next write or <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> Memory => Bytes.AsMemory(0, Length);

    /// <inheritdoc cref="Memory"/>
    public ReadOnlySpan<byte> Span => Bytes.AsSpan(0, Length);

    /// <summary>An empty buffer.</summary>
    public static PooledBuffer Rent()
    {
        // What belongs to a thread is looked up at each use.
        ref var kept = ref idle;
        var buffer = kept ?? new PooledBuffer();
        kept = null;
        buffer.Length = 0;
        if (buffer.Bytes.Length == 0) buffer.Bytes = ArrayPool<byte>.Shared.Rent(4096);
        return buffer;
    }

    /// <summary>Forgets what is written.</summary>
    public void Clear() => Length = 0;

    /// <summary>Room for <paramref name="more"/> bytes behind <paramref name="used"/>.</summary>
    internal void Grow(int used, int more)
    {
        var larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(used + more, Bytes.Length * 2)));
        Bytes.AsSpan(0, used).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(Bytes);
        Bytes = larger;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        ref var kept = ref idle;
        if (Bytes.Length <= Kept && kept is null)
        {
            kept = this;
            return;
        }
        var bytes = Bytes;
        Bytes = [];
        Length = 0;
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes);
    }
}
