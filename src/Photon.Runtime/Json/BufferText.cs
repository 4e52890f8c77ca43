using System.Text;

namespace Photon.Runtime.Emitted;

internal static class BufferText
{
    /// <summary>Text as UTF-8 behind what the buffer holds.</summary>
    public static void Append(PooledBuffer buffer, string text)
    {
        Reserve(buffer, Encoding.UTF8.GetMaxByteCount(text.Length));
        buffer.Length += Encoding.UTF8.GetBytes(text, buffer.Bytes.AsSpan(buffer.Length));
    }

    public static void Append(PooledBuffer buffer, ReadOnlySpan<byte> bytes)
    {
        Reserve(buffer, bytes.Length);
        bytes.CopyTo(buffer.Bytes.AsSpan(buffer.Length));
        buffer.Length += bytes.Length;
    }

    /// <summary>Room for <paramref name="more"/> bytes behind what the buffer holds.</summary>
    public static void Reserve(PooledBuffer buffer, int more)
    {
        if (buffer.Bytes.Length - buffer.Length < more) buffer.Grow(buffer.Length, more);
    }
}
