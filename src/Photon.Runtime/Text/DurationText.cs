using System.Globalization;
using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>
/// ISO 8601 durations as far as a <see cref="TimeSpan"/> can hold them: weeks, days and times. Years and months have no
/// fixed length, so only zero of them is accepted.
/// </summary>
static class DurationText
{
    /// <param name="text">A sign is accepted before the <c>P</c>.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, out TimeSpan value) => TryParse(text, out value, out bool fixedLength) && fixedLength;

    /// <summary>RFC 3339's grammar: years and months too, no fractions, weeks alone, no unit left out between two.</summary>
    public static bool IsDuration(ReadOnlySpan<byte> text)
    {
        if (text is not [(byte)'P', _, ..]) return false;
        int time = text.IndexOf((byte)'T');
        var date = time < 0 ? text[1..] : text[1..time];
        return (date is [.., (byte)'W'] && time < 0 ? IsRun(date, "W"u8) : date.Length == 0 || IsRun(date, "YMD"u8))
            && (time < 0 || time < text.Length - 1 && IsRun(text[(time + 1)..], "HMS"u8));
    }

    /// <summary>Digits and a unit, again and again, each unit right behind the one before it.</summary>
    static bool IsRun(ReadOnlySpan<byte> text, ReadOnlySpan<byte> units)
    {
        int before = -1;
        while (text.Length > 0)
        {
            int digits = 0;
            while (digits < text.Length && (uint)(text[digits] - '0') <= 9) digits++;
            int unit = digits > 0 && digits < text.Length ? units.IndexOf(text[digits]) : -1;
            if (unit < 0 || before >= 0 && unit != before + 1) return false;
            before = unit;
            text = text[(digits + 1)..];
        }
        return true;
    }

    static bool TryParse(ReadOnlySpan<byte> text, out TimeSpan value, out bool fixedLength)
    {
        value = default;
        fixedLength = true;
        bool negative = text is [(byte)'-', ..];
        if (negative) text = text[1..];
        if (text is not [(byte)'P', ..]) return false;
        text = text[1..];
        bool time = false;
        int rank = 0, parts = 0;
        Int128 ticks = 0;
        while (text.Length > 0)
        {
            if (text[0] == 'T')
            {
                if (time || text.Length == 1) return false;
                time = true;
                rank = 4;
                text = text[1..];
            }
            if (!TryAmount(ref text, out var amount, out bool hasFraction, out byte unit)) return false;
            int at = time ? "HMS".IndexOf((char)unit, StringComparison.Ordinal) : "YMWD".IndexOf((char)unit, StringComparison.Ordinal);
            if (at < 0) return false;
            at += time ? 4 : 0;
            if (at < rank || hasFraction && at != 6) return false;
            rank = at + 1;
            parts++;
            if (at < 2)
            {
                fixedLength &= amount == 0;
                continue;
            }
            long seconds = at switch { 2 => 604_800, 3 => 86_400, 4 => 3_600, 5 => 60, _ => 1 };
            ticks += amount * seconds;
            if (ticks > long.MaxValue) return false;
        }
        value = new TimeSpan(negative ? -(long)ticks : (long)ticks);
        return parts > 0;
    }

    /// <summary>An amount in ticks of its unit's seconds.</summary>
    static bool TryAmount(ref ReadOnlySpan<byte> text, out Int128 ticks, out bool hasFraction, out byte unit)
    {
        ticks = 0;
        hasFraction = false;
        unit = 0;
        int at = 0;
        for (; at < text.Length && (uint)(text[at] - '0') <= 9; at++)
        {
            ticks = ticks * 10 + (text[at] - '0');
            if (ticks > 1_000_000_000_000) return false;
        }
        if (at == 0) return false;
        ticks *= TimeSpan.TicksPerSecond;
        if (at < text.Length && text[at] is (byte)'.' or (byte)',')
        {
            hasFraction = true;
            long place = TimeSpan.TicksPerSecond / 10;
            int first = ++at;
            for (; at < text.Length && (uint)(text[at] - '0') <= 9; at++, place /= 10) ticks += (text[at] - '0') * place;
            if (at == first) return false;
        }
        if (at == text.Length) return false;
        unit = text[at];
        text = text[(at + 1)..];
        return true;
    }

    /// <summary><c>P1DT2H3M4.5S</c>, <c>PT0S</c>.</summary>
    public static string Format(TimeSpan value)
    {
        if (value == TimeSpan.Zero) return "PT0S";
        var text = new StringBuilder(value < TimeSpan.Zero ? "-P" : "P");
        // Unsigned, because the smallest TimeSpan has no positive counterpart.
        ulong ticks = value.Ticks < 0 ? (ulong)-(value.Ticks + 1) + 1 : (ulong)value.Ticks;
        ulong days = ticks / TimeSpan.TicksPerDay, rest = ticks % TimeSpan.TicksPerDay;
        if (days > 0) text.Append(CultureInfo.InvariantCulture, $"{days}D");
        if (rest == 0) return text.ToString();
        text.Append('T');
        ulong hours = rest / TimeSpan.TicksPerHour, minutes = rest / TimeSpan.TicksPerMinute % 60, seconds = rest % TimeSpan.TicksPerMinute;
        if (hours > 0) text.Append(CultureInfo.InvariantCulture, $"{hours}H");
        if (minutes > 0) text.Append(CultureInfo.InvariantCulture, $"{minutes}M");
        if (seconds > 0) text.Append(CultureInfo.InvariantCulture, $"{(decimal)seconds / TimeSpan.TicksPerSecond:0.#######}S");
        return text.ToString();
    }
}
