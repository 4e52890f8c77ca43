using System.Net.Http.Headers;

namespace Photon.Runtime.Emitted;

/// <summary>A response on its way into a result. What breaks the document is noted, and the result is then <c>Unexpected</c>.</summary>
public ref struct ResponseIn
{
    readonly ClientOperation _operation;
    readonly HttpResponseMessage _response;
    readonly bool _isWhole;
    readonly ReadOnlySpan<byte> _body;
    readonly Stream? _stream;
    readonly ClientOptions _options;
    readonly CancellationToken _cancel;

    UnexpectedResponse? _refused;

    internal ResponseIn(ClientOperation operation, HttpResponseMessage response, in ReadBody body, Stream? stream, ClientOptions options, CancellationToken cancel)
    {
        _operation = operation;
        _response = response;
        _body = body.Span;
        _isWhole = body.IsWhole || stream is not null;
        _stream = stream;
        _options = options;
        _cancel = cancel;
        Status = (int)response.StatusCode;
    }

    /// <summary>100 to 599; 0: the response is not taken, and <see cref="Refused"/> says why.</summary>
    public int Status { get; private set; }

    /// <summary>Which of its status' types the body has, by its media type; 0: the first, or none of them.</summary>
    public readonly int Case => _operation.Case(_response);

    /// <summary>What came instead of anything declared.</summary>
    public UnexpectedResponse Refused => _refused ??= Unexpected();

    /// <summary>What <see cref="Refused"/> gave; <c>null</c>: it was not asked for.</summary>
    internal readonly UnexpectedResponse? RefusedOrNull => _refused;

    /// <summary>From now on the response is none that can be taken.</summary>
    internal void Refuse() => Status = 0;

    /// <summary>What the last body was read as.</summary>
    internal object? Value { get; private set; }

    /// <summary>What in the response breaks the document.</summary>
    internal Problem? Fault { get; private set; }

    /// <summary>The body was handed on as a stream: the response must stay open.</summary>
    internal bool IsHandedOn { get; private set; }

    /// <summary>The body as JSON.</summary>
    public T Json<T, TCodec>() where TCodec : IJsonReader<T>
    {
        var json = new JsonIn(_body, _options.Checks);
        var value = TCodec.Read(ref json);
        if (!json.End()) Refuse("The body is not valid.", json.Errors());
        else if (Status >= 300) Value = value;
        return value;
    }

    /// <summary>The body as text, in the character set that it names.</summary>
    public string Text()
    {
        var text = TextBody.Decode(_body, _response.Content.Headers);
        if (Status >= 300) Value = text;
        return text;
    }

    /// <summary>The body as it arrives.</summary>
    public FileContent Bytes()
    {
        IsHandedOn = true;
        var headers = _response.Content.Headers;
        // To dispose of the stream is to end the response: nothing else is held.
        return new(_stream!, headers.ContentType?.ToString(), FileName(headers)) { Length = headers.ContentLength };
    }

    /// <summary>The body as server-sent events, whose data is JSON.</summary>
    public IAsyncEnumerable<T> Events<T, TCodec>() where TCodec : IJsonReader<T> => Items<T, TCodec>(ItemFraming.Events);

    /// <summary>The body as server-sent events, each an object of its fields.</summary>
    /// <param name="framing">What the data of an event is.</param>
    public IAsyncEnumerable<T> EventObjects<T, TCodec>(ItemFraming framing) where TCodec : IJsonReader<T> => Items<T, TCodec>(framing);

    /// <summary>The body as JSON texts, a line each.</summary>
    public IAsyncEnumerable<T> Lines<T, TCodec>() where TCodec : IJsonReader<T> => Items<T, TCodec>(ItemFraming.Lines);

    /// <summary>The body as RFC 7464 records.</summary>
    public IAsyncEnumerable<T> Sequence<T, TCodec>() where TCodec : IJsonReader<T> => Items<T, TCodec>(ItemFraming.Sequence);

    /// <summary>A header that must be there.</summary>
    public T Header<T, TCodec>(string name, ValueShape shape = ValueShape.Text) where TCodec : IJsonReader<T>
    {
        if (Find(name) is { } text) return Decode<T, TCodec>(name, text, shape);
        Refuse($"The header '{name}' is missing.", []);
        return default!;
    }

    /// <summary>A header of a reference type that may be absent.</summary>
    public T? HeaderOrNull<T, TCodec>(string name, ValueShape shape = ValueShape.Text) where T : class where TCodec : IJsonReader<T> =>
        Find(name) is { } text ? Decode<T, TCodec>(name, text, shape) : null;

    /// <summary>A header of a value type that may be absent.</summary>
    public T? HeaderOrNone<T, TCodec>(string name, ValueShape shape = ValueShape.Text) where T : struct where TCodec : IJsonReader<T> =>
        Find(name) is { } text ? Decode<T, TCodec>(name, text, shape) : null;

    /// <summary>A header without a schema; <c>null</c>: it is not there.</summary>
    public readonly string? HeaderText(string name) => Find(name);

    T Decode<T, TCodec>(string name, string text, ValueShape shape) where TCodec : IJsonReader<T>
    {
        if (typeof(T) == typeof(string) && shape == ValueShape.Text && !_options.ValidateResponses) return (T)(object)text;
        var bytes = ShapedText.ToJson(text, shape);
        var json = new JsonIn(bytes.Span, _options.Checks);
        var value = TCodec.Read(ref json);
        if (!json.End()) Refuse($"The header '{name}' is not valid.", json.Errors());
        bytes.Return();
        return value;
    }

    readonly string? Find(string name) =>
        _response.Headers.NonValidated.TryGetValues(name, out var values) || _response.Content.Headers.NonValidated.TryGetValues(name, out values)
            ? values.ToString() : null;

    StreamedItems<T, TCodec> Items<T, TCodec>(ItemFraming framing) where TCodec : IJsonReader<T>
    {
        IsHandedOn = true;
        return new(_stream!, framing, _options, _cancel);
    }

    readonly UnexpectedResponse Unexpected()
    {
        var fault = _isWhole ? Fault : Problem.Of("The response is too large.", $"The body is longer than {_options.MaxBufferedBody} bytes.");
        var kept = _body[..Math.Min(_body.Length, _options.MaxUnexpectedBody)];
        return new(_operation.Name, _response, kept.ToArray(), kept.Length < _body.Length || !_isWhole, fault);
    }

    void Refuse(string detail, IReadOnlyList<ProblemError> errors) =>
        Fault ??= new() { Title = "The response is not what the document declares.", Detail = detail, Errors = errors };

    static string? FileName(HttpContentHeaders headers) =>
        headers.ContentDisposition is { } disposition ? disposition.FileNameStar ?? disposition.FileName?.Trim('"') : null;
}
