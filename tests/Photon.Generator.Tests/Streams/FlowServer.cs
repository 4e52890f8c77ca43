using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Streams;

/// <summary>The emitted server of <see cref="FlowDocument"/> over HTTP/1.1 and HTTP/2, and its emitted client.</summary>
public sealed class FlowServer : IAsyncLifetime
{
    WebApplication? _app;
    Type _probe = null!;

    public FlowPlan Plan { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _probe = CompiledApi.Of(FlowDocument.Yaml, new() { Name = "Flow", Namespace = "Flow", Client = true, Server = true }, FlowDocument.Code, "flow.yaml").Load().GetType("Probe")!;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options =>
        {
            // A test of back-pressure sends more than one request should.
            options.Limits.MaxRequestBodySize = null;
            foreach (var protocol in new[] { HttpProtocols.Http1, HttpProtocols.Http2 }) options.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = protocol);
        });
        builder.Services.AddSingleton(Plan);
        Method<Action<IServiceCollection>>("Add")(builder.Services);
        _app = builder.Build();
        Method<Action<IEndpointRouteBuilder>>("Map")(_app);
        await _app.StartAsync();
    }

    public HttpClient Http(int version) => new()
    {
        BaseAddress = new(_app!.Urls.ElementAt(version - 1)),
        DefaultRequestVersion = new(version, version == 1 ? 1 : 0),
        DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
    };

    public Task<IAsyncEnumerable<int>> Watch(HttpClient http, string framing, CancellationToken cancel) =>
        Method<Func<HttpClient, string, CancellationToken, Task<IAsyncEnumerable<int>>>>("Watch")(http, framing, cancel);

    public Task<long> Send(HttpClient http, string framing, IAsyncEnumerable<int> numbers, CancellationToken cancel) =>
        Method<Func<HttpClient, string, IAsyncEnumerable<int>, CancellationToken, Task<long>>>("Send")(http, framing, numbers, cancel);

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
    }

    T Method<T>(string name) where T : Delegate => _probe.GetMethod(name)!.CreateDelegate<T>();
}
