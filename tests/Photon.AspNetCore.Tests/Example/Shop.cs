using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Photon.AspNetCore.Tests.Example;

/// <summary>The example served in memory.</summary>
sealed class Shop : IAsyncDisposable
{
    readonly WebApplication _app;

    Shop(WebApplication app)
    {
        _app = app;
        Client = app.GetTestClient();
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<Shop> Start(
        Action<ServerOptions>? options = null, Action<IServiceCollection>? services = null, Action<ApiEndpoints>? endpoints = null, bool handler = true, string[]? schemes = null, string prefix = "")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var shop = builder.Services.AddShop(options!);
        if (handler) shop.AddBooks<Books>();
        var authentication = builder.Services.AddAuthentication();
        foreach (var scheme in schemes ?? ["key", "token:x", "staff"]) authentication.AddScheme<AuthenticationSchemeOptions, HeaderScheme>(scheme, null);
        services?.Invoke(builder.Services);
        var app = builder.Build();
        var mapped = prefix.Length > 0 ? app.MapGroup(prefix).MapShop() : app.MapShop();
        endpoints?.Invoke(mapped);
        await app.StartAsync();
        return new(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>The header <c>X-Auth-scheme: scope scope</c> signs in.</summary>
    sealed class HeaderScheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var header = $"X-Auth-{Scheme.Name.Replace(":", "", StringComparison.Ordinal)}";
            if (!Request.Headers.TryGetValue(header, out var scopes)) return Task.FromResult(AuthenticateResult.NoResult());
            var identity = new ClaimsIdentity([new Claim("scope", scopes.ToString())], "something of the handler's own");
            return Task.FromResult(AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Scheme.Name)));
        }
    }
}
