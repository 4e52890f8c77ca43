using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Operations;

/// <summary>Every kind of security scheme, alone and with others, from the client's provider to the server's authentication.</summary>
public sealed class SecurityTests
{
    static readonly string Yaml = """
        openapi: 3.1.0
        info: { title: T, version: 1.0.0 }
        security: [{ header: [] }]
        components:
          securitySchemes:
            header: { type: apiKey, in: header, name: X-Key }
            query: { type: apiKey, in: query, name: api key }
            cookie: { type: apiKey, in: cookie, name: session }
            basic: { type: http, scheme: basic }
            bearer: { type: http, scheme: bearer }
            hoba: { type: http, scheme: HOBA }
            oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://example.com/token', scopes: { read: '', write: '' } } } }
            oidc: { type: openIdConnect, openIdConnectUrl: 'https://example.com/.well-known/openid-configuration' }
            tls: { type: mutualTLS }
        paths:

        """ + string.Concat(Operations.Select(o => $"  /{o.Id}:\n    get: {{ operationId: {o.Id}, tags: [Doors], {o.Security} responses: {{ '204': {{ description: In }} }} }}\n"));

    static (string Id, string Security)[] Operations =>
    [
        ("header", "security: [{ header: [] }],"), ("query", "security: [{ query: [] }],"), ("cookie", "security: [{ cookie: [] }],"), ("basic", "security: [{ basic: [] }],"),
        ("bearer", "security: [{ bearer: [] }],"), ("hoba", "security: [{ hoba: [] }],"), ("oauth", "security: [{ oauth: [read] }],"), ("writes", "security: [{ oauth: [read, write] }],"),
        ("oidc", "security: [{ oidc: [read] }],"), ("tls", "security: [{ tls: [] }],"), ("both", "security: [{ header: [], bearer: [] }],"), ("either", "security: [{ query: [], cookie: [] }, { basic: [] }],"),
        ("optional", "security: [{ header: [] }, {}],"), ("open", "security: [],"), ("inherits", ""),
    ];

    static readonly string Probe = """
        using System;
        using System.Linq;
        using System.Net.Http;
        using System.Security.Claims;
        using System.Text.Encodings.Web;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;
        using Microsoft.Extensions.Options;
        using House;

        sealed class Doors : IDoorsApi
        {
        HANDLERS
        }

        sealed class Guard(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
        {
            protected override Task<AuthenticateResult> HandleAuthenticateAsync()
            {
                var sent = Scheme.Name switch
                {
                    "header" => Request.Headers["X-Key"] == "k=1; x" ? "" : null,
                    "query" => Request.Query["api key"] == "a&b c" ? "" : null,
                    "cookie" => Request.Cookies["session"] == "s;=%" ? "" : null,
                    "basic" => Request.Headers.Authorization == "Basic " + Convert.ToBase64String("me:ö"u8) ? "" : null,
                    "bearer" => Request.Headers.Authorization == "Bearer b" ? "" : null,
                    "hoba" => string.Equals(Request.Headers.Authorization, "HOBA h", StringComparison.OrdinalIgnoreCase) ? "" : null,
                    "oauth" => Request.Headers.Authorization == "Bearer o" ? "read" : null,
                    "oidc" => Request.Headers.Authorization == "Bearer i" ? "openid read" : null,
                    _ => null,
                };
                return Task.FromResult(sent is null ? AuthenticateResult.NoResult()
                    : AuthenticateResult.Success(new(new ClaimsPrincipal(new ClaimsIdentity([new Claim("scope", sent)], "test")), Scheme.Name)));
            }
        }

        public static class Probe
        {
            public static Func<CancellationToken, ValueTask<string>> Say(string text) => _ => new(text);

            public static async Task<string> Run(HttpClient http)
            {
                var builder = WebApplication.CreateSlimBuilder();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Logging.ClearProviders();
                builder.Services.AddHouse().AddDoors<Doors>();
                var schemes = builder.Services.AddAuthentication();
                foreach (var name in "header query cookie basic bearer hoba oauth oidc tls".Split(' ')) schemes.AddScheme<AuthenticationSchemeOptions, Guard>(name, null);
                builder.Services.AddAuthorization();
                await using var app = builder.Build();
                app.MapHouse();
                await app.StartAsync();
                http.BaseAddress = new(app.Urls.First());
                var options = new HouseClientOptions();
                SETS
                var doors = new HouseClient(http, options).Doors;
                var seen = new System.Collections.Generic.List<string>();
        CALLS
                return string.Join(' ', seen);
            }
        }
        """;

    [Theory]
    [InlineData("", "header:401 query:401 cookie:401 basic:401 bearer:401 hoba:401 oauth:401 writes:401 oidc:401 tls:401 both:401 either:401 optional:204 open:204 inherits:401")]
    [InlineData("Header Query Cookie Basic Bearer Hoba Oauth Oidc", "header:204 query:204 cookie:204 basic:204 bearer:204 hoba:204 oauth:204 writes:403 oidc:204 tls:401 both:204 either:204 optional:204 open:204 inherits:204")]
    [InlineData("Header Basic", "header:204 query:401 cookie:401 basic:204 bearer:401 hoba:401 oauth:401 writes:401 oidc:401 tls:401 both:401 either:204 optional:204 open:204 inherits:204")]
    [InlineData("Query", "header:401 query:204 cookie:401 basic:401 bearer:401 hoba:401 oauth:401 writes:401 oidc:401 tls:401 both:401 either:401 optional:204 open:204 inherits:401")]
    public async Task Who_has_what_the_document_asks_for_gets_in(string credentials, string expected)
    {
        string Pascal(string id) => char.ToUpperInvariant(id[0]) + id[1..];
        var texts = new Dictionary<string, string> { ["Header"] = "k=1; x", ["Query"] = "a&b c", ["Cookie"] = "s;=%", ["Basic"] = "me:ö", ["Bearer"] = "b", ["Hoba"] = "h", ["Oauth"] = "o", ["Oidc"] = "i" };
        var code = Probe
            .Replace("HANDLERS", string.Concat(Operations.Select(o => $"    public ValueTask<{Pascal(o.Id)}Result> {Pascal(o.Id)}(CancellationToken cancel) => new(new {Pascal(o.Id)}Result.NoContent());\n")), StringComparison.Ordinal)
            .Replace("SETS", string.Concat(credentials.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => $"options.{name} = Say(\"{texts[name]}\"); ")), StringComparison.Ordinal)
            .Replace("CALLS", string.Concat(Operations.Select(o => $"        seen.Add(\"{o.Id}:\" + await doors.{Pascal(o.Id)}Async() switch {{ {Pascal(o.Id)}Result.Unexpected other => other.Response.StatusCode, _ => 204 }});\n")), StringComparison.Ordinal);
        using var http = new HttpClient();
        Assert.Equal(expected, await CompiledApi.Of(Yaml, new() { Name = "House", Namespace = "House", Server = true, Client = true }, code).Run(http));
    }
}
