using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Photon.Runtime.Emitted;

/// <summary>Text that JSON strings hold as it is: ASCII but for quotes, backslashes and control characters.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PlainText
{
    /// <summary>Copies plain characters as bytes, up to the first one that is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="to">Room for as many bytes as the text has characters; what is behind the plain ones may be overwritten.</param>
    /// <returns>The characters copied; the length of the text where all are plain.</returns>
    /// <exception cref="ArgumentException">There is too little room.</exception>
    public static int Copy(ReadOnlySpan<char> text, Span<byte> to)
    {
        if (to.Length < text.Length) throw new ArgumentException("There is too little room.", nameof(to));
        return Copy(text, ref MemoryMarshal.GetReference(to));
    }

    /// <summary>As the other; the caller has seen to the room.</summary>
    internal static int Copy(ReadOnlySpan<char> text, ref byte to)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        // The last step overlaps the one before: most strings are short, and their ends must not go character by character.
        if (Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian)
        {
            if (text.Length >= 16) return Long(ref from, ref to, text.Length);
            if (text.Length >= 8)
            {
                int end = text.Length - 8;
                var bytes = Narrow(Vector128.LoadUnsafe(ref from), Vector128.LoadUnsafe(ref from, (nuint)end));
                if (Special(bytes) == default)
                {
                    Unsafe.WriteUnaligned(ref to, bytes.AsUInt64().ToScalar());
                    Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, end), bytes.AsUInt64().GetElement(1));
                    return text.Length;
                }
            }
            else if (text.Length >= 4)
            {
                int end = text.Length - 4;
                var both = Vector128.Create(Four(ref from), Four(ref Unsafe.Add(ref from, end))).AsUInt16();
                var bytes = Narrow(both, both);
                if (Special(bytes) == default)
                {
                    Unsafe.WriteUnaligned(ref to, bytes.AsUInt32().ToScalar());
                    Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, end), bytes.AsUInt32().GetElement(1));
                    return text.Length;
                }
            }
        }
        int at = 0;
        for (; at < text.Length; at++)
        {
            ushort c = Unsafe.Add(ref from, at);
            if (c is < ' ' or '"' or '\\' or >= 0x80) break;
            Unsafe.Add(ref to, at) = (byte)c;
        }
        return at;
    }

    static int Long(ref ushort from, ref byte to, int length)
    {
        for (int at = 0, last = length - 16; ; at = Math.Min(at + 16, last))
        {
            var bytes = Narrow(Vector128.LoadUnsafe(ref from, (nuint)at), Vector128.LoadUnsafe(ref from, (nuint)(at + 8)));
            var special = Special(bytes);
            bytes.StoreUnsafe(ref to, (nuint)at);
            if (special != default) return at + BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits());
            if (at == last) return length;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Four(ref ushort from) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref from));

    /// <summary>Saturated, everything beyond ASCII is 0x80 or more: below zero as signed bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<byte> Narrow(Vector128<ushort> low, Vector128<ushort> high) => Vector128.NarrowWithSaturation(low, high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<byte> Special(Vector128<byte> bytes) =>
        Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
        | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
        | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
}
