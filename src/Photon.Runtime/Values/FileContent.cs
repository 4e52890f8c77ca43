namespace Photon;

#pragma warning disable RS0026 // The two constructors differ in what must be given, so that a call never means either.
/// <summary>
/// A binary response body, or a file in a multipart request. Of a response a server hands over a stream, which is disposed of when it is sent; a client is
/// given the response's own stream, and disposes of this. Of a request the client's stream stays the caller's, and the server's is there until the
/// request ends.
/// </summary>
/// <param name="content">Where the bytes come from, read once from its position.</param>
/// <param name="contentType">A media type; <c>null</c>: the first that the document declares, none where it declares ranges of others, else <c>application/octet-stream</c>.</param>
/// <param name="fileName">A name to save it under; <c>null</c>: none is sent.</param>
public sealed class FileContent(Stream content, string? contentType = null, string? fileName = null) : IDisposable, IAsyncDisposable
{
    static readonly Dictionary<string, string> s_none = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="content">The bytes.</param>
    /// <param name="contentType">A media type; <c>null</c>: the first that the document declares, none where it declares ranges of others, else <c>application/octet-stream</c>.</param>
    /// <param name="fileName">A name to save it under; <c>null</c>: none is sent.</param>
    public FileContent(byte[] content, string? contentType = null, string? fileName = null)
        : this(new MemoryStream(content, writable: false), contentType, fileName) { }

    /// <summary>The bytes, read once.</summary>
    public Stream Content { get; } = content;

    public string? ContentType { get; } = contentType;

    /// <summary>A server that is sent a file knows its name as the client says it, without any path; it may be anything.</summary>
    public string? FileName { get; } = fileName;

    /// <summary>Of a file in a multipart body: the part's further headers, by name in any case. Not sent with a response.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = s_none;

    /// <summary>In bytes; <c>null</c>: not known beforehand.</summary>
    public long? Length { get; init; } = content.CanSeek ? content.Length - content.Position : null;

    public static implicit operator FileContent(Stream content) => new(content);

    public static implicit operator FileContent(byte[] content) => new(content);

    public void Dispose() => Content.Dispose();

    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
