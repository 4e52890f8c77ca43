using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Photon.Runtime.Emitted;

// Numbers, strictly by RFC 8259. Integers may be written 1.0 or 1e3: to JSON Schema they are integers. N: inclusive
// bounds, R: a NumberRange (exclusive or huge bounds, multiples).
public ref partial struct JsonIn
{
    public int Int32() => (int)Whole(int.MinValue, int.MaxValue, "32 bits");

    public int Int32N(int min, int max)
    {
        int at = pos;
        long value = Whole(int.MinValue, int.MaxValue, "32 bits");
        if (value < min || value > max) OutOfBounds(at, value < min, value < min ? min : max);
        return (int)value;
    }

    public int Int32R(NumberRange range)
    {
        range.Check(ref this);
        return (int)Whole(int.MinValue, int.MaxValue, "32 bits");
    }

    public long Int64() => Whole(long.MinValue, long.MaxValue, "64 bits");

    public long Int64N(long min, long max)
    {
        int at = pos;
        long value = Whole(long.MinValue, long.MaxValue, "64 bits");
        if (value < min || value > max) OutOfBounds(at, value < min, value < min ? min : max);
        return value;
    }

    public long Int64R(NumberRange range)
    {
        range.Check(ref this);
        return Whole(long.MinValue, long.MaxValue, "64 bits");
    }

    /// <summary>An integer of any size, up to 1,000 digits.</summary>
    public BigInteger Integer()
    {
        if (!TakeNumber(out var text, out int at)) return default;
        if (NumberText.TryInteger(text, out var value)) return value;
        Fail(at, FaultCode.Type, "an integer");
        return default;
    }

    public BigInteger IntegerR(NumberRange range)
    {
        range.Check(ref this);
        return Integer();
    }

    public float Single()
    {
        if (!TakeNumber(out var text, out int at)) return 0;
        if (Utf8Parser.TryParse(text, out float value, out int used) && used == text.Length && float.IsFinite(value)) return value;
        Fail(at, FaultCode.Range, "a 32-bit floating-point number");
        return 0;
    }

    public float SingleR(NumberRange range)
    {
        range.Check(ref this);
        return Single();
    }

    public double Double()
    {
        int back = pos;
        if (TakeShort(out ulong digits, out int scale, out bool negative))
        {
            if (digits <= 1UL << 53)
            {
                // Both are exact, so that one division rounds once, as it must (Clinger's fast path).
                double exact = digits / Powers[scale];
                return negative ? -exact : exact;
            }
            pos = back;
        }
        if (!TakeNumber(out var text, out int at)) return 0;
        if (Utf8Parser.TryParse(text, out double value, out int used) && used == text.Length && double.IsFinite(value)) return value;
        Fail(at, FaultCode.Range, "a 64-bit floating-point number");
        return 0;
    }

    static ReadOnlySpan<double> Powers => [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18];

    /// <summary>Reads a number of 18 digits at most and without an exponent, such as most are; otherwise nothing.</summary>
    bool TakeShort(out ulong digits, out int scale, out bool negative)
    {
        negative = Peek() == '-';
        digits = 0;
        scale = 0;
        int first = negative ? pos + 1 : pos;
        int p = first;
        int last = Math.Min(end, p + 18);
        uint digit;
        for (; p < last && (digit = (uint)(At(p) - '0')) <= 9; p++) digits = digits * 10 + digit;
        int whole = p - first;
        if (whole == 0 || whole > 1 && At(first) == '0') return false;
        if (p < last && At(p) == '.')
        {
            int fraction = ++p;
            last = Math.Min(end, last + 1);
            for (; p < last && (digit = (uint)(At(p) - '0')) <= 9; p++) digits = digits * 10 + digit;
            scale = p - fraction;
            if (scale == 0) return false;
        }
        if (p >= end || !IsEnd(At(p))) return false;
        pos = p;
        return true;
    }

    /// <summary>What may follow a number.</summary>
    static bool IsEnd(byte c) => c is (byte)',' or (byte)'}' or (byte)']' or <= (byte)' ';

    public double DoubleN(double min, double max)
    {
        int at = pos;
        double value = Double();
        if (value < min) OutOfBounds(at, true, min);
        if (value > max) OutOfBounds(at, false, max);
        return value;
    }

    public double DoubleR(NumberRange range)
    {
        range.Check(ref this);
        return Double();
    }

    public decimal Decimal()
    {
        if (TakeShort(out ulong digits, out int scale, out bool negative))
            return new decimal((int)digits, (int)(digits >> 32), 0, negative, (byte)scale);
        if (!TakeNumber(out var text, out int at)) return 0;
        if (NumberText.TryDecimal(text, out decimal value)) return value;
        Fail(at, FaultCode.Range, "a decimal of 28 digits");
        return 0;
    }

    public decimal DecimalN(decimal min, decimal max)
    {
        int at = pos;
        decimal value = Decimal();
        if (value < min) OutOfBounds(at, true, min);
        if (value > max) OutOfBounds(at, false, max);
        return value;
    }

    public decimal DecimalR(NumberRange range)
    {
        range.Check(ref this);
        return Decimal();
    }

    /// <summary>The number here, not stepped over: for <see cref="NumberRange"/>.</summary>
    internal bool PeekNumber(out ReadOnlySpan<byte> text)
    {
        text = default;
        if (Peek() is not ('-' or (>= '0' and <= '9'))) return false;
        int back = pos;
        bool good = TakeNumber(out text, out _);
        if (!broken) pos = back;
        return good;
    }

    internal void RangeFault(FaultCode code, string bound) => Fail(pos, code, bound);

    [MethodImpl(MethodImplOptions.NoInlining)]
    void OutOfBounds(int at, bool low, object bound)
    {
        while (at < end && At(at) <= ' ') at++;
        // What is no number, or none that fits, was read as zero: that is said already.
        if (log?.Entries is [.., { Code: FaultCode.Type or FaultCode.Range } last] && last.Offset == at) return;
        Fail(at, low ? FaultCode.Minimum : FaultCode.Maximum, bound);
    }

    /// <summary>An integer within its type.</summary>
    long Whole(long min, long max, string type)
    {
        int c = Peek();
        int at = pos;
        bool negative = c == '-';
        int p = negative ? at + 1 : at;
        int first = p;
        ulong value = 0;
        // 18 digits cannot overflow.
        int last = Math.Min(end, p + 18);
        for (; p < last && (uint)(At(p) - '0') <= 9; p++) value = value * 10 + (uint)(At(p) - '0');
        if (p > first && (p == end || IsEnd(At(p))) && (At(first) != '0' || p == first + 1))
        {
            long signed = negative ? -(long)value : (long)value;
            pos = p;
            if (signed >= min && signed <= max) return signed;
            Fail(at, FaultCode.Range, type);
            return 0;
        }
        return WholeFar(min, max, type);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    long WholeFar(long min, long max, string type)
    {
        if (!TakeNumber(out var text, out int at)) return 0;
        if (!NumberText.TryInteger(text, out var value)) Fail(at, FaultCode.Type, "an integer");
        else if (value < min || value > max) Fail(at, FaultCode.Range, type);
        else return (long)value;
        return 0;
    }

    /// <summary>Reads a number's text.</summary>
    bool TakeNumber(out ReadOnlySpan<byte> text, out int at)
    {
        text = default;
        int c = Peek();
        at = pos;
        if (c != '-' && (uint)(c - '0') > 9)
        {
            Mistyped("a number");
            return false;
        }
        int p = c == '-' ? at + 1 : at;
        if (p >= end || (uint)(At(p) - '0') > 9) return NotNumber(p);
        if (At(p) == '0') p++;
        else p = Digits(p);
        if (p < end && (uint)(At(p) - '0') <= 9) return NotNumber(p);
        if (p < end && At(p) == '.')
        {
            int fraction = p + 1;
            p = Digits(fraction);
            if (p == fraction) return NotNumber(p);
        }
        if (p < end && (At(p) | 0x20) == 'e')
        {
            p++;
            if (p < end && At(p) is (byte)'+' or (byte)'-') p++;
            int exponent = p;
            p = Digits(exponent);
            if (p == exponent) return NotNumber(p);
        }
        text = Slice(at, p - at);
        pos = p;
        return true;
    }

    readonly int Digits(int p)
    {
        while (p < end && (uint)(At(p) - '0') <= 9) p++;
        return p;
    }

    bool NotNumber(int p)
    {
        Break(p, "a number that JSON does not know");
        return false;
    }
}
