using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Photon.Runtime.Emitted;

/// <summary>UUIDs as <c>xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx</c>.</summary>
static class GuidText
{
    public const int Length = 36;

    /// <summary>0 to 15, or 255; for every byte.</summary>
    static ReadOnlySpan<byte> Values => Table;

    static readonly byte[] Table = [.. Enumerable.Range(0, 256).Select(c => (byte)JsonText.HexDigit(c))];

    public static bool TryParse(ReadOnlySpan<byte> text, out Guid value)
    {
        value = default;
        if (text.Length != Length || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-') return false;
        ref byte from = ref MemoryMarshal.GetReference(text);
        int bad = 0;
        uint a = Four(ref from, 0, ref bad) << 16 | Four(ref from, 4, ref bad);
        uint b = Four(ref from, 9, ref bad), c = Four(ref from, 14, ref bad), d = Four(ref from, 19, ref bad);
        uint e = Four(ref from, 24, ref bad), f = Four(ref from, 28, ref bad), g = Four(ref from, 32, ref bad);
        if (bad > 15) return false;
        value = new Guid(a, (ushort)b, (ushort)c, (byte)(d >> 8), (byte)d, (byte)(e >> 8), (byte)e, (byte)(f >> 8), (byte)f, (byte)(g >> 8), (byte)g);
        return true;
    }

    /// <summary>As the other, of text.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Guid value)
    {
        value = default;
        if (text.Length != Length) return false;
        Digits digits = default;
        Span<byte> bytes = digits;
        return PlainText.Copy(text, bytes) == Length && TryParse(bytes[..Length], out value);
    }

    [InlineArray(48)]
    struct Digits
    {
        byte first;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint Four(ref byte from, int at, ref int bad)
    {
        ref byte table = ref MemoryMarshal.GetReference(Values);
        int a = Unsafe.Add(ref table, Unsafe.Add(ref from, at)), b = Unsafe.Add(ref table, Unsafe.Add(ref from, at + 1));
        int c = Unsafe.Add(ref table, Unsafe.Add(ref from, at + 2)), d = Unsafe.Add(ref table, Unsafe.Add(ref from, at + 3));
        bad |= a | b | c | d;
        return (uint)(a << 12 | b << 8 | c << 4 | d);
    }
}
