using System.ComponentModel;
using Microsoft.AspNetCore.Http;

namespace Photon.AspNetCore.Emitted;

/// <summary>Sends the body of one type of results.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class BodySender
{
    private protected BodySender() { }

    internal abstract Task Send(HttpContext context, int status, object? body);
}
