using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Photon.Runtime.Emitted;

// Members: the next name of the blob, then the value. A reference that is null is left out, unless the name says OrNull.
public ref partial struct JsonOut
{
    public void StrOrNull(string? value)
    {
        if (HasOrNull(value)) StrValue(value!);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Bool(bool value) => PutBool(value, PutName(Room));

    public void Int32(int value) => Int64(value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Int64(long value) => PutInt64(value, PutName(Room));

    public void Integer(BigInteger value)
    {
        Name();
        IntegerValue(value);
    }

    public void Single(float value)
    {
        Name();
        SingleValue(value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Double(double value) => PutDouble(value, PutName(Room));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Decimal(decimal value) => PutDecimal(value, PutName(Room));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Guid(System.Guid value) => PutGuid(value, PutName(Room));

    public void Uri(Uri? value)
    {
        if (On(value is not null)) UriValue(value!);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void DateTime(DateTimeOffset value) => PutDateTime(value, PutName(Room));

    public void Date(DateOnly value)
    {
        Name();
        DateValue(value);
    }

    public void Time(TimeOnly value)
    {
        Name();
        TimeValue(value);
    }

    public void Duration(TimeSpan value)
    {
        Name();
        DurationValue(value);
    }

    public void Base64(byte[]? value)
    {
        if (On(value is not null)) Base64Value(value!);
    }

    /// <summary>Any JSON; <c>default</c> (nothing, rather than <c>null</c>) is left out.</summary>
    public void Any(JsonElement value)
    {
        if (On(value.ValueKind != JsonValueKind.Undefined)) AnyValue(value);
    }

    /// <summary>An enum's member by its index in a texts blob.</summary>
    public void Enum(ReadOnlySpan<byte> texts, int value)
    {
        Name();
        EnumValue(texts, value);
    }

    /// <summary>An enum's member, or the unknown text.</summary>
    public void OpenEnum<TEnum>(ReadOnlySpan<byte> texts, Open<TEnum> value) where TEnum : struct, System.Enum
    {
        Name();
        OpenValue(texts, value);
    }

    public void List<T, TItem>(IReadOnlyList<T>? items) where TItem : IJsonWriter<T>
    {
        if (On(items is not null)) ListValue<T, TItem>(items!);
    }

    public void ListOrNull<T, TItem>(IReadOnlyList<T>? items) where TItem : IJsonWriter<T>
    {
        if (HasOrNull(items)) ListValue<T, TItem>(items!);
    }

    public void Map<T, TValue>(IReadOnlyDictionary<string, T>? map) where TValue : IJsonWriter<T>
    {
        if (On(map is not null)) MapValue<T, TValue>(map!);
    }

    public void MapOrNull<T, TValue>(IReadOnlyDictionary<string, T>? map) where TValue : IJsonWriter<T>
    {
        if (HasOrNull(map)) MapValue<T, TValue>(map!);
    }

    /// <summary>A value type that is left out where it is <c>null</c>.</summary>
    public void Opt<T, TCodec>(T? value) where T : struct where TCodec : IJsonWriter<T>
    {
        if (On(value.HasValue)) TCodec.Write(ref this, value.GetValueOrDefault());
    }

    /// <summary>A value type that may be <c>null</c>.</summary>
    public void OrNull<T, TCodec>(T? value) where T : struct where TCodec : IJsonWriter<T>
    {
        Name();
        if (value.HasValue) TCodec.Write(ref this, value.GetValueOrDefault());
        else NullValue();
    }

    /// <summary>A member that may be absent and may be <c>null</c>: the codec writes the <c>null</c>.</summary>
    public void Maybe<T, TCodec>(Optional<T> value) where TCodec : IJsonWriter<T>
    {
        if (On(value.HasValue)) TCodec.Write(ref this, value.Value);
    }

    /// <summary>Members that no property names, behind the others. One that would stand twice is left out.</summary>
    public void Extra<T, TValue>(ReadOnlySpan<byte> names, IReadOnlyDictionary<string, T> extra) where TValue : IJsonWriter<T>
    {
        if (extra.Count == 0) return;
        foreach (var (key, value) in extra)
            if (!Blob.Holds(names, key)) Member<T, TValue>(key, value);
    }
}
