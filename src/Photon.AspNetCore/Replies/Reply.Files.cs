using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Photon.AspNetCore.Emitted;

public static partial class Reply
{
    /// <summary>Bytes. The content is disposed of when they are sent.</summary>
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
        response.ContentType = body.ContentType ?? Concrete(Choose(context, type));
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
