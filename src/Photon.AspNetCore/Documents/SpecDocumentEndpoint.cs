using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Photon.AspNetCore.Documents;

/// <summary>Answers GET and HEAD for one document in one format: ETag, 304, gzip.</summary>
sealed class SpecDocumentEndpoint(Lazy<SpecDocument> document)
{
    public async Task Answer(HttpContext context)
    {
        var (request, response, spec) = (context.Request, context.Response, document.Value);
        var packed = TakesGzip(request.Headers.AcceptEncoding);
        var tag = packed ? spec.PackedETag : spec.ETag;
        response.Headers.ETag = tag;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        // Cached, but asked about each time: a deployment changes the document.
        response.Headers.CacheControl = "no-cache";
        if (Matches(request.Headers.IfNoneMatch, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        var body = packed ? spec.Packed : spec.Plain;
        response.ContentType = spec.ContentType;
        response.ContentLength = body.Length;
        if (packed) response.Headers.ContentEncoding = "gzip";
        if (!HttpMethods.IsHead(request.Method)) await response.Body.WriteAsync(body, context.RequestAborted);
    }

    static bool Matches(StringValues header, string tag)
    {
        if (!EntityTagHeaderValue.TryParseList(header, out var tags)) return false;
        foreach (var known in tags)
        {
            // If-None-Match compares weakly: a proxy may have marked the tag W/.
            if (known.Tag == "*" || known.Tag == tag) return true;
        }
        return false;
    }

    static bool TakesGzip(StringValues header)
    {
        if (!StringWithQualityHeaderValue.TryParseList(header, out var codings)) return false;
        double? any = null;
        foreach (var coding in codings)
        {
            if (coding.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase)) return (coding.Quality ?? 1) > 0;
            if (coding.Value == "*") any = coding.Quality ?? 1;
        }
        return any > 0;
    }
}
