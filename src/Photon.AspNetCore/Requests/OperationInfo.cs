using Microsoft.AspNetCore.Http;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

/// <summary>What the runtime knows about one operation; also in the endpoint's metadata.</summary>
sealed class OperationInfo
{
    public required string Api { get; init; }
    public required string Id { get; init; }
    public required ServerOptions Options { get; init; }
    public required IProblemWriter Problems { get; init; }

    /// <summary>The service that is the handler. In code shared between interfaces <c>typeof(T)</c> would be looked up.</summary>
    public required Type HandlerType { get; init; }

    /// <summary>Finds a handler that serves all requests without a scope, which costs more than many a handler; <c>null</c>: there is one per request.</summary>
    public IServiceProvider? Singletons { get; init; }

    /// <summary>The handler that <see cref="Singletons"/> gave.</summary>
    public object? Handler { get; set; }

    /// <summary>Media types of the request; <c>null</c>: there is no body.</summary>
    public MediaTypes? Takes { get; init; }

    /// <summary>The types that the request's body may have; <c>null</c>: there are not several.</summary>
    public MediaTypeCases? Cases { get; init; }

    /// <summary>What is asked of single parts of a multipart body, by name; <c>null</c>: nothing.</summary>
    public IReadOnlyDictionary<string, PartRule>? Parts { get; init; }

    /// <summary>Media types of its successes; <c>null</c>: they have no body.</summary>
    public MediaTypes? Gives { get; init; }

    /// <summary>The handler reads the body itself.</summary>
    public bool IsStreamed { get; init; }

    /// <summary>What is asked of JSON bodies.</summary>
    public JsonChecks Checks { get; init; } = JsonChecks.Request;

    /// <summary>A reader of a JSON text of the request, within the limits of the API.</summary>
    public JsonIn Reader(ReadOnlySpan<byte> json) => new(json, Checks, Options.MaxDepth, Options.MaxFaults) { MaxItems = Options.MaxItems, MaxString = Options.MaxStringSize };

    /// <summary>The status of a request whose values are not valid; what cannot be read at all is a 400.</summary>
    public int FaultStatus { get; init; } = StatusCodes.Status400BadRequest;

    /// <summary>The media type of problems.</summary>
    public string FaultType { get; init; } = "application/problem+json";

    /// <summary>By path parameter: how many path segments follow it; -1: it shares its segment.</summary>
    public IReadOnlyDictionary<string, int> SegmentsBehind { get; init; } = new Dictionary<string, int>();

    /// <summary>Sends what the handler returned.</summary>
    /// <exception cref="InvalidOperationException">It is null, or nothing that the document declares.</exception>
    public Task Send(HttpContext context, ServerResult? result) => result is IResult answer
        ? answer.ExecuteAsync(context)
        : throw new InvalidOperationException($"The handler of {Id} returned null.");

    /// <summary>Answers without calling a handler.</summary>
    public Task Refuse(HttpContext context, Problem problem)
    {
        var status = problem.Status ?? FaultStatus;
        ServerTelemetry.Refused(Api, Id, status);
        return Problems.WriteAsync(context, problem, FaultType).AsTask();
    }
}
