using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Photon.Runtime.Emitted;

// Values without their names: items of lists, whole bodies.
public ref partial struct JsonOut
{
    public void NullValue() => Raw("null,"u8);

    public void BoolValue(bool value) => Raw(value ? "true,"u8 : "false,"u8);

    public void Int32Value(int value) => Int64Value(value);

    public void Int64Value(long value)
    {
        Need(24);
        Behind(NumberWriter.Integer(value, room[pos..]));
    }

    public void IntegerValue(BigInteger value)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        Need(text.Length + 1);
        Behind(System.Text.Encoding.ASCII.GetBytes(text, room[pos..]));
    }

    /// <exception cref="ArgumentException">JSON has no NaN and no infinity.</exception>
    public void SingleValue(float value)
    {
        if (!float.IsFinite(value)) throw new ArgumentException("JSON has no NaN and no infinity.", nameof(value));
        Need(40);
        value.TryFormat(room[pos..], out int used, default, CultureInfo.InvariantCulture);
        Behind(used);
    }

    /// <exception cref="ArgumentException">JSON has no NaN and no infinity.</exception>
    public void DoubleValue(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentException("JSON has no NaN and no infinity.", nameof(value));
        Need(40);
        Behind(NumberWriter.Double(value, room[pos..]));
    }

    public void DecimalValue(decimal value)
    {
        Need(40);
        Behind(NumberWriter.Decimal(value, room[pos..]));
    }

    public void GuidValue(System.Guid value)
    {
        Need(40);
        room[pos] = (byte)'"';
        Utf8Formatter.TryFormat(value, room[(pos + 1)..], out int used);
        Quoted(used);
    }

    public void UriValue(Uri value) => StrValue(value.OriginalString);

    public void DateTimeValue(DateTimeOffset value)
    {
        Need(40);
        room[pos] = (byte)'"';
        Quoted(DateText.Format(value, room[(pos + 1)..]));
    }

    public void DateValue(DateOnly value)
    {
        Need(16);
        room[pos] = (byte)'"';
        Quoted(DateText.Format(value, room[(pos + 1)..]));
    }

    public void TimeValue(TimeOnly value)
    {
        Need(24);
        room[pos] = (byte)'"';
        Quoted(DateText.Format(value, room[(pos + 1)..]));
    }

    public void DurationValue(TimeSpan value) => StrValue(DurationText.Format(value));

    public void Base64Value(byte[] value)
    {
        Need(System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length(value.Length) + 3);
        room[pos] = (byte)'"';
        System.Buffers.Text.Base64.EncodeToUtf8(value, room[(pos + 1)..], out _, out int used);
        Quoted(used);
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
        Behind(0);
    }

    /// <summary>An enum's member by its index in a texts blob.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No member has that number.</exception>
    public void EnumValue(ReadOnlySpan<byte> texts, int value)
    {
        var text = value < 0 ? default : Blob.Entry(texts, value);
        if (text.IsEmpty) throw new ArgumentOutOfRangeException(nameof(value), value, "No member of the enum has this number.");
        Need(text.Length + 1);
        text.CopyTo(room[pos..]);
        Behind(text.Length);
    }

    /// <summary>An enum's member, or the unknown text.</summary>
    public void OpenValue<TEnum>(ReadOnlySpan<byte> texts, Open<TEnum> value) where TEnum : struct, System.Enum
    {
        if (value.Known is { } known) EnumValue(texts, System.Runtime.CompilerServices.Unsafe.BitCast<TEnum, int>(known));
        else if (Blob.Entry(texts, 0) is [(byte)'"', ..]) StrValue(value.Unknown!);
        else Raw(System.Text.Encoding.UTF8.GetBytes(value.Unknown + ","));
    }

    /// <summary>An array.</summary>
    public void ListValue<T, TItem>(IReadOnlyList<T> items) where TItem : IJsonWriter<T>
    {
        Deeper();
        Need(1);
        room[pos++] = (byte)'[';
        // What JsonIn reads is an array; calls through the interface cost more than writing a short item.
        if (items.GetType() == typeof(T[]))
            foreach (var item in System.Runtime.CompilerServices.Unsafe.As<T[]>(items)) TItem.Write(ref this, item);
        else
            for (int i = 0; i < items.Count; i++) TItem.Write(ref this, items[i]);
        EndList((byte)']');
    }

    /// <summary>A dictionary as an object.</summary>
    public void MapValue<T, TValue>(IReadOnlyDictionary<string, T> map) where TValue : IJsonWriter<T>
    {
        Deeper();
        Need(1);
        room[pos++] = (byte)'{';
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

    void Behind(int used)
    {
        pos += used;
        room[pos++] = (byte)',';
    }

    void Quoted(int used)
    {
        pos += used + 1;
        room[pos++] = (byte)'"';
        room[pos++] = (byte)',';
    }
}
