using System.Globalization;

namespace Photon.Runtime.Emitted;

/// <summary>A date and time without an offset. Of a <see cref="DateTime"/> with another kind only the clock is written.</summary>
public readonly struct LocalDateTimeCodec : IJsonReader<DateTime>, IJsonWriter<DateTime>
{
    public static DateTime Read(ref JsonIn x) => x.LocalDateTime();

    public static void Write(ref JsonOut w, DateTime value)
    {
        Span<byte> text = stackalloc byte[DateText.Longest];
        w.StrValue(System.Text.Encoding.ASCII.GetString(text[..DateText.Format(value, text)]));
    }
}

/// <summary>A time of day without an offset.</summary>
public readonly struct LocalTimeCodec : IJsonReader<TimeOnly>, IJsonWriter<TimeOnly>
{
    public static TimeOnly Read(ref JsonIn x) => x.LocalTime();
    public static void Write(ref JsonOut w, TimeOnly value) => w.TimeValue(value);
}

/// <summary>A date as HTTP's headers have it, in UTC and to the second.</summary>
public readonly struct HttpDateCodec : IJsonReader<DateTimeOffset>, IJsonWriter<DateTimeOffset>
{
    public static DateTimeOffset Read(ref JsonIn x) => x.HttpDate();
    public static void Write(ref JsonOut w, DateTimeOffset value) => w.StrValue(value.ToString("r", CultureInfo.InvariantCulture));
}

/// <summary>Base64 for URLs, written without padding.</summary>
public readonly struct Base64UrlCodec : IJsonReader<byte[]>, IJsonWriter<byte[]>
{
    public static byte[] Read(ref JsonIn x) => x.Base64Url();
    public static void Write(ref JsonOut w, byte[] value) => w.StrValue(System.Buffers.Text.Base64Url.EncodeToString(value));
}
