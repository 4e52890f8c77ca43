using System.Buffers;

namespace Photon.AspNetCore.Emitted;

/// <summary>A body that was read as a whole.</summary>
struct RequestBody
{
    byte[]? _rented;

    /// <summary>No body.</summary>
    public RequestBody() { }

    /// <param name="bytes">The body, in memory that is good until the handler is called.</param>
    /// <param name="rented">The array to give back, where there is one.</param>
    /// <param name="isForm">It is a urlencoded form.</param>
    public RequestBody(ReadOnlyMemory<byte> bytes, byte[]? rented, bool isForm)
    {
        Bytes = bytes;
        _rented = rented;
        IsForm = isForm;
        Exists = bytes.Length > 0 || isForm;
    }

    /// <param name="form">A multipart form.</param>
    public RequestBody(MultipartForm form)
    {
        Form = form;
        IsForm = Exists = true;
    }

    ReadOnlyMemory<byte> Bytes { get; }

    public readonly ReadOnlySpan<byte> Span => Bytes.Span;

    public bool Exists { get; }

    public bool IsForm { get; }

    /// <summary>Of a multipart form.</summary>
    public MultipartForm? Form { get; }

    public void Return()
    {
        if (_rented is not null) ArrayPool<byte>.Shared.Return(_rented);
        _rented = null;
    }
}
