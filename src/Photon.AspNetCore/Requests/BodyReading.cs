using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace Photon.AspNetCore.Emitted;

/// <summary>Reads a body as a whole, no further than the limit.</summary>
static class BodyReading
{
    public static ValueTask<RequestBody> Read(HttpContext context, OperationInfo operation)
    {
        var (request, options) = (context.Request, operation.Options);
        var type = request.ContentType;
        // Of one with files each part has its limit.
        if (type is not null && request.ContentLength is not 0 && type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)) return Multipart(context, operation);
        if (request.ContentLength > options.MaxBodySize) throw TooLarge(options);
        // A form whose fields are all left out is the empty text.
        if (type is not null && type.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)) return Whole(context, options, true);
        if (request.ContentLength is 0) return new(new RequestBody());
        return Whole(context, options, false);
    }

    static async ValueTask<RequestBody> Multipart(HttpContext context, OperationInfo operation) => new(await MultipartReading.Read(context, operation.Options, operation.Parts));

    static async ValueTask<RequestBody> Whole(HttpContext context, ServerOptions options, bool isForm)
    {
        var reader = context.Request.BodyReader;
        byte[]? bytes = null;
        var length = 0;
        while (true)
        {
            var read = await reader.ReadAsync(context.RequestAborted);
            if (read.IsCanceled) throw new OperationCanceledException(context.RequestAborted);
            var more = read.Buffer.Length;
            if (length + more > options.MaxBodySize) throw TooLarge(options);
            // A small body arrives in one piece, which has exactly the size that is needed.
            if (bytes is null || length + more > bytes.Length) bytes = Grow(bytes, length, more, read.IsCompleted ? 0 : context.Request.ContentLength ?? 4096);
            read.Buffer.CopyTo(bytes.AsSpan(length));
            length += (int)more;
            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted) return new(bytes.AsMemory(0, length), bytes, isForm);
        }
    }

    static byte[] Grow(byte[]? bytes, int length, long more, long hint)
    {
        var larger = ArrayPool<byte>.Shared.Rent(checked((int)Math.Max(length + more, Math.Max(hint, length * 2L))));
        if (bytes is null) return larger;
        bytes.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        return larger;
    }

    static BadHttpRequestException TooLarge(ServerOptions options) =>
        new($"The body is larger than {options.MaxBodySize} bytes.", StatusCodes.Status413PayloadTooLarge);
}
