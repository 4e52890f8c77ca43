using System.Globalization;
using System.Numerics;

namespace Photon.Runtime.Emitted;

/// <summary>Integers of less than 64 bits that are neither <c>int</c> nor <c>long</c>.</summary>
public readonly struct WholeCodec<T> : IJsonReader<T>, IJsonWriter<T> where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    public static T Read(ref JsonIn x) => x.Small<T>();
    public static void Write(ref JsonOut w, T value) => w.Int64Value(long.CreateTruncating(value));
}

public readonly struct UInt64Codec : IJsonReader<ulong>, IJsonWriter<ulong>
{
    public static ulong Read(ref JsonIn x) => x.UInt64();

    public static void Write(ref JsonOut w, ulong value)
    {
        if (value <= long.MaxValue) w.Int64Value((long)value);
        else w.IntegerValue(value);
    }
}

/// <summary>A <c>long</c> in a JSON string.</summary>
public readonly struct Int64TextCodec : IJsonReader<long>, IJsonWriter<long>
{
    public static long Read(ref JsonIn x) => x.Int64Text();
    public static void Write(ref JsonOut w, long value) => w.StrValue(value.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A <c>ulong</c> in a JSON string.</summary>
public readonly struct UInt64TextCodec : IJsonReader<ulong>, IJsonWriter<ulong>
{
    public static ulong Read(ref JsonIn x) => x.UInt64Text();
    public static void Write(ref JsonOut w, ulong value) => w.StrValue(value.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A <c>decimal</c> in a JSON string.</summary>
public readonly struct DecimalTextCodec : IJsonReader<decimal>, IJsonWriter<decimal>
{
    public static decimal Read(ref JsonIn x) => x.DecimalText();
    public static void Write(ref JsonOut w, decimal value) => w.StrValue(value.ToString(CultureInfo.InvariantCulture));
}
