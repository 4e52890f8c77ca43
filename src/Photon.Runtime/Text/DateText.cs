using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Photon.Runtime.Emitted;

/// <summary>Dates and times of RFC 3339.</summary>
static class DateText
{
    /// <summary>The bytes of the longest form.</summary>
    public const int Longest = 33;

    public static bool TryDate(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (!TryDay(text, out int year, out int month, out int day) || text.Length != 10) return false;
        value = new DateOnly(year, month, day);
        return true;
    }

    public static bool TryTime(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        value = default;
        if (!TryClock(text, out long ticks, out int used, out bool leap)) return false;
        if (used < text.Length && !TryOffset(text[used..], out _)) return false;
        value = new TimeOnly((ticks + (leap ? TimeSpan.TicksPerSecond : 0)) % TimeSpan.TicksPerDay);
        return true;
    }

    public static bool TryLocalTime(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        value = default;
        if (!TryClock(text, out long ticks, out int used, out bool leap) || used < text.Length || leap) return false;
        value = new TimeOnly(ticks);
        return true;
    }

    public static bool TryLocalDateTime(ReadOnlySpan<byte> text, out DateTime value)
    {
        value = default;
        if (text.Length < 19 || !TryDay(text, out int year, out int month, out int day) || (text[10] | 0x20) != 't' || !TryLocalTime(text[11..], out var time)) return false;
        value = new DateTime(year, month, day).Add(time.ToTimeSpan());
        return true;
    }

    /// <summary>RFC 9110: the form of today and the two that are obsolete and must be read.</summary>
    public static bool TryHttpDate(string text, out DateTimeOffset value) =>
        DateTimeOffset.TryParseExact(text, s_httpDates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite, out value);

    static readonly string[] s_httpDates = ["ddd, dd MMM yyyy HH:mm:ss 'GMT'", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"];

    /// <summary>RFC 3339 full-time: an offset is required, and a leap second ends a day in UTC.</summary>
    public static bool IsFullTime(ReadOnlySpan<byte> text) =>
        TryClock(text, out long ticks, out int used, out bool leap) && TryOffset(text[used..], out int minutes)
        && (!leap || (ticks / TimeSpan.TicksPerMinute - minutes + 2 * 1440) % 1440 == 1439);

    public static bool TryDateTime(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length < 20 || !TryDay(text, out int year, out int month, out int day) || (text[10] | 0x20) != 't') return false;
        if (!TryClock(text[11..], out long ticks, out int used, out bool leap)) return false;
        if (!TryOffset(text[(11 + used)..], out int minutes)) return false;
        long local = new DateTime(year, month, day).Ticks + ticks + (leap ? TimeSpan.TicksPerSecond : 0);
        long offset = minutes * TimeSpan.TicksPerMinute;
        // A leap second is one in UTC only.
        if (leap && (local - offset) % TimeSpan.TicksPerDay >= TimeSpan.TicksPerSecond) return false;
        if (local - offset is < 0 || local - offset > DateTime.MaxValue.Ticks || local > DateTime.MaxValue.Ticks) return false;
        value = Math.Abs(minutes) <= 14 * 60
            ? new DateTimeOffset(local, new TimeSpan(offset))
            : new DateTimeOffset(local - offset, TimeSpan.Zero);
        return true;
    }

    /// <summary><c>yyyy-MM-ddTHH:mm:ss[.fffffff](Z|±HH:mm)</c>; the bytes written, 33 at most.</summary>
    public static int Format(DateTimeOffset value, Span<byte> to)
    {
        to = to[..Longest];
        ref byte start = ref MemoryMarshal.GetReference(to);
        var (days, ticks) = Math.DivRem((ulong)value.Ticks, (ulong)TimeSpan.TicksPerDay);
        Day(DateOnly.FromDayNumber((int)days), ref start);
        Unsafe.Add(ref start, 10) = (byte)'T';
        int used = 11 + Clock(ticks, ref Unsafe.Add(ref start, 11));
        int minutes = value.TotalOffsetMinutes;
        if (minutes == 0)
        {
            to[used] = (byte)'Z';
            return used + 1;
        }
        to[used] = (byte)(minutes < 0 ? '-' : '+');
        var (hour, minute) = Math.DivRem((uint)Math.Abs(minutes), 60u);
        NumberWriter.Digits(hour, ref to[used + 1], 2);
        to[used + 3] = (byte)':';
        NumberWriter.Digits(minute, ref to[used + 4], 2);
        return used + 6;
    }

