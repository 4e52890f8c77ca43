using System.Text;

namespace Photon.Runtime.Emitted;

internal static class BufferText
{
    /// <summary>Text as UTF-8 behind what the buffer holds.</summary>
    public static void Append(PooledBuffer buffer, string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (buffer.Bytes.Length - buffer.Length < most) buffer.Grow(buffer.Length, most);
        buffer.Length += Encoding.UTF8.GetBytes(text, buffer.Bytes.AsSpan(buffer.Length));
    }

    public static void Append(PooledBuffer buffer, ReadOnlySpan<byte> bytes)
    {
        if (buffer.Bytes.Length - buffer.Length < bytes.Length) buffer.Grow(buffer.Length, bytes.Length);
        bytes.CopyTo(buffer.Bytes.AsSpan(buffer.Length));
        buffer.Length += bytes.Length;
    }
}
