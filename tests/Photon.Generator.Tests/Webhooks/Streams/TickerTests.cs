using System.Net;
using Microsoft.AspNetCore.Builder;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Webhooks.Streams;

/// <summary>The ticker's emitted receivers on a port of this machine, and its sender.</summary>
public sealed class TickerFixture : IAsyncLifetime
{
    WebApplication? _app;

    public Type Probe { get; private set; } = null!;

    public HttpClient Http { get; } = new();

    public Uri Target(string hook) => new(_app!.Urls.First() + "/hooks/" + hook);

    public async ValueTask InitializeAsync()
    {
        Probe = CompiledApi.Of(TickerDocument.Yaml, new() { Name = "Ticker", Namespace = "Ticker", Server = true, Webhooks = true }, TickerDocument.Code, "ticker.yaml").Load().GetType("Probe")!;
        _app = await (Task<WebApplication>)Probe.GetMethod("Start")!.Invoke(null, null)!;
    }

    public Task<string> Run(string method, params object[] arguments) => (Task<string>)Probe.GetMethod(method)!.Invoke(null, [Http, .. arguments])!;

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_app is not null) await _app.DisposeAsync();
    }
}

/// <summary>Webhooks whose bodies are streams, from the emitted sender to the emitted receiver and back.</summary>
public sealed class TickerTests(TickerFixture ticker) : IClassFixture<TickerFixture>
{
    [Theory]
    [InlineData("Events", "tick 1 1,tick 2 2,tick 3 3")]
    [InlineData("Datas", "1,2,3")]
    [InlineData("Lines", "1,2,3")]
    [InlineData("Records", "1,2,3")]
    [InlineData("Bytes", "raw")]
    public async Task Items_go_from_sender_to_receiver_and_back(string hook, string expected) => Assert.Equal(expected, await ticker.Run("Sent", ticker.Target(hook), hook));

    [Theory]
    [InlineData("Events", "text/event-stream", "event: tick\ndata: {\"cents\":1}\n\n", HttpStatusCode.OK, "tick")]
    [InlineData("Events", "text/event-stream", "event: tick\ndata: {\"cents\":0}\n\n", HttpStatusCode.BadRequest, "/0/data/cents")]
    [InlineData("Lines", "application/jsonl", "{\"cents\":1}\n", HttpStatusCode.OK, "{\"cents\":1}")]
    [InlineData("Lines", "application/jsonl", "{\"cents\":0}\n", HttpStatusCode.BadRequest, "/0/cents")]
    [InlineData("Lines", "text/event-stream", "data: {\"cents\":1}\n\n", HttpStatusCode.UnsupportedMediaType, "application/jsonl")]
    public async Task A_receiver_checks_every_item(string hook, string mediaType, string text, HttpStatusCode status, string expected)
    {
        var response = await ticker.Http.PostAsync(ticker.Target(hook), new StringContent(text, null, mediaType), TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        Assert.Contains(expected, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