    /// <summary><c>yyyy-MM-ddTHH:mm:ss[.fffffff]</c>; the bytes written, 27 at most.</summary>
    public static int Format(DateTime value, Span<byte> to)
    {
        to = to[..27];
        Day(DateOnly.FromDateTime(value), ref to[0]);
        to[10] = (byte)'T';
        return 11 + Clock((ulong)value.TimeOfDay.Ticks, ref to[11]);
    }

    /// <summary><c>yyyy-MM-dd</c>; the bytes written: 10.</summary>
    public static int Format(DateOnly value, Span<byte> to)
    {
        Day(value, ref MemoryMarshal.GetReference(to[..10]));
        return 10;
    }

    /// <summary><c>HH:mm:ss[.fffffff]</c>, without zeros at the end; the bytes written, 16 at most.</summary>
    public static int Format(TimeOnly value, Span<byte> to) => Clock((ulong)value.Ticks, ref MemoryMarshal.GetReference(to[..16]));

    // Into room that the callers have seen to: looking at it before every byte would be most of the work.
    static void Day(DateOnly value, ref byte to)
    {
        value.Deconstruct(out int year, out int month, out int day);
        var (century, rest) = Math.DivRem((uint)year, 100u);
        NumberWriter.Two(century, ref to);
        NumberWriter.Two(rest, ref Unsafe.Add(ref to, 2));
        Unsafe.Add(ref to, 4) = (byte)'-';
        NumberWriter.Two((uint)month, ref Unsafe.Add(ref to, 5));
        Unsafe.Add(ref to, 7) = (byte)'-';
        NumberWriter.Two((uint)day, ref Unsafe.Add(ref to, 8));
    }

    static int Clock(ulong ticks, ref byte to)
    {
        var (seconds, rest) = Math.DivRem(ticks, (ulong)TimeSpan.TicksPerSecond);
        var (minutes, second) = Math.DivRem((uint)seconds, 60u);
        var (hour, minute) = Math.DivRem(minutes, 60u);
        NumberWriter.Two(hour, ref to);
        Unsafe.Add(ref to, 2) = (byte)':';
        NumberWriter.Two(minute, ref Unsafe.Add(ref to, 3));
        Unsafe.Add(ref to, 5) = (byte)':';
        NumberWriter.Two(second, ref Unsafe.Add(ref to, 6));
        if (rest == 0) return 8;
        Unsafe.Add(ref to, 8) = (byte)'.';
        NumberWriter.Digits((uint)rest, ref Unsafe.Add(ref to, 9), 7);
        int used = 16;
        while (Unsafe.Add(ref to, used - 1) == '0') used--;
        return used;
    }

    static bool TryDay(ReadOnlySpan<byte> text, out int year, out int month, out int day)
    {
        year = month = day = 0;
        if (text.Length < 10 || text[4] != '-' || text[7] != '-') return false;
        year = Two(text) * 100 + Two(text[2..]);
        month = Two(text[5..]);
        day = Two(text[8..]);
        return year >= 1 && Two(text) >= 0 && Two(text[2..]) >= 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    static bool TryClock(ReadOnlySpan<byte> text, out long ticks, out int used, out bool leap)
    {
        ticks = 0;
        used = 8;
        leap = false;
        if (text.Length < 8 || text[2] != ':' || text[5] != ':') return false;
        int hour = Two(text), minute = Two(text[3..]), second = Two(text[6..]);
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 60) return false;
        leap = second == 60;
        ticks = ((hour * 60L + minute) * 60 + (leap ? 59 : second)) * TimeSpan.TicksPerSecond;
        if (text.Length == 8 || text[8] != '.') return true;
        long unit = TimeSpan.TicksPerSecond / 10;
        for (used = 9; used < text.Length && (uint)(text[used] - '0') <= 9; used++, unit /= 10) ticks += (text[used] - '0') * unit;
        return used > 9;
    }

    static bool TryOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.Length == 1) return (text[0] | 0x20) == 'z';
        if (text.Length != 6 || text[3] != ':' || text[0] is not ((byte)'+' or (byte)'-')) return false;
        int hour = Two(text[1..]), minute = Two(text[4..]);
        if (hour is < 0 or > 23 || minute is < 0 or > 59) return false;
        minutes = (hour * 60 + minute) * (text[0] == '-' ? -1 : 1);
        return true;
    }

    /// <summary>Two digits; far below zero where they are none.</summary>
    static int Two(ReadOnlySpan<byte> text) =>
        (uint)(text[0] - '0') <= 9 && (uint)(text[1] - '0') <= 9 ? (text[0] - '0') * 10 + text[1] - '0' : -10_000;
}
