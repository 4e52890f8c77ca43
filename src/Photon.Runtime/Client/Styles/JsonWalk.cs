using System.Text.Json;

namespace Photon.Runtime.Emitted;

/// <summary>Goes through the JSON of a parameter's value: one form for every type, so that no style needs code of its own per type.</summary>
internal ref struct JsonWalk
{
    Utf8JsonReader _reader;
    readonly ReadOnlySpan<byte> _json;

    public JsonWalk(ReadOnlySpan<byte> json)
    {
        _json = json;
        _reader = new(json);
        _reader.Read();
    }

    public readonly bool IsArray => _reader.TokenType == JsonTokenType.StartArray;
    public readonly bool IsObject => _reader.TokenType == JsonTokenType.StartObject;
    public readonly bool IsNull => _reader.TokenType == JsonTokenType.Null;

    /// <summary>Moves to the next item or value of the array or object that was entered; <c>null</c>s, which no style can write, are passed over.</summary>
    public bool Next(ref PooledBytes name)
    {
        while (_reader.Read() && _reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
        {
            if (_reader.TokenType == JsonTokenType.PropertyName)
            {
                name.Truncate(0);
                AppendString(ref name);
                _reader.Read();
            }
            if (_reader.TokenType != JsonTokenType.Null) return true;
        }
        return false;
    }

    /// <summary>The JSON text of the value that the walk stands on, which is passed over.</summary>
    public ReadOnlySpan<byte> Raw()
    {
        var start = (int)_reader.TokenStartIndex;
        _reader.Skip();
        return _json[start..(int)_reader.BytesConsumed];
    }

    /// <summary>The value as text: a string's content, anything else as JSON.</summary>
    public void AppendText(ref PooledBytes text, Escape escape)
    {
        if (_reader.TokenType != JsonTokenType.String)
        {
            Percent.Append(ref text, Raw(), escape);
            return;
        }
        if (!_reader.ValueIsEscaped)
        {
            Percent.Append(ref text, _reader.ValueSpan, escape);
            return;
        }
        var plain = new PooledBytes(_reader.ValueSpan.Length);
        AppendString(ref plain);
        Percent.Append(ref text, plain.Span, escape);
        plain.Return();
    }

    readonly void AppendString(ref PooledBytes text) => text.Advance(_reader.CopyString(text.Reserve(_reader.ValueSpan.Length)));
}
