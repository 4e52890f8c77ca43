using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

public partial struct RequestReader
{
    /// <summary>A JSON body that must be there.</summary>
    public T Body<T, TC>() where TC : IJsonReader<T> => _body.Exists ? Json<T, TC>(_body.Span) : Missing<T>("");

    /// <summary>A JSON body of a reference type, or <c>null</c>.</summary>
    public T? BodyOr<T, TC>() where T : class where TC : IJsonReader<T> => _body.Exists ? Json<T, TC>(_body.Span) : null;

    /// <summary>A JSON body of a struct, or <c>null</c>.</summary>
    public T? BodyN<T, TC>() where T : struct where TC : IJsonReader<T> => _body.Exists ? Json<T, TC>(_body.Span) : null;

    /// <summary>A body that is a form, or JSON.</summary>
    public T Form<T, TC>(Shape shape) where TC : IJsonReader<T> => _body.Exists ? Any<T, TC>(shape) : Missing<T>("");

    /// <inheritdoc cref="Form"/>
    public T? FormOr<T, TC>(Shape shape) where T : class where TC : IJsonReader<T> => _body.Exists ? Any<T, TC>(shape) : null;

    /// <inheritdoc cref="Form"/>
    public T? FormN<T, TC>(Shape shape) where T : struct where TC : IJsonReader<T> => _body.Exists ? Any<T, TC>(shape) : null;

    /// <summary>A body of text that must be there; it may be empty.</summary>
    public readonly string Text() => Encoding.UTF8.GetString(_body.Span);

    /// <summary>A body of text, or <c>null</c>.</summary>
    public readonly string? TextOr() => _body.Exists ? Text() : null;

    /// <summary>A body that the handler reads as it comes.</summary>
    /// <param name="most">In bytes; -1: as many as the web server lets through.</param>
    /// <exception cref="Microsoft.AspNetCore.Http.BadHttpRequestException">There are more; what has no length says so while it is read.</exception>
    public readonly Stream Stream(long most = -1)
    {
        if (most < 0) return Context.Request.Body;
        return Context.Request.ContentLength > most ? throw BoundedBody.TooLarge(most) : new BoundedBody(Context.Request.Body, most);
    }

    /// <summary>A body that the handler reads as it comes, or <c>null</c>.</summary>
    /// <inheritdoc cref="Stream"/>
    public readonly Stream? StreamOr(long most = -1) => CanHaveBody ? Stream(most) : null;

    /// <summary>JSON texts, one by one, as the handler asks for them. A faulty one ends the request with 400.</summary>
    public readonly IAsyncEnumerable<T> Items<T, TC>() where TC : IJsonReader<T> => RequestItems.Read<T, TC>(Context.Request.Body, Framing(Context.Request.ContentType), _operation, Cancel);

    /// <summary>Server-sent events, each an object of its fields; as <see cref="Items"/>.</summary>
    /// <param name="framing">What the data of an event is.</param>
    public readonly IAsyncEnumerable<T> EventObjects<T, TC>(ItemFraming framing) where TC : IJsonReader<T> => RequestItems.Read<T, TC>(Context.Request.Body, framing, _operation, Cancel);

    static ItemFraming Framing(string? contentType) =>
        contentType is null ? ItemFraming.Lines
        : contentType.StartsWith("text/event-stream", StringComparison.OrdinalIgnoreCase) ? ItemFraming.Events
        : contentType.Contains("json-seq", StringComparison.OrdinalIgnoreCase) ? ItemFraming.Sequence
        : ItemFraming.Lines;

    /// <summary>Which of the body's types the request has, by its media type; 0: the first, or it does not say.</summary>
    public readonly int Sent => _operation.Cases?.Find(Context.Request.ContentType) ?? 0;

    /// <summary>There is a body, one that the handler reads included.</summary>
    public readonly bool HasBody => _body.Exists || (_operation.Cases?.IsStreamed(Sent) == true && CanHaveBody);

    /// <summary>Which type of a success the client prefers.</summary>
    /// <param name="choices">The media types of all types, as <see cref="MediaTypeCases"/> has them.</param>
    public readonly int Accepted(string choices) => MediaTypeCases.Of(choices).Prefer(Context.Request.Headers.Accept);

    readonly bool CanHaveBody => Context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody ?? Context.Request.ContentLength is not (null or 0);

    T Json<T, TC>(ReadOnlySpan<byte> json) where TC : IJsonReader<T>
    {
        var x = _operation.Reader(json);
        var value = TC.Read(ref x);
        if (!x.End()) NoteBody(x.Errors());
        return value;
    }

    T Any<T, TC>(Shape shape) where TC : IJsonReader<T>
    {
        if (!_body.IsForm) return Json<T, TC>(_body.Span);
        if (_body.Form is { } form) return Parts<T, TC>(form, shape);
        if (_body.Span.Count((byte)'&') >= _operation.Options.MaxItems)
        {
            NoteBody([new("", $"There are more than {_operation.Options.MaxItems} pairs.", "items")]);
            return default!;
        }
        var json = new JsonBuffer(stackalloc byte[OnStack]);
        FormText.Write(ref json, Encoding.UTF8.GetString(_body.Span), shape);
        var value = Json<T, TC>(json.Json);
        json.Return();
        return value;
    }

    T Parts<T, TC>(MultipartForm form, Shape shape) where TC : IJsonReader<T>
    {
        if (form.Faults is { } faults) Note(faults);
        var files = new List<FileContent>();
        var json = new JsonBuffer(stackalloc byte[OnStack]);
        new PartJson(form, files).Write(ref json, shape);
        FileSlots.Read(files);
        try
        {
            return Json<T, TC>(json.Json);
        }
        finally
        {
            // No other reading on this thread may find them.
            FileSlots.Read(null);
            json.Return();
        }
    }

    void NoteBody(IReadOnlyList<ProblemError> faults)
    {
        IsMalformed |= faults.Count > 0 && faults[^1].Code is "syntax" or "depth" or "items";
        Note(faults);
    }
}
