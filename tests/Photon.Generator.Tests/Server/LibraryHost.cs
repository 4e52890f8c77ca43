namespace Photon.Generator.Tests.Server;

/// <summary>C# that serves the library on a free port of this machine and sends the requests of a test: one per line.</summary>
static class LibraryHost
{
    public const string Usings = """
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Security.Claims;
        using System.Text;
        using System.Text.Encodings.Web;
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;
        using Microsoft.Extensions.Options;


        """;

    public const string Code = """


        public static class Probe
        {
            public static async Task<WebApplication> Start(bool withHandlers)
            {
                var builder = WebApplication.CreateSlimBuilder();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Logging.ClearProviders();
                var library = builder.Services.AddLibrary();
                if (withHandlers) library.AddBooks<Books>().AddForms<Forms>(ServiceLifetime.Singleton).AddFiles<Files>().AddStreams<Streams>();
                var schemes = builder.Services.AddAuthentication();
                if (withHandlers) foreach (var name in new[] { "key", "token", "admin" }) schemes.AddScheme<AuthenticationSchemeOptions, Scheme>(name, null);
                var app = builder.Build();
                var routes = app.MapLibrary();
                routes["ticks"].WithDisplayName("ticking");
                routes[nameof(IBooksApi.GetBook)].WithDisplayName("old");
                await app.StartAsync();
                return app;
            }

            sealed class Scheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
            {
                protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Request.Headers.TryGetValue("X-" + Scheme.Name, out var scope)
                    ? AuthenticateResult.Success(new(new ClaimsPrincipal(new ClaimsIdentity([new Claim("scope", scope.ToString())], "test")), Scheme.Name))
                    : AuthenticateResult.NoResult());
            }
        }
        """;
}
