using System.Text.Json;

namespace Photon.Runtime.Emitted;

// Values that are neither strings, numbers, objects nor lists to their users.
public ref partial struct JsonIn
{
    /// <summary>Takes a <c>null</c>, if one is here: <c>if (!x.Null()) Note = x.Str();</c></summary>
    public bool Null()
    {
        if (Peek() != 'n') return false;
        SkipWord("null"u8);
        return !broken;
    }

    public bool Bool()
    {
        int c = Peek();
        if (c == 't') SkipWord("true"u8);
        else if (c == 'f') SkipWord("false"u8);
        else Mistyped("true or false");
        return c == 't';
    }

    /// <summary>Any JSON, without members that stand twice.</summary>
    public JsonElement Any()
    {
        if (Peek() < 0)
        {
            Break(length, "it ends too early");
            return default;
        }
        int at = pos;
        SkipValue();
        return broken || Faulted ? default : JsonElement.Parse(Slice(at, pos - at), new JsonDocumentOptions { MaxDepth = 1001 });
    }

    /// <summary>The schema <c>false</c>.</summary>
    public JsonElement Never()
    {
        int at = Here();
        SkipValue();
        Fail(at, FaultCode.Never);
        return default;
    }

    /// <summary>Nothing but <c>null</c>.</summary>
    public JsonElement NullOnly()
    {
        if (Peek() != 'n') Mistyped("null");
        else SkipWord("null"u8);
        return default;
    }

    /// <summary>A UUID: <c>xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx</c>.</summary>
    public System.Guid Guid()
    {
        if (!TakeText(out var text, out int at)) return default;
        if (GuidText.TryParse(text, out var value)) return value;
        Fail(at, FaultCode.Text, "a UUID");
        return default;
    }

    /// <summary>An absolute URI.</summary>
    public Uri Uri()
    {
        if (!TakeText(out var text, out int at)) return null!;
        bool isStrict = UriText.IsUri(text, ascii: true);
        if (System.Uri.TryCreate(System.Text.Encoding.UTF8.GetString(text), UriKind.Absolute, out var value) && (isStrict || !value.OriginalString.StartsWith('/')))
        {
            // .NET takes more for a URI than RFC 3986 does.
            if (!isStrict) Fail(at, FaultCode.Format, StringFormats.Name(StringFormat.Uri));
            return value;
        }
        Fail(at, FaultCode.Text, "a URI with a scheme");
        return null!;
    }

    /// <summary>RFC 3339, with an offset. Beyond 100 ns digits are dropped; a leap second is the second after it.</summary>
    public DateTimeOffset DateTime()
    {
        if (!TakeText(out var text, out int at)) return default;
        if (DateText.TryDateTime(text, out var value)) return value;
        Fail(at, FaultCode.Text, "a date and time with an offset, as 2030-01-31T23:59:59Z");
        return default;
    }

    /// <summary>RFC 3339 full-date.</summary>
    public DateOnly Date()
    {
        if (!TakeText(out var text, out int at)) return default;
        if (DateText.TryDate(text, out var value)) return value;
        Fail(at, FaultCode.Text, "a date, as 2030-01-31");
        return default;
    }

    /// <summary>A time of day, <c>23:59:59</c> with a fraction or without; an offset is accepted and dropped.</summary>
    public TimeOnly Time()
    {
        if (!TakeText(out var text, out int at)) return default;
        if (DateText.TryTime(text, out var value)) return value;
        Fail(at, FaultCode.Text, "a time, as 23:59:59");
        return default;
    }

    /// <summary>ISO 8601 duration without years and months, which have no fixed length.</summary>
    public TimeSpan Duration()
    {
        if (!TakeText(out var text, out int at)) return default;
        if (DurationText.TryParse(text, out var value)) return value;
        Fail(at, FaultCode.Text, "a duration, as P1DT2H30M");
        return default;
    }

    /// <summary>Base64 (RFC 4648 section 4), padded.</summary>
    public byte[] Base64()
    {
        if (!TakeText(out var text, out int at)) return [];
        if (System.Buffers.Text.Base64.IsValid(text, out int size) && text.IndexOfAny(" \t\r\n"u8) < 0)
        {
            var bytes = new byte[size];
            System.Buffers.Text.Base64.DecodeFromUtf8(text, bytes, out _, out _);
            return bytes;
        }
        Fail(at, FaultCode.Text, "Base64");
        return [];
    }

    /// <summary>Where the next value begins.</summary>
    int Here()
    {
        Peek();
        return pos;
    }
}
