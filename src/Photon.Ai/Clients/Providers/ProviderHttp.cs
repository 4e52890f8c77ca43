using System.Net;
using System.Net.Sockets;
using Photon.Ai.Settings;

namespace Photon.Ai.Clients.Providers;

/// <summary>
/// Connections to providers. Without <see cref="AiSettings.AllowNetwork"/> those to local servers end on this machine, whatever a name resolves
/// to, a proxy would like or a redirection says.
/// </summary>
static class ProviderHttp
{
    public static HttpClient Create(AiSettings settings)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5), ConnectTimeout = TimeSpan.FromSeconds(15) };
        if (settings is { Provider: AiProvider.LocalHttp, AllowNetwork: false })
        {
            handler.UseProxy = false;
            handler.ConnectCallback = ConnectHere;
        }
        return new(new FaultHandler(settings.Provider) { InnerHandler = handler }) { Timeout = Timeout.InfiniteTimeSpan };
    }

    static async ValueTask<Stream> ConnectHere(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var here = (await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancel)).Where(IPAddress.IsLoopback).ToArray();
        if (here.Length == 0) throw new HttpRequestException($"{context.DnsEndPoint.Host} is not on this machine");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(here, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
