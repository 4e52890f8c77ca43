using System.Text.Encodings.Web;

namespace Photon.Runtime.Emitted;

/// <summary>
/// The fields of one event after the other, from the lines of <c>text/event-stream</c>, and what they are as JSON
/// (https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation).
/// </summary>
internal sealed class EventFields(ItemFraming framing) : IDisposable
{
    readonly PooledBuffer _data = PooledBuffer.Rent();

    /// <summary>Values of the other fields, those too that later ones took the place of.</summary>
    readonly PooledBuffer _others = PooledBuffer.Rent();
    readonly PooledBuffer _json = PooledBuffer.Rent();
    Range? _event;
    Range? _id;
    Range? _retry;
    bool _begun;

    /// <summary>Bytes of the event so far.</summary>
    public int Length => _data.Length + _others.Length;

    /// <summary>The event as JSON, once it is over.</summary>
    public ReadOnlySpan<byte> Json => framing == ItemFraming.Events ? _data.Span : _json.Span;

    /// <summary>The data is read as JSON, and might be meant as text.</summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>Forgets the event: the next one begins.</summary>
    public void Clear()
    {
        IsDoubtful = false;
        _data.Clear();
        _others.Clear();
        _event = _id = _retry = null;
    }

    /// <summary>Takes in a line; whether it was the empty one that ends an event with data.</summary>
    public bool Ends(ReadOnlySpan<byte> line)
    {
        if (!_begun && line.StartsWith("\uFEFF"u8)) line = line[3..];
        _begun = true;
        if (line.IsEmpty) return End();
        var colon = line.IndexOf((byte)':');
        var name = colon < 0 ? line : line[..colon];
        var value = colon < 0 ? default : line[(colon + 1)..];
        if (value.StartsWith(" "u8)) value = value[1..];
        if (name.SequenceEqual("data"u8))
        {
            BufferText.Append(_data, value);
            BufferText.Append(_data, "\n"u8);
        }
        else if (framing == ItemFraming.Events) return false;
        // An empty one means the default type, as if there were none.
        else if (name.SequenceEqual("event"u8)) _event = value.IsEmpty ? null : Keep(value);
        else if (name.SequenceEqual("id"u8)) _id = value.Contains((byte)0) ? _id : Keep(value);
        else if (name.SequenceEqual("retry"u8)) _retry = value.IsEmpty || value.ContainsAnyExceptInRange((byte)'0', (byte)'9') ? _retry : Keep(Number(value));
        return false;
    }

    /// <summary>Reads the data of a <see cref="IsDoubtful">doubtful</see> event as text.</summary>
    public void TakeAsText()
    {
        IsDoubtful = false;
        Write(asText: true);
    }

    public void Dispose()
    {
        _data.Dispose();
        _others.Dispose();
        _json.Dispose();
    }

    bool End()
    {
        if (_data.Length == 0)
        {
            Clear();
            return false;
        }
        _data.Length--;
        if (framing == ItemFraming.Events) return true;
        // A JSON string is never meant: texts go as they are.
        var isJson = framing != ItemFraming.TextEvents && !(framing == ItemFraming.MixedEvents && _data.Span.StartsWith("\""u8)) && IsJson(_data.Span);
        IsDoubtful = isJson && framing == ItemFraming.MixedEvents;
        Write(!isJson);
        return true;
    }

    Range Keep(ReadOnlySpan<byte> value)
    {
        var start = _others.Length;
        BufferText.Append(_others, value);
        return start.._others.Length;
    }

    /// <summary>JSON has no leading zeros.</summary>
    static ReadOnlySpan<byte> Number(ReadOnlySpan<byte> digits) => digits.TrimStart((byte)'0') is { IsEmpty: false } number ? number : "0"u8;

    /// <summary>One whole value, so that no text can bring in members of its own.</summary>
    static bool IsJson(ReadOnlySpan<byte> text)
    {
        var json = new JsonIn(text, maxDepth: 1000, maxFaults: 1);
        json.Skip();
        return json.End();
    }

    void Write(bool asText)
    {
        _json.Clear();
        BufferText.Append(_json, "{\"data\":"u8);
        if (asText) Quote(_data.Span);
        else BufferText.Append(_json, _data.Span);
        if (_event is { } type)
        {
            BufferText.Append(_json, ",\"event\":"u8);
            Quote(_others.Span[type]);
        }
        if (_id is { } id)
        {
            BufferText.Append(_json, ",\"id\":"u8);
            Quote(_others.Span[id]);
        }
        if (_retry is { } retry)
        {
            BufferText.Append(_json, ",\"retry\":"u8);
            BufferText.Append(_json, _others.Span[retry]);
        }
        BufferText.Append(_json, "}"u8);
    }

    /// <summary>A JSON string; what is no UTF-8 becomes U+FFFD, as the standard decodes it.</summary>
    void Quote(ReadOnlySpan<byte> text)
    {
        BufferText.Append(_json, "\""u8);
        while (!text.IsEmpty)
        {
            // Escapes take more: then it goes on behind them.
            BufferText.Reserve(_json, text.Length + 64);
            JavaScriptEncoder.UnsafeRelaxedJsonEscaping.EncodeUtf8(text, _json.Bytes.AsSpan(_json.Length), out var taken, out var written);
            _json.Length += written;
            text = text[taken..];
        }
        BufferText.Append(_json, "\""u8);
    }
}
