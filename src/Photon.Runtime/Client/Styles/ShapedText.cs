using System.Text.Json;

namespace Photon.Runtime.Emitted;

/// <summary>Writes a header's text as the JSON that its codec reads.</summary>
internal static class ShapedText
{
    public static PooledBytes ToJson(string text, ValueShape shape)
    {
        var json = new PooledBytes(text.Length + 2);
        switch (shape)
        {
            case ValueShape.Text: AppendString(ref json, text); break;
            case ValueShape.Literal: AppendLiteral(ref json, text); break;
            case ValueShape.Json: json.Append(text); break;
            default: AppendList(ref json, text, shape == ValueShape.TextList); break;
        }
        return json;
    }

    static void AppendList(ref PooledBytes json, string text, bool quoted)
    {
        json.Append((byte)'[');
        var first = true;
        foreach (var item in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!first) json.Append((byte)',');
            first = false;
            if (quoted) AppendString(ref json, item);
            else AppendLiteral(ref json, item);
        }
        json.Append((byte)']');
    }

    /// <summary>What is neither number nor boolean stays a string, so that the fault says what was expected instead of naming a syntax.</summary>
    static void AppendLiteral(ref PooledBytes json, string text)
    {
        var start = json.Length;
        json.Append(text);
        var reader = new Utf8JsonReader(json.Span[start..]);
        try
        {
            if (reader.Read() && reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False && !reader.Read()) return;
        }
        catch (JsonException)
        {
        }
        json.Truncate(start);
        AppendString(ref json, text);
    }

    static void AppendString(ref PooledBytes json, string text)
    {
        json.Append((byte)'"');
        json.Append(JsonEncodedText.Encode(text).EncodedUtf8Bytes);
        json.Append((byte)'"');
    }
}
