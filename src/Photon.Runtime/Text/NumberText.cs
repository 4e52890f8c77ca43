using System.Buffers.Text;
using System.Globalization;
using System.Numerics;

namespace Photon.Runtime.Emitted;

/// <summary>JSON numbers as they are written, without rounding.</summary>
static class NumberText
{
    /// <summary>What is reckoned with exactly; more would cost a sender little and the reader much.</summary>
    const int MaxDigits = 1_000, MaxExponent = 400;

    /// <summary>Splits a number into an integer and a power of ten: <c>-1.50e3</c> is -150 and 1.</summary>
    /// <returns><c>false</c>: too many digits or too large an exponent to reckon with.</returns>
    public static bool TrySplit(ReadOnlySpan<byte> text, out BigInteger digits, out int exponent)
    {
        digits = default;
        exponent = 0;
        int mantissa = text.IndexOfAny((byte)'e', (byte)'E');
        if (mantissa < 0) mantissa = text.Length;
        else
        {
            var power = text[(mantissa + 1)..];
            if (power[0] == '+') power = power[1..];
            // An exponent that does not fit still is no fault of a zero; nobody writes one.
            if (!Utf8Parser.TryParse(power, out exponent, out int used) || used != power.Length || Math.Abs(exponent) > MaxExponent) return false;
        }
        if (mantissa > MaxDigits) return false;
        Span<char> plain = mantissa <= 256 ? stackalloc char[mantissa] : new char[mantissa];
        int count = 0;
        bool fraction = false;
        foreach (byte c in text[..mantissa])
        {
            if (c == '.') fraction = true;
            else
            {
                plain[count++] = (char)c;
                if (fraction) exponent--;
            }
        }
        digits = BigInteger.Parse(plain[..count], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (digits.IsZero) exponent = 0;
        return true;
    }

    /// <summary>Adds what equal numbers have in common, and nobody can make many different ones share: their digits without zeros around them.</summary>
    public static void Hash(ref HashCode hash, ReadOnlySpan<byte> text)
    {
        int mantissa = text.IndexOfAny((byte)'e', (byte)'E');
        var digits = mantissa < 0 ? text : text[..mantissa];
        int first = digits.IndexOfAnyInRange((byte)'1', (byte)'9');
        if (first < 0)
        {
            hash.Add(0);
            return;
        }
        int last = digits.LastIndexOfAnyInRange((byte)'1', (byte)'9');
        hash.Add(digits[0] == '-');
        for (int i = first; i <= last; i++)
            if (digits[i] != '.') hash.Add(digits[i]);
        // The power of ten of the first digit; of exponents that no .NET number has, only that they have it.
        int point = digits.IndexOf((byte)'.');
        if (point < 0) point = digits.Length;
        int power = point > first ? point - first - 1 : point - first;
        long exponent = 0;
        if (mantissa >= 0)
        {
            var written = text[(mantissa + 1)..];
            if (written[0] == '+') written = written[1..];
            if (!Utf8Parser.TryParse(written, out exponent, out int used) || used != written.Length || Math.Abs(exponent) > int.MaxValue) return;
        }
        hash.Add(exponent + power);
    }

    /// <summary>An integer, however it is written (<c>1.0</c>, <c>1e3</c>).</summary>
    public static bool TryInteger(ReadOnlySpan<byte> text, out BigInteger value)
    {
        if (!TrySplit(text, out value, out int exponent) || exponent > MaxExponent) return false;
        if (exponent >= 0)
        {
            value *= BigInteger.Pow(10, exponent);
            return true;
        }
        value = BigInteger.DivRem(value, BigInteger.Pow(10, -exponent), out var rest);
        return rest.IsZero;
    }

    /// <summary>A decimal that keeps every digit and the scale; more than 28 or so do not fit.</summary>
    public static bool TryDecimal(ReadOnlySpan<byte> text, out decimal value)
    {
        if (text.Length <= 28 && Utf8Parser.TryParse(text, out value, out int used) && used == text.Length && text.IndexOfAny((byte)'e', (byte)'E') < 0) return true;
        value = 0;
        if (!TrySplit(text, out var digits, out int exponent)) return false;
        while (exponent < 0 && (exponent < -28 || BigInteger.Abs(digits) > MaxDecimal) && !digits.IsZero)
        {
            digits = BigInteger.DivRem(digits, 10, out var rest);
            if (!rest.IsZero) return false;
            exponent++;
        }
        if (exponent > 28) return false;
        if (exponent > 0)
        {
            digits *= BigInteger.Pow(10, exponent);
            exponent = 0;
        }
        if (BigInteger.Abs(digits) > MaxDecimal) return false;
        var plain = (decimal)BigInteger.Abs(digits);
        int[] parts = decimal.GetBits(plain);
        value = new decimal(parts[0], parts[1], parts[2], digits.Sign < 0, (byte)-exponent);
        return true;
    }

    static readonly BigInteger MaxDecimal = (BigInteger)decimal.MaxValue;

    /// <summary>Compares two numbers exactly.</summary>
    public static int Compare(BigInteger a, int aExponent, BigInteger b, int bExponent)
    {
        int least = Math.Min(aExponent, bExponent);
        return (a * BigInteger.Pow(10, aExponent - least)).CompareTo(b * BigInteger.Pow(10, bExponent - least));
    }

    /// <summary>One number is a whole multiple of another, which is not zero.</summary>
    public static bool IsMultiple(BigInteger digits, int exponent, BigInteger step, int stepExponent)
    {
        int least = Math.Min(exponent, stepExponent);
        return (digits * BigInteger.Pow(10, exponent - least) % (step * BigInteger.Pow(10, stepExponent - least))).IsZero;
    }
}
