using System.ComponentModel;
using Microsoft.AspNetCore.Http;

namespace Photon.AspNetCore;

/// <summary>What a handler answers. The emitted results derive from it, and their cases send themselves.</summary>
/// <remarks>One interface here costs the compiler less than one in each case of each operation.</remarks>
public abstract class ServerResult : ApiResult, IResult
{
    /// <summary>Only emitted results derive from this.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ServerResult() { }

    /// <summary>Sends the answer.</summary>
    /// <exception cref="InvalidOperationException">Only a client can have this result: the document does not declare it.</exception>
    protected virtual Task Send(HttpContext context) => throw new InvalidOperationException($"{GetType().DeclaringType?.Name}.{GetType().Name} is a result that only a client can have.");

    Task IResult.ExecuteAsync(HttpContext httpContext) => Send(httpContext);
}
