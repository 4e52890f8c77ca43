using System.Buffers;

namespace Photon.AspNetCore.Emitted;

/// <summary>The data of one event of <c>text/event-stream</c>, line by line (https://html.spec.whatwg.org/#event-stream-interpretation).</summary>
sealed class EventData
{
    readonly ArrayBufferWriter<byte> _data = new();

    /// <summary>Bytes that are held.</summary>
    public int Length => _data.WrittenCount;

    /// <summary>Takes in a line; whether it was the empty one that ends an event with data.</summary>
    public bool Ends(in ReadOnlySequence<byte> line)
    {
        var text = line.IsSingleSegment ? line.FirstSpan : line.ToArray();
        if (text.EndsWith("\r"u8)) text = text[..^1];
        if (text.IsEmpty) return _data.WrittenCount > 0;
        if (text.StartsWith("\uFEFF"u8)) text = text[3..];
        if (!text.StartsWith("data"u8)) return false;
        text = text[4..];
        if (!text.IsEmpty && text[0] != ':') return false;
        if (!text.IsEmpty) text = text[1..];
        if (!text.IsEmpty && text[0] == ' ') text = text[1..];
        if (_data.WrittenCount > 0) _data.Write("\n"u8);
        _data.Write(text);
        // An event may have data that is empty.
        if (_data.WrittenCount == 0) _data.Write(" "u8);
        return false;
    }

    /// <summary>What the event holds; the next one begins.</summary>
    public ReadOnlySequence<byte> Take()
    {
        var data = new ReadOnlySequence<byte>(_data.WrittenSpan.ToArray());
        _data.ResetWrittenCount();
        return data;
    }
}
