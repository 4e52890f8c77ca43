using System.Net.Http.Headers;
using System.Text;

namespace Photon;

/// <summary>A response that the document does not declare, or one that does not hold what it declares.</summary>
public sealed class UnexpectedResponse
{
    readonly HttpResponseHeaders _headers;
    readonly HttpContentHeaders? _contentHeaders;

    internal UnexpectedResponse(string operation, HttpResponseMessage response, ReadOnlyMemory<byte> body, bool isTruncated, Problem? fault)
    {
        Operation = operation;
        StatusCode = (int)response.StatusCode;
        Body = body;
        IsTruncated = isTruncated;
        Fault = fault;
        _headers = response.Headers;
        _contentHeaders = response.Content.Headers;
        MediaType = _contentHeaders.ContentType?.MediaType;
    }

    /// <summary>The operation's name.</summary>
    public string Operation { get; }

    public int StatusCode { get; }

    /// <summary>Without parameters; <c>null</c>: none was sent, or none that can be read.</summary>
    public string? MediaType { get; }

    /// <summary>The body's first bytes, up to <see cref="ClientOptions.MaxUnexpectedBody"/>.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>There was more.</summary>
    public bool IsTruncated { get; }

    /// <summary>Why a response with a declared status was not taken: what in it breaks the document. <c>null</c>: the status itself is not declared.</summary>
    public Problem? Fault { get; }

    /// <summary>The body as UTF-8 text.</summary>
    public string Text => Encoding.UTF8.GetString(Body.Span);

    /// <summary>A header of the response or of its content, values joined by a comma; <c>null</c>: there is none.</summary>
    public string? Header(string name) =>
        _headers.NonValidated.TryGetValues(name, out var values) || (_contentHeaders?.NonValidated.TryGetValues(name, out values) ?? false) ? values.ToString() : null;

    public override string ToString() =>
        Fault is null ? $"{Operation}: status {StatusCode} is not declared." : $"{Operation}: the response with status {StatusCode} is not what the document declares: {Fault.Detail}";
}
