using System.ComponentModel;
using Microsoft.AspNetCore.Http;
using Photon.AspNetCore.Emitted;

namespace Photon.AspNetCore;

/// <summary>What a handler answers. The emitted results derive from it, and their cases send themselves.</summary>
/// <remarks>
/// Most cases are a status and perhaps a JSON body: they say so to the constructor. An override for each, with a call of its
/// own, costs the compiler twice as much.
/// </remarks>
public abstract class ServerResult : ApiResult, IResult
{
    readonly int _status;
    readonly BodySender? _sender;
    readonly object? _body;

    /// <summary>Only emitted results derive from this.</summary>
    /// <param name="status">The status, 100 to 599; 0: a result that only a client can have, or one that overrides <see cref="Send"/>.</param>
    /// <param name="sender">What sends the body; <c>null</c>: there is none.</param>
    /// <param name="body">The body, of the sender's type.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ServerResult(int status = 0, BodySender? sender = null, object? body = null)
    {
        _status = status;
        _sender = sender;
        _body = body;
    }

    /// <summary>Sends the answer.</summary>
    /// <exception cref="InvalidOperationException">Only a client can have this result: the document does not declare it.</exception>
    protected virtual Task Send(HttpContext context)
    {
        if (_sender is { } sender) return sender.Send(context, _status, _body);
        if (_status == 0) throw new InvalidOperationException($"{GetType().DeclaringType?.Name}.{GetType().Name} is a result that only a client can have.");
        context.Response.StatusCode = _status;
        return Task.CompletedTask;
    }

    Task IResult.ExecuteAsync(HttpContext httpContext) => Send(httpContext);
}
