using System.Runtime.CompilerServices;

namespace Photon.Runtime.Emitted;

// Enums whose members are integers on the wire, and the same integers in C#.
public ref partial struct JsonIn
{
    /// <summary>A member; <c>default</c> and a fault where the number is unknown.</summary>
    /// <param name="texts">A blob of the numbers.</param>
    public TEnum Number<TEnum>(ReadOnlySpan<byte> texts) where TEnum : struct, System.Enum
    {
        int at = Here();
        return NumberAt<TEnum>(at, TakeMember(texts), texts);
    }

    /// <summary>As <see cref="Number"/>, for a long list.</summary>
    public TEnum NumberOf<TEnum>(TextTable texts) where TEnum : struct, System.Enum
    {
        int at = Here();
        return NumberAt<TEnum>(at, TakeMember(texts), texts.Texts);
    }

    TEnum NumberAt<TEnum>(int at, int index, ReadOnlySpan<byte> texts) where TEnum : struct, System.Enum
    {
        if (index >= 0) return OfNumber<TEnum>(Slice(at, pos - at));
        // Nothing could stand for it, whatever is checked.
        if (!broken) (log ??= new FaultLog(maxFaults)).Add(new FaultEntry(at, FaultCode.Enum, Blob.List(texts)));
        return default;
    }

    /// <summary>A member; an unknown number is a fault in a request and kept in a response.</summary>
    /// <param name="texts">A blob of the numbers.</param>
    public Open<TEnum> OpenNumber<TEnum>(ReadOnlySpan<byte> texts) where TEnum : struct, System.Enum
    {
        int at = Here();
        return OpenNumberAt<TEnum>(at, TakeMember(texts), texts);
    }

    /// <summary>As <see cref="OpenNumber"/>, for a long list.</summary>
    public Open<TEnum> OpenNumberOf<TEnum>(TextTable texts) where TEnum : struct, System.Enum
    {
        int at = Here();
        return OpenNumberAt<TEnum>(at, TakeMember(texts), texts.Texts);
    }

    Open<TEnum> OpenNumberAt<TEnum>(int at, int index, ReadOnlySpan<byte> texts) where TEnum : struct, System.Enum
    {
        if (broken) return default;
        if (index >= 0) return new Open<TEnum>(OfNumber<TEnum>(Slice(at, pos - at)));
        var raw = Slice(at, pos - at);
        if (raw[0] is (byte)'-' or (>= (byte)'0' and <= (byte)'9')) Fail(at, FaultCode.Enum, Blob.List(texts));
        else Fail(at, FaultCode.Type, "an integer");
        return new Open<TEnum>(System.Text.Encoding.UTF8.GetString(raw));
    }

    static TEnum OfNumber<TEnum>(ReadOnlySpan<byte> text) where TEnum : struct, System.Enum
    {
        if (!NumberText.TryInteger(text, out var value)) return default;
        return Unsafe.SizeOf<TEnum>() == sizeof(long) ? Unsafe.BitCast<long, TEnum>((long)value) : Unsafe.BitCast<int, TEnum>((int)value);
    }
}

public ref partial struct JsonOut
{
    /// <summary>A member of an enum of integers.</summary>
    public void NumberValue<TEnum>(TEnum value) where TEnum : struct, System.Enum =>
        Int64Value(Unsafe.SizeOf<TEnum>() == sizeof(long) ? Unsafe.BitCast<TEnum, long>(value) : Unsafe.BitCast<TEnum, int>(value));

    /// <summary>A member of an enum of integers, or the unknown number.</summary>
    public void OpenNumberValue<TEnum>(Open<TEnum> value) where TEnum : struct, System.Enum
    {
        if (value.Known is { } known) NumberValue(known);
        else Raw(System.Text.Encoding.UTF8.GetBytes(value.Unknown + ","));
    }
}
