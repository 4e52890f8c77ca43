using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Photon.Runtime.Emitted;

/// <summary>Puts emitted clients under <see cref="IHttpClientFactory"/>.</summary>
public static class ClientRegistration
{
    public static IHttpClientBuilder Add<TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services, string name, Action<IServiceProvider, TOptions>? configure, Func<HttpClient, TOptions, TClient> create)
        where TClient : class where TOptions : ClientOptions, new()
    {
        var options = services.AddOptions<TOptions>();
        if (configure is not null) options.Configure<IServiceProvider>((o, provider) => configure(provider, o));
        return services
            .AddHttpClient(name)
            .AddTypedClient((http, provider) => create(http, provider.GetRequiredService<IOptions<TOptions>>().Value))
            .ConfigurePrimaryHttpMessageHandler(provider => new SocketsHttpHandler
            {
                ConnectCallback = provider.GetRequiredService<IOptions<TOptions>>().Value is WebhookOptions { AllowLocalTargets: false }
                    ? static (context, cancel) => PublicNetwork.Connect(context.DnsEndPoint, cancel) : null,
                // Declared redirects are results, and a followed one would carry credentials to wherever it points.
                AllowAutoRedirect = false,
                // Handlers are shared by every client of the factory: one caller's cookies are not another's.
                UseCookies = false,
                AutomaticDecompression = DecompressionMethods.All,
                PooledConnectionLifetime = TimeSpan.FromMinutes(2),
                RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
                ResponseHeaderEncodingSelector = (_, _) => Encoding.UTF8,
            });
    }
}
