using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

/// <summary>Sends a case of a result. Emitted cases call it.</summary>
public static partial class Reply
{
    static readonly ConcurrentDictionary<string, MediaTypes> s_choices = new(StringComparer.Ordinal);

    /// <summary>A response without a body.</summary>
    public static Task Empty(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    /// <summary>A JSON body, with its length.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status.</param>
    /// <param name="body">The value.</param>
    /// <param name="type">The media type; several parted by <c>|</c>: the one that <c>Accept</c> prefers.</param>
    // Into JsonReply: types of shared generic code are looked up in each call, a hundredth of a small GET.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Task Json<T, TC>(HttpContext context, int status, T body, string type = "application/json") where TC : IJsonWriter<T>
    {
        if (!HasBody(status)) return Empty(context, status);
        // RFC 9457: the member repeats the status; a handler need not say it twice.
        if (body is Problem { Status: null } problem) body = (T)(object)problem.WithStatus(status);
        var buffer = PooledBuffer.Rent();
        var w = new JsonOut(buffer);
        TC.Write(ref w, body);
        w.End();
        return Send(context, status, buffer, type);
    }

    /// <summary>As <see cref="Json"/>; what is written is read again first (<see cref="ServerOptions.ValidateResponses"/>).</summary>
    public static Task Checked<T, TC>(HttpContext context, int status, T body, string type = "application/json") where TC : IJsonWriter<T>, IJsonReader<T>
    {
        if (!HasBody(status)) return Empty(context, status);
        // RFC 9457: the member repeats the status; a handler need not say it twice.
        if (body is Problem { Status: null } problem) body = (T)(object)problem.WithStatus(status);
        var buffer = PooledBuffer.Rent();
        var w = new JsonOut(buffer);
        TC.Write(ref w, body);
        w.End();
        var operation = context.GetEndpoint()?.Metadata.GetMetadata<OperationInfo>();
        if (operation is { Options.ValidateResponses: true })
        {
            // What a receiver answers goes the way of a request, as AnswerCodec wrote it.
            var checks = operation.Checks == JsonChecks.Webhook ? JsonChecks.Request : JsonChecks.Request & ~JsonChecks.FromClient;
            var x = new JsonIn(buffer.Span, checks, operation.Options.MaxDepth, operation.Options.MaxFaults);
            _ = TC.Read(ref x);
            if (!x.End()) return BrokenResponse.Refuse(context, operation, buffer, x.Errors());
        }
        return Send(context, status, buffer, type);
    }

    /// <summary>A text body in UTF-8.</summary>
    public static Task Text(HttpContext context, int status, string body, string type)
    {
        if (!HasBody(status)) return Empty(context, status);
        var response = context.Response;
        response.StatusCode = status;
        type = Choose(context, type);
        response.ContentType = type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && !type.Contains("charset", StringComparison.OrdinalIgnoreCase) ? $"{type}; charset=utf-8" : type;
        var bytes = Encoding.UTF8.GetBytes(body);
        response.ContentLength = bytes.Length;
        return response.BodyWriter.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    // Features by their type: the context's own properties ask by a generic virtual method, which the runtime looks up each time.
    static Task Send(HttpContext context, int status, PooledBuffer buffer, string type)
    {
        var features = context.Features;
        IHeaderDictionary headers;
        if (features[typeof(IHttpResponseFeature)] is IHttpResponseFeature response)
        {
            response.StatusCode = status;
            headers = response.Headers;
        }
        else
        {
            context.Response.StatusCode = status;
            headers = context.Response.Headers;
        }
        headers.ContentType = Choose(context, type);
        headers.ContentLength = buffer.Length;
        var writer = features[typeof(IHttpResponseBodyFeature)] is IHttpResponseBodyFeature body ? body.Writer : context.Response.BodyWriter;
        var flush = writer.WriteAsync(buffer.Memory, RequestReader.Aborted(context));
        if (!flush.IsCompletedSuccessfully) return Flushing(flush, buffer);
        _ = flush.Result;
        buffer.Dispose();
        return Task.CompletedTask;
    }

    static async Task Flushing(ValueTask<FlushResult> flush, PooledBuffer buffer)
    {
        await flush;
        buffer.Dispose();
    }

    /// <summary>HTTP forbids a body with these, whatever the document declares.</summary>
    static bool HasBody(int status) => status is not (204 or 205 or 304) && status >= 200;

    static string Choose(HttpContext context, string type) => type != "application/json" && type.Contains('|', StringComparison.Ordinal)
        ? s_choices.GetOrAdd(type, static list => new(list)) is var types ? types.Choose(context.Request.Headers.Accept) ?? types.Names[0] : type
        : type;
}
