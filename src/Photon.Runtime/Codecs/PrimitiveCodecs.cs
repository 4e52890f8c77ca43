using System.Numerics;
using System.Text.Json;

namespace Photon.Runtime.Emitted;

public readonly struct StringCodec : IJsonReader<string>, IJsonWriter<string>
{
    public static string Read(ref JsonIn x) => x.Str();
    public static void Write(ref JsonOut w, string value) => w.StrValue(value);
}

public readonly struct BooleanCodec : IJsonReader<bool>, IJsonWriter<bool>
{
    public static bool Read(ref JsonIn x) => x.Bool();
    public static void Write(ref JsonOut w, bool value) => w.BoolValue(value);
}

public readonly struct Int32Codec : IJsonReader<int>, IJsonWriter<int>
{
    public static int Read(ref JsonIn x) => x.Int32();
    public static void Write(ref JsonOut w, int value) => w.Int32Value(value);
}

public readonly struct Int64Codec : IJsonReader<long>, IJsonWriter<long>
{
    public static long Read(ref JsonIn x) => x.Int64();
    public static void Write(ref JsonOut w, long value) => w.Int64Value(value);
}

public readonly struct IntegerCodec : IJsonReader<BigInteger>, IJsonWriter<BigInteger>
{
    public static BigInteger Read(ref JsonIn x) => x.Integer();
    public static void Write(ref JsonOut w, BigInteger value) => w.IntegerValue(value);
}

public readonly struct SingleCodec : IJsonReader<float>, IJsonWriter<float>
{
    public static float Read(ref JsonIn x) => x.Single();
    public static void Write(ref JsonOut w, float value) => w.SingleValue(value);
}

public readonly struct DoubleCodec : IJsonReader<double>, IJsonWriter<double>
{
    public static double Read(ref JsonIn x) => x.Double();
    public static void Write(ref JsonOut w, double value) => w.DoubleValue(value);
}

public readonly struct DecimalCodec : IJsonReader<decimal>, IJsonWriter<decimal>
{
    public static decimal Read(ref JsonIn x) => x.Decimal();
    public static void Write(ref JsonOut w, decimal value) => w.DecimalValue(value);
}

public readonly struct GuidCodec : IJsonReader<Guid>, IJsonWriter<Guid>
{
    public static Guid Read(ref JsonIn x) => x.Guid();

    /// <summary>Reads a UUID that stands alone, as in a path.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Guid value) => GuidText.TryParse(text, out value);

    public static void Write(ref JsonOut w, Guid value) => w.GuidValue(value);
}

public readonly struct UriCodec : IJsonReader<Uri>, IJsonWriter<Uri>
{
    public static Uri Read(ref JsonIn x) => x.Uri();
    public static void Write(ref JsonOut w, Uri value) => w.UriValue(value);
}

public readonly struct DateTimeCodec : IJsonReader<DateTimeOffset>, IJsonWriter<DateTimeOffset>
{
    public static DateTimeOffset Read(ref JsonIn x) => x.DateTime();
    public static void Write(ref JsonOut w, DateTimeOffset value) => w.DateTimeValue(value);
}

public readonly struct DateCodec : IJsonReader<DateOnly>, IJsonWriter<DateOnly>
{
    public static DateOnly Read(ref JsonIn x) => x.Date();
    public static void Write(ref JsonOut w, DateOnly value) => w.DateValue(value);
}

public readonly struct TimeCodec : IJsonReader<TimeOnly>, IJsonWriter<TimeOnly>
{
    public static TimeOnly Read(ref JsonIn x) => x.Time();
    public static void Write(ref JsonOut w, TimeOnly value) => w.TimeValue(value);
}

public readonly struct DurationCodec : IJsonReader<TimeSpan>, IJsonWriter<TimeSpan>
{
    public static TimeSpan Read(ref JsonIn x) => x.Duration();
    public static void Write(ref JsonOut w, TimeSpan value) => w.DurationValue(value);
}

public readonly struct Base64Codec : IJsonReader<byte[]>, IJsonWriter<byte[]>
{
    public static byte[] Read(ref JsonIn x) => x.Base64();
    public static void Write(ref JsonOut w, byte[] value) => w.Base64Value(value);
}

/// <summary>Any JSON.</summary>
public readonly struct AnyCodec : IJsonReader<JsonElement>, IJsonWriter<JsonElement>
{
    public static JsonElement Read(ref JsonIn x) => x.Any();
    public static void Write(ref JsonOut w, JsonElement value) => w.AnyValue(value);
}

/// <summary>The schema <c>false</c>.</summary>
public readonly struct NeverCodec : IJsonReader<JsonElement>, IJsonWriter<JsonElement>
{
    public static JsonElement Read(ref JsonIn x) => x.Never();
    public static void Write(ref JsonOut w, JsonElement value) => w.AnyValue(value);
}

/// <summary>Nothing but <c>null</c>.</summary>
public readonly struct NullCodec : IJsonReader<JsonElement>, IJsonWriter<JsonElement>
{
    public static JsonElement Read(ref JsonIn x) => x.NullOnly();
    public static void Write(ref JsonOut w, JsonElement value) => w.NullValue();
}
