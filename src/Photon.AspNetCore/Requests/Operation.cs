using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

/// <summary>Emitted per operation: reads what the handler is given, and calls it if there was no fault.</summary>
public delegate void Invoke(ref RequestReader x);

/// <summary>Serves one operation.</summary>
sealed class Operation(OperationInfo info, Invoke invoke)
{
    /// <summary>The endpoint's <see cref="RequestDelegate"/>.</summary>
    public Task Handle(HttpContext context) => ServerTelemetry.IsOn ? Traced(context) : Serve(context);

    async Task Traced(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        using var activity = ServerTelemetry.Source.StartActivity(info.Id);
        activity?.SetTag("photon.api", info.Api).SetTag("photon.operation", info.Id);
        try
        {
            await Serve(context);
            activity?.SetTag("http.response.status_code", context.Response.StatusCode);
        }
        catch (Exception fault)
        {
            activity?.SetStatus(ActivityStatusCode.Error, fault.Message);
            throw;
        }
        finally
        {
            ServerTelemetry.Finished(info.Api, info.Id, context.Response.StatusCode, started);
        }
    }

    Task Serve(HttpContext context)
    {
        if (info.Gives is { } gives && context.Request.Headers.Accept is { Count: > 0 } accept && !gives.Satisfies(accept))
            return info.Refuse(context, Refusals.NotAcceptable(gives.Names));
        if (info.Takes is null) return Answer(context, new());
        var contentType = context.Request.ContentType;
        if (contentType is null ? context.Request.ContentLength > 0 && !info.Takes.Takes(null) : !info.Takes.Takes(contentType))
            return info.Refuse(context, Refusals.UnsupportedMediaType(info.Takes.Names));
        return (info.Cases is { } cases ? cases.IsStreamed(cases.Find(contentType)) : info.IsStreamed) ? Streamed(context) : Buffered(context);
    }

    async Task Buffered(HttpContext context)
    {
        RequestBody body;
        try
        {
            body = await BodyReading.Read(context, info);
        }
        catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
        {
            await info.Refuse(context, Refusals.Unreadable(fault));
            return;
        }
        await Answer(context, body);
    }

    /// <summary>The handler reads the body, so its faults come up from within it.</summary>
    async Task Streamed(HttpContext context)
    {
        try
        {
            await Answer(context, new());
        }
        catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
        {
            await info.Refuse(context, Refusals.Unreadable(fault));
        }
    }

    Task Answer(HttpContext context, RequestBody body)
    {
        try
        {
            return Call(context, body);
        }
        catch (NotImplementedException fault) when (!context.Response.HasStarted)
        {
            return Unimplemented.Refuse(context, info, fault);
        }
    }

    // No try/finally here: locals of a method with one are kept in memory, and the reader is the hot path. A body that a
    // throwing handler leaves behind goes to the garbage collector instead of the pool.
    Task Call(HttpContext context, RequestBody body)
    {
        var x = new RequestReader(context, info, body);
        invoke(ref x);
        body.Return();
        if (x.Faults is { } faults) return info.Refuse(context, Refusals.Invalid(faults, x.IsMalformed ? StatusCodes.Status400BadRequest : info.FaultStatus));
        if (x.IsUnimplemented) return info.Refuse(context, Refusals.Unimplemented(info.Id));
        return x.Sending ?? info.Send(context, x.Result);
    }
}
