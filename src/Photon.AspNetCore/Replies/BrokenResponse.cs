using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

/// <summary>A handler's answer that breaks the document: logged in full, and kept from the client.</summary>
static partial class BrokenResponse
{
    public static Task Refuse(HttpContext context, OperationInfo operation, PooledBuffer buffer, IReadOnlyList<ProblemError> faults)
    {
        buffer.Dispose();
        if (context.RequestServices.GetService<ILoggerFactory>() is { } loggers)
            Log(loggers.CreateLogger(ServerTelemetry.Name), operation.Api, operation.Id, string.Join(' ', faults));
        return operation.Refuse(context, Problem.Of("The server's answer was not valid.", null, StatusCodes.Status500InternalServerError));
    }

    [LoggerMessage(1, LogLevel.Error, "{Api}: the response of {Operation} breaks the document. {Faults}")]
    static partial void Log(ILogger logger, string api, string operation, string faults);
}
