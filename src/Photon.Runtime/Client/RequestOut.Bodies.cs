namespace Photon.Runtime.Emitted;

// "OrNull" sends a null as JSON; "If" (references) and "Of" (values) send no body for it.
public ref partial struct RequestOut
{
    const string JsonType = "application/json";

    /// <summary>A JSON body.</summary>
    public readonly void Json<T, TCodec>(T value, string mediaType = JsonType) where TCodec : IJsonWriter<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        _request.Content = new PooledContent(ValueJson.Of<T, TCodec>(value, _operation.IsToServer), mediaType);
    }

    public readonly void JsonOrNull<T, TCodec>(T value, string mediaType = JsonType) where TCodec : IJsonWriter<T> =>
        _request.Content = new PooledContent(ValueJson.Of<T, TCodec>(value, _operation.IsToServer), mediaType);

    public readonly void JsonIf<T, TCodec>(T? value, string mediaType = JsonType) where TCodec : IJsonWriter<T>
    {
        if (!ValueJson.IsAbsent(value)) Json<T, TCodec>(value!, mediaType);
    }

    public readonly void JsonOf<T, TCodec>(T? value, string mediaType = JsonType) where T : struct where TCodec : IJsonWriter<T>
    {
        if (value is { } some) Json<T, TCodec>(some, mediaType);
    }

    /// <summary>A text body, in UTF-8; <c>null</c>: none.</summary>
    public readonly void Text(string? value, string mediaType)
    {
        if (value is null) return;
        var buffer = PooledBuffer.Rent();
        BufferText.Append(buffer, value);
        _request.Content = new PooledContent(buffer, mediaType.Contains("charset", StringComparison.OrdinalIgnoreCase) ? mediaType : mediaType + "; charset=utf-8");
    }

    /// <summary>A body of bytes, from where the stream stands; <c>null</c>: none. The stream stays the caller's.</summary>
    public readonly void Bytes(Stream? value, string mediaType)
    {
        if (value is not null) _request.Content = new StreamBody(value, mediaType);
    }

    /// <summary>A form, from the members of the value's JSON.</summary>
    /// <param name="value">An object in JSON.</param>
    /// <param name="parts">How single members are written, where not as the default says.</param>
    public readonly void Form<T, TCodec>(T value, FormPart[]? parts = null) where TCodec : IJsonWriter<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        var json = ValueJson.Of<T, TCodec>(value, _operation.IsToServer);
        _request.Content = FormText.Content(json.Span, parts ?? []);
        json.Dispose();
    }

    public readonly void FormIf<T, TCodec>(T? value, FormPart[]? parts = null) where TCodec : IJsonWriter<T>
    {
        if (!ValueJson.IsAbsent(value)) Form<T, TCodec>(value!, parts);
    }

    public readonly void FormOf<T, TCodec>(T? value, FormPart[]? parts = null) where T : struct where TCodec : IJsonWriter<T>
    {
        if (value is { } some) Form<T, TCodec>(some, parts);
    }

    /// <summary>A multipart body, a part per member of the value's JSON, streams as files.</summary>
    public readonly void Multipart<T, TCodec>(T value, string mediaType, FormPart[]? parts = null) where TCodec : IJsonWriter<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        _request.Content = MultipartText.Content<T, TCodec>(value, mediaType, parts ?? [], _operation.IsToServer);
    }

    public readonly void MultipartIf<T, TCodec>(T? value, string mediaType, FormPart[]? parts = null) where TCodec : IJsonWriter<T>
    {
        if (!ValueJson.IsAbsent(value)) Multipart<T, TCodec>(value!, mediaType, parts);
    }

    public readonly void MultipartOf<T, TCodec>(T? value, string mediaType, FormPart[]? parts = null) where T : struct where TCodec : IJsonWriter<T>
    {
        if (value is { } some) Multipart<T, TCodec>(some, mediaType, parts);
    }

    /// <summary>Server-sent events, whose data the items are; <c>null</c>: no body.</summary>
    public readonly void Events<T, TCodec>(IAsyncEnumerable<T>? items) where TCodec : IJsonWriter<T> => Items<T, TCodec>(items, ItemFraming.Events, "text/event-stream");

    /// <summary>Server-sent events, whose fields are the members of the items; <c>null</c>: no body.</summary>
    public readonly void EventObjects<T, TCodec>(IAsyncEnumerable<T>? items) where TCodec : IJsonWriter<T> => Items<T, TCodec>(items, ItemFraming.MixedEvents, "text/event-stream");

    /// <summary>JSON texts, a line each; <c>null</c>: no body.</summary>
    public readonly void Lines<T, TCodec>(IAsyncEnumerable<T>? items, string mediaType = "application/jsonl") where TCodec : IJsonWriter<T> => Items<T, TCodec>(items, ItemFraming.Lines, mediaType);

    /// <summary>RFC 7464 records; <c>null</c>: no body.</summary>
    public readonly void Sequence<T, TCodec>(IAsyncEnumerable<T>? items, string mediaType = "application/json-seq") where TCodec : IJsonWriter<T> => Items<T, TCodec>(items, ItemFraming.Sequence, mediaType);

    readonly void Items<T, TCodec>(IAsyncEnumerable<T>? items, ItemFraming framing, string mediaType) where TCodec : IJsonWriter<T>
    {
        if (items is not null) _request.Content = new ItemsContent<T, TCodec>(items, framing, mediaType, _operation.IsToServer);
    }
}
