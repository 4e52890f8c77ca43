using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Photon.AspNetCore.Emitted;

public static partial class Reply
{
    /// <summary>
    /// Bytes. The content is disposed of when they are sent. Of a 200 whose stream can seek a client may ask for a part
    /// (<c>Range</c>, <c>If-Range</c>), and with an <c>ETag</c> or <c>Last-Modified</c> set, whether it changed.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status.</param>
    /// <param name="body">The content; its media type wins.</param>
    /// <param name="type">Media types that the document declares, parted by <c>|</c>.</param>
    public static async Task File(HttpContext context, int status, FileContent body, string type)
    {
        await using var content = body;
        var response = context.Response;
        response.StatusCode = status;
        if (!HasBody(status)) return;
        var mediaType = body.ContentType ?? Concrete(Choose(context, type));
        if (status == StatusCodes.Status200OK && body.Content is { CanSeek: true, Position: 0 } && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)))
        {
            var headers = response.GetTypedHeaders();
            await Microsoft.AspNetCore.Http.Results.Stream(body.Content, mediaType, body.FileName, headers.LastModified, headers.ETag, enableRangeProcessing: true).ExecuteAsync(context);
            return;
        }
        response.ContentType = mediaType;
        response.ContentLength = body.Length;
        if (body.FileName is { } name)
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(name);
            response.Headers.ContentDisposition = disposition.ToString();
        }
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await body.Content.CopyToAsync(response.Body, context.RequestAborted);
    }

    /// <summary>A range such as <c>image/*</c> is no type that something can be sent as.</summary>
    static string Concrete(string type) => type.Contains('*', StringComparison.Ordinal) ? "application/octet-stream" : type;
}
