using Microsoft.AspNetCore.Builder;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Streams;

/// <summary>The emitted server and client of <see cref="EventsDocument"/>.</summary>
public sealed class EventsFixture : IAsyncLifetime
{
    WebApplication? _app;

    public HttpClient Http { get; } = new();

    public Type Probe { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Probe = CompiledApi.Of(EventsDocument.Yaml, new() { Name = "Live", Namespace = "Live", Client = true, Server = true }, EventsDocument.Code, "live.yaml").Load().GetType("Probe")!;
        _app = await Probe.GetMethod("Start")!.CreateDelegate<Func<Task<WebApplication>>>()();
        Http.BaseAddress = new(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_app is not null) await _app.DisposeAsync();
    }
}
