using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Photon.Runtime.Emitted;

/// <summary>Writes numbers; each method returns the bytes written, 40 at most.</summary>
static class NumberWriter
{
    static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    /// <summary>Writes exactly so many digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Digits(uint value, ref byte to, int count)
    {
        ref byte pairs = ref System.Runtime.InteropServices.MemoryMarshal.GetReference(Pairs);
        while (count >= 2)
        {
            uint rest = value / 100;
            count -= 2;
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, count), Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref pairs, (int)(value - rest * 100) * 2)));
            value = rest;
        }
        if (count == 1) to = (byte)('0' + value);
    }

    /// <summary>Writes two digits of a number below 100.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Two(uint value, ref byte to) =>
        Unsafe.WriteUnaligned(ref to, Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref System.Runtime.InteropServices.MemoryMarshal.GetReference(Pairs), (int)value * 2)));

    public static int Integer(long value, Span<byte> to)
    {
        if ((ulong)value < 1_000_000_000)
        {
            int count = Count((uint)value);
            Digits((uint)value, ref to[0], count);
            return count;
        }
        Utf8Formatter.TryFormat(value, to, out int used);
        return used;
    }

    static int Count(uint value) => value switch
    {
        < 10 => 1, < 100 => 2, < 1_000 => 3, < 10_000 => 4, < 100_000 => 5, < 1_000_000 => 6, < 10_000_000 => 7, < 100_000_000 => 8, < 1_000_000_000 => 9, _ => 10,
    };

    /// <summary>The shortest text that gives the same number back.</summary>
    public static int Double(double value, Span<byte> to)
    {
        // A decimal of 15 digits has one double. So where few decimal places lead back to the number, they are the shortest text.
        double size = Math.Abs(value);
        if (size < 1e9)
        {
            double exact = size * 1e6;
            double scaled = Math.Round(exact);
            // Dividing takes its time. What leads back is no further away than the two roundings, 2^-53 of the number each.
            // Minus zero is not worth a special case here.
            if (Math.Abs(exact - scaled) <= exact * (1.0 / (1L << 50)) && scaled / 1e6 == size && size != 0) return Millionths((ulong)scaled, value < 0, to);
        }
        value.TryFormat(to, out int used, default, CultureInfo.InvariantCulture);
        return used;
    }

    public static int Decimal(decimal value, Span<byte> to)
    {
        Parts parts = default;
        decimal.GetBits(value, parts);
        ulong low = (uint)parts[0] | (ulong)(uint)parts[1] << 32;
        int scale = parts[3] >> 16 & 31;
        if (parts[2] == 0 && low < 1_000_000_000_000_000 && scale <= 9 && low != 0) return Fixed(low, scale, parts[3] < 0, to);
        value.TryFormat(to, out int used, default, CultureInfo.InvariantCulture);
        return used;
    }

    static int Millionths(ulong digits, bool negative, Span<byte> to)
    {
        int used = 0;
        if (negative) to[used++] = (byte)'-';
        uint whole = (uint)(digits / 1_000_000);
        uint rest = (uint)(digits - whole * 1_000_000UL);
        int count = Count(whole);
        Digits(whole, ref to[used], count);
        used += count;
        if (rest == 0) return used;
        to[used] = (byte)'.';
        Digits(rest, ref to[used + 1], 6);
        // The digit before the point, the point and the six behind it, of which the last is in the highest byte.
        ulong last = BinaryPrimitives.ReadUInt64LittleEndian(to.Slice(used - 1, 8)) ^ 0x3030_3030_3030_3030;
        return used + 7 - BitOperations.LeadingZeroCount(last) / 8;
    }

    /// <summary><paramref name="digits"/> with a point before the last <paramref name="places"/>, 9 at most.</summary>
    static int Fixed(ulong digits, int places, bool negative, Span<byte> to)
    {
        int used = 0;
        if (negative) to[used++] = (byte)'-';
        uint power = Powers[places];
        ulong whole = digits / power;
        used += Integer((long)whole, to[used..]);
        if (places == 0) return used;
        to[used++] = (byte)'.';
        Digits((uint)(digits - whole * power), ref to[used], places);
        return used + places;
    }

    /// <summary>As memory of the stack, but without the guard that <c>stackalloc</c> puts behind it.</summary>
    [InlineArray(4)]
    struct Parts
    {
        int first;
    }

    static ReadOnlySpan<uint> Powers => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];
}
