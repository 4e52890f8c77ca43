using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Photon.AspNetCore.Development.Vite;
using Yarp.ReverseProxy.Forwarder;

namespace Photon.AspNetCore.Development.Forwarding;

/// <summary>Hands requests on to Vite: modules, styles, and the socket of live updates.</summary>
sealed class ViteForwarder : IDisposable
{
    // Not among the app's services, which are made when this is asked for.
    readonly ServiceProvider _services;
    readonly IHttpForwarder _forwarder;
    readonly HttpMessageInvoker _http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None, EnableMultipleHttp2Connections = true });

    public ViteForwarder()
    {
        // A page is a hundred modules, and of each it would say three things.
        _services = new ServiceCollection().AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).AddLogging().AddHttpForwarder().BuildServiceProvider();
        _forwarder = _services.GetRequiredService<IHttpForwarder>();
    }

    public async Task Forward(HttpContext context, ViteConnection vite)
    {
        // An update may be hours away.
        var options = new ForwarderRequestConfig { ActivityTimeout = TimeSpan.FromHours(24) };
        var error = await _forwarder.SendAsync(context, vite.Address + context.Request.PathBase.ToUriComponent(), _http, options, new Transformer(vite.State.Key));
        if (error != ForwarderError.None && !context.Response.HasStarted) context.Response.StatusCode = StatusCodes.Status502BadGateway;
    }

    public void Dispose()
    {
        _http.Dispose();
        _services.Dispose();
    }

    sealed class Transformer(string key) : HttpTransformer
    {
        public override async ValueTask TransformRequestAsync(HttpContext httpContext, HttpRequestMessage proxyRequest, string destinationPrefix, CancellationToken cancellationToken)
        {
            await base.TransformRequestAsync(httpContext, proxyRequest, destinationPrefix, cancellationToken);
            // Vite's own name; and who the user is in the app is none of its business.
            proxyRequest.Headers.Host = null;
            proxyRequest.Headers.Remove("Cookie");
            proxyRequest.Headers.Remove("Authorization");
            proxyRequest.Headers.Add(ViteConnection.KeyHeader, key);
        }
    }
}
