using System.Text.Json;

namespace Photon.Runtime.Emitted;

/// <summary>Writes an object as the fields of an event (https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream).</summary>
internal static class EventText
{
    /// <summary>Appends a line for each field, and more where its text has more.</summary>
    /// <param name="buffer">Where the bytes go.</param>
    /// <param name="json">The object, as a codec writes it.</param>
    /// <exception cref="ArgumentException">A type or an id that no line can hold.</exception>
    public static void Append(PooledBuffer buffer, ReadOnlySpan<byte> json)
    {
        using var text = PooledBuffer.Rent();
        var x = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1001 });
        x.Read();
        while (x.Read() && x.TokenType == JsonTokenType.PropertyName)
        {
            var name = x.ValueTextEquals("data"u8) ? "data: "u8 : x.ValueTextEquals("event"u8) ? "event: "u8 : x.ValueTextEquals("id"u8) ? "id: "u8 : x.ValueTextEquals("retry"u8) ? "retry: "u8 : default;
            x.Read();
            var value = Value(ref x, json, text);
            var isData = name.StartsWith("data"u8);
            // What no field of an event carries stays here, and so does null, but for data: without it there would be no event.
            if (name.IsEmpty || (x.TokenType == JsonTokenType.Null && !isData)) continue;
            // Readers ignore an id that holds NUL.
            if (!isData && value.IndexOfAny((byte)'\r', (byte)'\n', name.StartsWith("id"u8) ? (byte)0 : (byte)'\n') >= 0) throw new ArgumentException("The type and the id of an event can have no line break, nor the id a null character.");
            Lines(buffer, name, value);
        }
    }

    static ReadOnlySpan<byte> Value(ref Utf8JsonReader x, ReadOnlySpan<byte> json, PooledBuffer text)
    {
        if (x.TokenType != JsonTokenType.String)
        {
            var start = (int)x.TokenStartIndex;
            x.Skip();
            return json[start..(int)x.BytesConsumed];
        }
        if (!x.ValueIsEscaped) return x.ValueSpan;
        text.Clear();
        BufferText.Reserve(text, x.ValueSpan.Length);
        text.Length = x.CopyString(text.Bytes);
        return text.Span;
    }

    /// <summary>Each line break of the text, of whatever kind, is one between lines: readers see LF.</summary>
    static void Lines(PooledBuffer buffer, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        while (true)
        {
            var end = value.IndexOfAny((byte)'\r', (byte)'\n');
            BufferText.Append(buffer, name);
            BufferText.Append(buffer, end < 0 ? value : value[..end]);
            BufferText.Append(buffer, "\n"u8);
            if (end < 0) return;
            value = value[(value[end] == '\r' && end + 1 < value.Length && value[end + 1] == '\n' ? end + 2 : end + 1)..];
        }
    }
}
