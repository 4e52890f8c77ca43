using System.Runtime.CompilerServices;

namespace Photon.Runtime.Emitted;

// Values out of a fixed list. `texts` is a blob as for names, but its entries are whole JSON values: "open" with quotes, 1.
public ref partial struct JsonIn
{
    /// <summary>An enum's member: the index of its text. 0 and a fault where the text is unknown.</summary>
    public int Enum(ReadOnlySpan<byte> texts)
    {
        int at = Here();
        int index = TakeMember(texts);
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

    int OpenText(ReadOnlySpan<byte> texts, out string? unknown)
    {
        unknown = null;
        int at = Here();
        int index = TakeMember(texts);
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
        int index = TakeMember(texts);
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
        for (int i = 0; Blob.Entry(texts, i) is { Length: > 0 } entry; i++)
            if (JsonEquality.Equal(value, entry)) return i;
        return -1;
    }

    /// <summary>Takes a value; its bytes.</summary>
    ReadOnlySpan<byte> Raw()
    {
        int at = Here();
        SkipValue();
        return broken ? default : Slice(at, pos - at);
    }
}
