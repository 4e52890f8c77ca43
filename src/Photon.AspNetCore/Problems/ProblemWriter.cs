using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore;

/// <summary>Hands problems to the app's <see cref="IProblemDetailsService"/> (<c>AddProblemDetails()</c>), or writes them itself.</summary>
sealed class ProblemWriter : IProblemWriter
{
    public const string ProblemJson = "application/problem+json";

    public static readonly ProblemWriter Shared = new();

    public async ValueTask WriteAsync(HttpContext context, Problem problem, string contentType)
    {
        context.Response.StatusCode = problem.Status ?? StatusCodes.Status500InternalServerError;
        // The service writes application/problem+json and nothing else.
        if (contentType == ProblemJson && context.RequestServices.GetService<IProblemDetailsService>() is { } service
            && await service.TryWriteAsync(new() { HttpContext = context, ProblemDetails = Details(problem) })) return;
        var buffer = PooledBuffer.Rent();
        Write(buffer, problem);
        context.Response.ContentType = contentType;
        context.Response.ContentLength = buffer.Length;
        await context.Response.BodyWriter.WriteAsync(buffer.Memory, context.RequestAborted);
        buffer.Dispose();
    }

    static void Write(PooledBuffer buffer, Problem problem)
    {
        var json = new JsonOut(buffer);
        ProblemCodec.Write(ref json, problem);
        json.End();
    }

    static HttpValidationProblemDetails Details(Problem problem)
    {
        var details = new HttpValidationProblemDetails
        {
            Type = problem.Type, Title = problem.Title, Status = problem.Status, Detail = problem.Detail, Instance = problem.Instance,
        };
        foreach (var group in problem.Errors.GroupBy(e => e.Pointer, StringComparer.Ordinal))
            details.Errors[group.Key] = [.. group.Select(e => e.Detail)];
        foreach (var (name, value) in problem.Extensions) details.Extensions[name] = value;
        if (problem.Errors.Count > 0) details.Extensions["faults"] = Faults(problem);
        return details;
    }

    /// <summary>As a <see cref="JsonElement"/>, which the service can write without reflection.</summary>
    static JsonElement Faults(Problem problem)
    {
        var buffer = PooledBuffer.Rent();
        Write(buffer, problem);
        using var document = JsonDocument.Parse(buffer.Memory);
        var faults = document.RootElement.TryGetProperty("faults", out var element) ? element.Clone() : default;
        buffer.Dispose();
        return faults;
    }
}
