using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Photon.Runtime.Emitted;

/// <summary>Makes strings of bytes that are known to be ASCII: one allocation, one pass.</summary>
static class AsciiText
{
    static readonly SpanAction<char, ReadOnlySpan<byte>> Fill = Widen;

    public static string ToText(ReadOnlySpan<byte> ascii) => ascii.Length == 0 ? "" : string.Create(ascii.Length, ascii, Fill);

    static void Widen(Span<char> to, ReadOnlySpan<byte> from)
    {
        ref byte source = ref MemoryMarshal.GetReference(from);
        ref ushort target = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(to));
        int size = from.Length;
        if (size >= 16)
        {
            int at = 0;
            for (; at + 16 <= size; at += 16) Sixteen(ref source, ref target, at);
            // The last ones again, with those before them.
            if (at < size) Sixteen(ref source, ref target, size - 16);
        }
        else if (size >= 8)
        {
            Eight(ref source, ref target, 0);
            Eight(ref source, ref target, size - 8);
        }
        else
        {
            for (int i = 0; i < size; i++) Unsafe.Add(ref target, i) = Unsafe.Add(ref source, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Sixteen(ref byte from, ref ushort to, int at)
    {
        var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref from, (nuint)at));
        low.StoreUnsafe(ref to, (nuint)at);
        high.StoreUnsafe(ref to, (nuint)(at + 8));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Eight(ref byte from, ref ushort to, int at) =>
        Vector128.WidenLower(Vector128.CreateScalar(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, at))).AsByte()).StoreUnsafe(ref to, (nuint)at);
}
