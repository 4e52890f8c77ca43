using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Photon.AspNetCore.Emitted;

/// <summary>A handler whose method nobody has written yet: it throws what C# has for that.</summary>
static partial class Unimplemented
{
    public static Task Refuse(HttpContext context, OperationInfo operation, NotImplementedException fault)
    {
        if (context.RequestServices.GetService<ILoggerFactory>() is { } loggers)
            Log(loggers.CreateLogger(ServerTelemetry.Name), operation.Api, operation.Id, fault);
        return operation.Refuse(context, Refusals.Unimplemented(operation.Id));
    }

    [LoggerMessage(2, LogLevel.Warning, "{Api}: {Operation} is not implemented.")]
    static partial void Log(ILogger logger, string api, string operation, Exception fault);
}
