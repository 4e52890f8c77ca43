using System.Globalization;
using System.Numerics;
using System.Text;

namespace Photon.Runtime.Emitted;

// Formats that few members have: called by their codecs, so that emitted code needs no methods for them.
public ref partial struct JsonIn
{
    /// <summary>An integer of at most 32 bits, by the range of its type.</summary>
    internal T Small<T>() where T : struct, IBinaryInteger<T>, IMinMaxValue<T> =>
        T.CreateTruncating(Whole(long.CreateTruncating(T.MinValue), long.CreateTruncating(T.MaxValue), WholeTypes<T>.Name));

    internal ulong UInt64()
    {
        if (!TakeNumber(out var text, out int at)) return 0;
        if (!NumberText.TryInteger(text, out var value)) Fail(at, FaultCode.Type, "an integer");
        else if (value < 0 || value > ulong.MaxValue) Fail(at, FaultCode.Range, "64 bits without a sign");
        else return (ulong)value;
        return 0;
    }

    /// <summary>A number in a JSON string: digits, with a sign, a point and an exponent where <paramref name="what"/> has them.</summary>
    internal bool TakeDigits(string what, NumberStyles styles, out ReadOnlySpan<byte> digits, out int at)
    {
        if (!TakeText(out digits, out at)) return false;
        // The number of JSON, or nearly: what could be read must mean the same to everybody.
        bool isNumber = digits.Length > 0 && digits[^1] is >= (byte)'0' and <= (byte)'9' && digits[0] is (byte)'-' or >= (byte)'0' and <= (byte)'9'
            && double.TryParse(digits, styles, CultureInfo.InvariantCulture, out _);
        if (!isNumber) Fail(at, FaultCode.Text, what);
        return isNumber;
    }

    /// <summary>As <see cref="Int64"/>, in a string.</summary>
    internal long Int64Text() => TakeWhole(long.MinValue, long.MaxValue, "64 bits", out var value) ? (long)value : 0;

    /// <summary>As <see cref="UInt64"/>, in a string.</summary>
    internal ulong UInt64Text() => TakeWhole(0, ulong.MaxValue, "64 bits without a sign", out var value) ? (ulong)value : 0;

    bool TakeWhole(BigInteger min, BigInteger max, string type, out BigInteger value)
    {
        value = default;
        if (!TakeDigits("a whole number in a string", NumberStyles.AllowLeadingSign, out var digits, out int at)) return false;
        if (NumberText.TryInteger(digits, out value) && value >= min && value <= max) return true;
        Fail(at, FaultCode.Range, type);
        return false;
    }

    /// <summary>As <see cref="Decimal"/>, in a string.</summary>
    internal decimal DecimalText()
    {
        if (!TakeDigits("a decimal number in a string", NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, out var digits, out int at)) return 0;
        if (NumberText.TryDecimal(digits, out decimal value)) return value;
        Fail(at, FaultCode.Range, "a decimal of 28 digits");
        return 0;
    }

    /// <summary>RFC 3339 without an offset.</summary>
    internal DateTime LocalDateTime()
    {
        if (!TakeText(out var text, out int at)) return default;
        if (DateText.TryLocalDateTime(text, out var value)) return value;
        Fail(at, FaultCode.Text, "a date and time without an offset, as 2030-01-31T23:59:59");
        return default;
    }

    /// <summary>A time of day without an offset.</summary>
    internal TimeOnly LocalTime()
    {
        if (!TakeText(out var text, out int at)) return default;
        if (DateText.TryLocalTime(text, out var value)) return value;
        Fail(at, FaultCode.Text, "a time without an offset, as 23:59:59");
        return default;
    }

    /// <summary>RFC 9110's date, in any of its three forms.</summary>
    internal DateTimeOffset HttpDate()
    {
        if (!TakeText(out var text, out int at)) return default;
        if (DateText.TryHttpDate(Encoding.UTF8.GetString(text), out var value)) return value;
        Fail(at, FaultCode.Text, "a date of HTTP, as Sun, 06 Nov 1994 08:49:37 GMT");
        return default;
    }

    /// <summary>Base64 for URLs and file names (RFC 4648 section 5), padded or not.</summary>
    internal byte[] Base64Url()
    {
        if (!TakeText(out var text, out int at)) return [];
        if (text.IndexOfAny(" \t\r\n"u8) < 0 && System.Buffers.Text.Base64Url.IsValid(text)) return System.Buffers.Text.Base64Url.DecodeFromUtf8(text);
        Fail(at, FaultCode.Text, "Base64 for URLs");
        return [];
    }

    static class WholeTypes<T> where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        public static readonly string Name = T.Zero.GetByteCount() * 8 + " bits" + (T.IsZero(T.MinValue) ? " without a sign" : "");
    }
}
