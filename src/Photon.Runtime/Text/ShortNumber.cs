using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>Numbers of at most 18 digits and without an exponent, as whole counts of 10^-18: exact, and nothing is allocated.</summary>
static class ShortNumber
{
    const int MaxDigits = 18;

    static readonly long[] s_powers = Powers();

    /// <summary>As <see cref="TryRead(ReadOnlySpan{byte}, out Int128)"/>; <c>null</c> is read as 0.</summary>
    public static bool TryRead(string? text, out Int128 value)
    {
        value = 0;
        return text is null || TryRead(Encoding.UTF8.GetBytes(text), out value);
    }

    /// <param name="text">A JSON number.</param>
    /// <param name="value">In units of 10^-18: at most 10^36, which an <see cref="Int128"/> holds.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out Int128 value)
    {
        value = 0;
        long digits = 0;
        int count = 0, fraction = -1;
        bool negative = text.Length > 0 && text[0] == '-';
        foreach (byte c in negative ? text[1..] : text)
        {
            if (c == '.')
            {
                fraction = count;
                continue;
            }
            // An exponent, or too long.
            if ((uint)(c - '0') > 9 || ++count > MaxDigits) return false;
            digits = digits * 10 + (c - '0');
        }
        value = (Int128)(negative ? -digits : digits) * s_powers[fraction < 0 ? MaxDigits : MaxDigits - (count - fraction)];
        return true;
    }

    static long[] Powers()
    {
        var powers = new long[MaxDigits + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++) powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
