using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Photon.Runtime.Emitted;

// Values without their names: items of lists, whole bodies.
public ref partial struct JsonOut
{
    /// <summary>Enough for a value of any of the kinds that are not text.</summary>
    const int Room = 48;

    public void NullValue() => Raw("null,"u8);

    public void BoolValue(bool value)
    {
        Need(Room);
        PutBool(value, pos);
    }

    void PutBool(bool value, int at)
    {
        // Of a length that is known, so that nobody is called to copy them.
        if (value) "true,"u8.CopyTo(room[at..]);
        else "false,"u8.CopyTo(room[at..]);
        pos = at + (value ? 5 : 6);
    }

    public void Int32Value(int value) => Int64Value(value);

    public void Int64Value(long value)
    {
        Need(Room);
        PutInt64(value, pos);
    }

    void PutInt64(long value, int at) => Behind(at + NumberWriter.Integer(value, room[at..]));

    public void IntegerValue(BigInteger value)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        Need(text.Length + 1);
        Behind(pos + System.Text.Encoding.ASCII.GetBytes(text, room[pos..]));
    }

    /// <exception cref="ArgumentException">JSON has no NaN and no infinity.</exception>
    public void SingleValue(float value)
    {
        if (!float.IsFinite(value)) throw new ArgumentException("JSON has no NaN and no infinity.", nameof(value));
        Need(40);
        value.TryFormat(room[pos..], out int used, default, CultureInfo.InvariantCulture);
        Behind(pos + used);
    }

    /// <exception cref="ArgumentException">JSON has no NaN and no infinity.</exception>
    public void DoubleValue(double value)
    {
        Need(Room);
        PutDouble(value, pos);
    }

    void PutDouble(double value, int at)
    {
        if (!double.IsFinite(value)) NotFinite();
        Behind(at + NumberWriter.Double(value, room[at..]));
    }

    static void NotFinite() => throw new ArgumentException("JSON has no NaN and no infinity.", "value");

    public void DecimalValue(decimal value)
    {
        Need(Room);
        PutDecimal(value, pos);
    }

    void PutDecimal(decimal value, int at) => Behind(at + NumberWriter.Decimal(value, room[at..]));

    public void GuidValue(System.Guid value)
    {
        Need(Room);
        PutGuid(value, pos);
    }

    void PutGuid(System.Guid value, int at)
    {
        room[at] = (byte)'"';
        Utf8Formatter.TryFormat(value, room[(at + 1)..], out int used);
        Quoted(at + used);
    }

    /// <summary>As it was made, unless RFC 3986 wants escapes for what .NET takes as it is.</summary>
    public void UriValue(Uri value) =>
        StrValue(value.IsAbsoluteUri && value.OriginalString.AsSpan().ContainsAnyExcept(InUris) ? value.AbsoluteUri : value.OriginalString);

    static readonly System.Buffers.SearchValues<char> InUris =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

    public void DateTimeValue(DateTimeOffset value)
    {
        Need(Room);
        PutDateTime(value, pos);
    }

    void PutDateTime(DateTimeOffset value, int at)
    {
        room[at] = (byte)'"';
        Quoted(at + DateText.Format(value, room[(at + 1)..]));
    }

    public void DateValue(DateOnly value)
    {
        Need(Room);
        room[pos] = (byte)'"';
        Quoted(pos + DateText.Format(value, room[(pos + 1)..]));
    }

    public void TimeValue(TimeOnly value)
    {
        Need(Room);
        room[pos] = (byte)'"';
        Quoted(pos + DateText.Format(value, room[(pos + 1)..]));
    }

    public void DurationValue(TimeSpan value) => StrValue(DurationText.Format(value));

    public void Base64Value(byte[] value)
    {
        Need(System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length(value.Length) + 3);
        room[pos] = (byte)'"';
        System.Buffers.Text.Base64.EncodeToUtf8(value, room[(pos + 1)..], out _, out int used);
        Quoted(pos + used);
    }

    /// <summary>Any JSON, compact; <c>default</c> is <c>null</c>.</summary>
    public void AnyValue(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            NullValue();
            return;
        }
        var json = JsonMarshal.GetRawUtf8Value(value);
        Need(json.Length + 1);
        bool text = false;
        for (int i = 0; i < json.Length; i++)
        {
            byte c = json[i];
            if (c == '"') text = !text;
            else if (c == '\\') room[pos++] = json[i++];
            else if (!text && c is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') continue;
            room[pos++] = json[i];
        }
        Behind(pos);
    }

    /// <summary>An enum's member by its index in a texts blob.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No member has that number.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void EnumValue(ReadOnlySpan<byte> texts, int value)
    {
        ref byte entry = ref MemoryMarshal.GetReference(texts);
        int size = entry | Unsafe.Add(ref entry, 1) << 7;
        for (int left = value; left != 0 && size != 0; left--)
        {
            entry = ref Unsafe.Add(ref entry, size + 2);
            size = entry | Unsafe.Add(ref entry, 1) << 7;
        }
        // From a number below zero one gets to the end as well.
        if (size == 0) throw new ArgumentOutOfRangeException(nameof(value), value, "No member of the enum has this number.");
        Need(size + 32);
        PutEntry(ref Unsafe.Add(ref MemoryMarshal.GetReference(room), pos), ref Unsafe.Add(ref entry, 2), size);
        Behind(pos + size);
    }

    /// <summary>An enum's member, or the unknown text.</summary>
    public void OpenValue<TEnum>(ReadOnlySpan<byte> texts, Open<TEnum> value) where TEnum : struct, System.Enum
    {
        if (value.Unknown is { } unknown) UnknownValue(texts, unknown);
        else EnumValue(texts, Unsafe.BitCast<TEnum, int>(value.Member));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void UnknownValue(ReadOnlySpan<byte> texts, string unknown)
    {
        if (Blob.Entry(texts, 0) is [(byte)'"', ..]) StrValue(unknown);
        else Raw(System.Text.Encoding.UTF8.GetBytes(unknown + ","));
    }

    /// <summary>An array.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void ListValue<T, TItem>(IReadOnlyList<T> items) where TItem : IJsonWriter<T>
    {
        Begin((byte)'[');
        // What JsonIn reads is an array; calls through the interface cost more than writing a short item.
        if (items.GetType() == typeof(T[]))
            foreach (var item in Unsafe.As<T[]>(items)) TItem.Write(ref this, item);
        else
            for (int i = 0; i < items.Count; i++) TItem.Write(ref this, items[i]);
        EndList((byte)']');
    }

    /// <summary>Begins an array whose items are written one by one.</summary>
    public void OpenPlaces() => Begin((byte)'[');

    /// <summary>Ends it.</summary>
    public void ClosePlaces() => EndList((byte)']');

    /// <summary>A dictionary as an object.</summary>
    public void MapValue<T, TValue>(IReadOnlyDictionary<string, T> map) where TValue : IJsonWriter<T>
    {
        Begin((byte)'{');
        foreach (var (key, value) in map) Member<T, TValue>(key, value);
        EndList((byte)'}');
    }

    void Member<T, TValue>(string key, T value) where TValue : IJsonWriter<T>
    {
        StrValue(key);
        room[pos - 1] = (byte)':';
        TValue.Write(ref this, value);
    }

    void Raw(ReadOnlySpan<byte> bytes)
    {
        Need(bytes.Length);
        bytes.CopyTo(room[pos..]);
        pos += bytes.Length;
    }

    /// <summary>Ends a value at <paramref name="at"/>.</summary>
    void Behind(int at)
    {
        room[at] = (byte)',';
        pos = at + 1;
    }

    /// <summary>Ends a value whose text ends at <paramref name="at"/>, the quote before it not counted.</summary>
    void Quoted(int at)
    {
        room[at + 1] = (byte)'"';
        room[at + 2] = (byte)',';
        pos = at + 3;
    }
}
