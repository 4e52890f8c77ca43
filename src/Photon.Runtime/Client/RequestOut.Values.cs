using System.Text;

namespace Photon.Runtime.Emitted;

public ref partial struct RequestOut
{
    /// <summary>The next path parameter.</summary>
    /// <exception cref="ArgumentException">The value would not stay a segment of its own: it is empty, <c>.</c> or <c>..</c>.</exception>
    public void Path<T, TCodec>(string name, T value, ValueStyle style = ValueStyle.Simple) where TCodec : IJsonWriter<T>
    {
        var start = _address.Length;
        var json = ValueJson.Of<T, TCodec>(value, _operation.IsToServer);
        ListText.Append(ref _address, name, json.Span, style, Escapes(style, Escape.ReservedPath));
        json.Dispose();
        var written = _address.Span[start..];
        var after = _operation.Literal(++_literal);
        var isSegment = _address.Span[start - 1] == '/' && (after.IsEmpty || after[0] == '/');
        if (isSegment && (written.IsEmpty || written.SequenceEqual("."u8) || written.SequenceEqual(".."u8)))
            throw new ArgumentException($"'{value}' cannot be a segment of the path.", name);
        _address.Append(after);
    }

    /// <summary>A query parameter; <c>null</c> leaves it out.</summary>
    public void Query<T, TCodec>(string name, T? value, ValueStyle style = ValueStyle.Form | ValueStyle.Explode) where TCodec : IJsonWriter<T>
    {
        if (ValueJson.IsAbsent(value)) return;
        var json = ValueJson.Of<T, TCodec>(value!, _operation.IsToServer);
        _query.Append(ref _address, name, json.Span, style, Escapes(style, Escape.ReservedQuery));
        json.Dispose();
    }

    /// <summary>A query parameter of a value type; <c>null</c> leaves it out.</summary>
    public void QueryOf<T, TCodec>(string name, T? value, ValueStyle style = ValueStyle.Form | ValueStyle.Explode) where T : struct where TCodec : IJsonWriter<T>
    {
        if (value is { } some) Query<T, TCodec>(name, some, style);
    }

    /// <summary>OpenAPI 3.2: the whole query string is one value, as form pairs or as JSON.</summary>
    public void QueryString<T, TCodec>(T? value, ValueStyle style = ValueStyle.Form | ValueStyle.Explode) where TCodec : IJsonWriter<T>
    {
        if (ValueJson.IsAbsent(value)) return;
        var json = ValueJson.Of<T, TCodec>(value!, _operation.IsToServer);
        if ((style & ValueStyle.Json) == ValueStyle.Json)
        {
            _address.Append((byte)'?');
            Percent.Append(ref _address, json.Span, Escape.Value);
        }
        else _query.Append(ref _address, "", json.Span, style, Escape.Value);
        json.Dispose();
    }

    /// <summary>A header; <c>null</c> leaves it out.</summary>
    /// <exception cref="ArgumentException">The value holds a line break or NUL.</exception>
    public void Header<T, TCodec>(string name, T? value, ValueStyle style = ValueStyle.Simple) where TCodec : IJsonWriter<T>
    {
        if (ValueJson.IsAbsent(value)) return;
        var json = ValueJson.Of<T, TCodec>(value!, _operation.IsToServer);
        var text = new PooledBytes(64);
        ListText.Append(ref text, name, json.Span, style, Escape.None);
        var content = Encoding.UTF8.GetString(text.Span);
        if (HeaderText.IsOfContent(name)) (_contentHeaders ??= []).Add((name, content));
        else HeaderText.Add(_request.Headers, name, content);
        text.Return();
        json.Dispose();
    }

    /// <summary>A header of a value type; <c>null</c> leaves it out.</summary>
    public void HeaderOf<T, TCodec>(string name, T? value, ValueStyle style = ValueStyle.Simple) where T : struct where TCodec : IJsonWriter<T>
    {
        if (value is { } some) Header<T, TCodec>(name, some, style);
    }

    /// <summary>A cookie; <c>null</c> leaves it out.</summary>
    public void Cookie<T, TCodec>(string name, T? value, ValueStyle style = ValueStyle.Form) where TCodec : IJsonWriter<T>
    {
        if (ValueJson.IsAbsent(value)) return;
        var json = ValueJson.Of<T, TCodec>(value!, _operation.IsToServer);
        _cookie.Append(ref _cookies, name, json.Span, style, ((int)style & 15) == (int)ValueStyle.Cookie ? Escape.None : Escape.Value);
        json.Dispose();
    }

    /// <summary>A cookie of a value type; <c>null</c> leaves it out.</summary>
    public void CookieOf<T, TCodec>(string name, T? value, ValueStyle style = ValueStyle.Form) where T : struct where TCodec : IJsonWriter<T>
    {
        if (value is { } some) Cookie<T, TCodec>(name, some, style);
    }
}
