using System.Runtime.CompilerServices;

namespace Photon.Runtime.Emitted;

// Values out of a fixed list. `texts` is a blob as for names, but its entries are whole JSON values: "open" with quotes, 1.
public ref partial struct JsonIn
{
    /// <summary>An enum's member: the index of its text. 0 and a fault where the text is unknown.</summary>
    public int Enum(ReadOnlySpan<byte> texts)
    {
        int at = Here();
        return EnumAt(at, TakeMember(texts), texts);
    }

    /// <summary>As <see cref="Enum"/>, for a long list.</summary>
    public int EnumOf(TextTable texts)
    {
        int at = Here();
        return EnumAt(at, TakeMember(texts), texts.Texts);
    }

    int EnumAt(int at, int index, ReadOnlySpan<byte> texts)
    {
        if (index >= 0 || broken) return Math.Max(index, 0);
        pos = at;
        SkipValue();
        // Nothing could stand for it, whatever is checked.
        if (!broken) (log ??= new FaultLog(maxFaults)).Add(new FaultEntry(at, FaultCode.Enum, Blob.List(texts)));
        return 0;
    }

    /// <summary>An enum's member; an unknown text is a fault in a request and kept in a response.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Open<TEnum> Open<TEnum>(ReadOnlySpan<byte> texts) where TEnum : struct, System.Enum
    {
        int index = OpenText(texts, out string? unknown);
        return unknown is null ? new Open<TEnum>(Unsafe.BitCast<int, TEnum>(index)) : new Open<TEnum>(unknown);
    }

    /// <summary>As <see cref="Open{TEnum}"/>, for a long list.</summary>
    public Open<TEnum> OpenOf<TEnum>(TextTable texts) where TEnum : struct, System.Enum
    {
        int at = Here();
        int index = OpenAt(at, TakeMember(texts), texts.Texts, out string? unknown);
        return unknown is null ? new Open<TEnum>(Unsafe.BitCast<int, TEnum>(index)) : new Open<TEnum>(unknown);
    }

    int OpenText(ReadOnlySpan<byte> texts, out string? unknown)
    {
        int at = Here();
        return OpenAt(at, TakeMember(texts), texts, out unknown);
    }

    int OpenAt(int at, int index, ReadOnlySpan<byte> texts, out string? unknown)
    {
        unknown = null;
        if (index >= 0 || broken) return Math.Max(index, 0);
        pos = at;
        bool isText = Peek() == '"';
        if (isText && TakeText(out var text, out _)) unknown = System.Text.Encoding.UTF8.GetString(text);
        else if (!isText) unknown = System.Text.Encoding.UTF8.GetString(Raw());
        if (isText || Blob.Entry(texts, 0) is not [(byte)'"', ..]) Fail(at, FaultCode.Enum, Blob.List(texts));
        else if (!broken) (log ??= new FaultLog(maxFaults)).Add(new FaultEntry(at, FaultCode.Type, "a string"));
        return 0;
    }

    /// <summary>The value must be one of the texts; it is not stepped over.</summary>
    public void Among(ReadOnlySpan<byte> texts)
    {
        int at = Here();
        AmongAt(at, TakeMember(texts), texts);
    }

    /// <summary>As <see cref="Among"/>, for a long list.</summary>
    public void AmongOf(TextTable texts)
    {
        int at = Here();
        AmongAt(at, TakeMember(texts), texts.Texts);
    }

    void AmongAt(int at, int index, ReadOnlySpan<byte> texts)
    {
        if (broken) return;
        pos = at;
        if (index < 0) Fail(at, FaultCode.Enum, Blob.List(texts));
    }

    /// <summary>The value must be the one text, and is stepped over.</summary>
    public void Const(ReadOnlySpan<byte> texts)
    {
        int at = Here();
        int index = TakeMember(texts);
        if (index < 0) Fail(at, FaultCode.Const, Blob.List(texts));
    }

    /// <summary>Takes the value; the index of the equal text, or -1.</summary>
    int TakeMember(ReadOnlySpan<byte> texts)
    {
        int at = pos;
        if (Peek() == '"' && EndOfString(at + 1, out bool escaped, out _) is var close)
        {
            if (close < 0) return -1;
            pos = close + 1;
            if (!escaped) return Blob.IndexOf(texts, Slice(at, pos - at));
        }
        else if (!broken)
        {
            SkipValue();
        }
        if (broken) return -1;
        var value = Slice(at, pos - at);
        int place = 0;
        for (int i = 0; Blob.Size(texts, place) is > 0 and var size; i++, place += 2 + size)
            if (JsonEquality.Equal(value, texts.Slice(place + 2, size))) return i;
        return -1;
    }

    /// <inheritdoc cref="TakeMember(ReadOnlySpan{byte})"/>
    int TakeMember(TextTable texts)
    {
        int at = Here();
        SkipValue();
        return broken ? -1 : texts.IndexOf(Slice(at, pos - at));
    }

    /// <summary>Takes a value; its bytes.</summary>
    ReadOnlySpan<byte> Raw()
    {
        int at = Here();
        SkipValue();
        return broken ? default : Slice(at, pos - at);
    }
}
