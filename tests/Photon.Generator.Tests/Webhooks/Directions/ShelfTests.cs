using System.Net;
using Microsoft.AspNetCore.Builder;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Webhooks.Directions;

/// <summary>The shelf's server and receiver in one app on a port of this machine, and its sender.</summary>
public class ShelfFixture : IAsyncLifetime
{
    WebApplication? _app;

    protected virtual bool ValidateResponses => false;

    public Type Probe { get; private set; } = null!;

    public HttpClient Http { get; } = new();

    public async ValueTask InitializeAsync()
    {
        Probe = CompiledApi.Of(ShelfDocument.Yaml, new() { Name = "Shelf", Namespace = "Shelf", Server = true, Webhooks = true, ValidateResponses = ValidateResponses }, ShelfDocument.Code, "shelf.yaml").Load().GetType("Probe")!;
        _app = await (Task<WebApplication>)Probe.GetMethod("Start")!.Invoke(null, null)!;
        Http.BaseAddress = new(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Http.Dispose();
        if (_app is not null) await _app.DisposeAsync();
    }
}

/// <summary>The same where each answer is read against its schema before it is sent.</summary>
public sealed class CheckedShelfFixture : ShelfFixture
{
    protected override bool ValidateResponses => true;
}

/// <summary>One class in a server's requests and answers and in a webhook's: <c>readOnly</c> members go from the API outward, <c>writeOnly</c> ones to it.</summary>
public sealed class ShelfTests(ShelfFixture plain, CheckedShelfFixture strict) : IClassFixture<ShelfFixture>, IClassFixture<CheckedShelfFixture>
{
    [Theory]
    [InlineData("items", """{"name":"n","secret":"ss"}""", """{"id":5,"name":" n ss"}""")]
    [InlineData("hooks/changed", """{"id":1,"name":"n"}""", """{"name":"1 n none","secret":"told"}""")]
    public async Task Each_way_has_the_members_of_its_direction(string path, string json, string expected)
    {
        Assert.Equal((HttpStatusCode.OK, expected), await Post(plain, path, json));
        Assert.Equal((HttpStatusCode.OK, expected), await Post(strict, path, json));
    }

    [Theory]
    [InlineData("items", """{"id":1,"name":"n"}""", "/secret")]
    [InlineData("items", """{"name":"n","secret":"s"}""", "/secret")]
    [InlineData("hooks/changed", """{"name":"n","secret":"ss"}""", "/id")]
    [InlineData("hooks/changed", """{"id":0,"name":"n"}""", "/id")]
    public async Task What_a_direction_requires_must_be_there_and_valid(string path, string json, string pointer)
    {
        var (status, text) = await Post(plain, path, json);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains($"\"pointer\":\"{pointer}\"", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("\"pointer\"").Length);
    }

    [Fact]
    public async Task The_sender_gives_what_the_receiver_wants_and_takes_what_it_answers() => Assert.Equal(
        " 7 n none told", await (Task<string>)plain.Probe.GetMethod("Sent")!.Invoke(null, [plain.Http, new Uri(plain.Http.BaseAddress!, "hooks/changed")])!);

    static async Task<(HttpStatusCode Status, string Text)> Post(ShelfFixture shelf, string path, string json)
    {
        var response = await shelf.Http.PostAsync(path, new StringContent(json, null, "application/json"), TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
