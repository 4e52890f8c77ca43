using System.Net;
using Microsoft.AspNetCore.Http;

namespace Photon.AspNetCore.Development.Forwarding;

/// <summary>
/// Who may see sources: this machine's own browser, on pages of this app. A page elsewhere could ask by a name that leads here (DNS rebinding),
/// or load modules as scripts.
/// </summary>
static class LocalRequests
{
    public static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote) && IsOwnName(context.Request.Host.Host);

    /// <summary>It comes from a page of this app, or from no page.</summary>
    public static bool IsOwn(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")) return false;
        // Sockets are not held to one origin by browsers.
        return request.Headers.Origin.ToString() is not { Length: > 0 } origin || Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }

    static bool IsOwnName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address);
}
