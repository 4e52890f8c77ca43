using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Client;

public sealed class RegistrationTests
{
    sealed class NotesClient(HttpClient http, NotesOptions options)
    {
        public ClientCore Core { get; } = new(http, options, [new(CredentialPlace.Header, "X-Key")], "https://notes.example");
    }

    sealed record Vault(string Key);

    [Fact]
    public async Task A_client_comes_from_the_factory_with_its_options()
    {
        var handler = StubHandler.Json(200, """{"id":"a"}""");
        var services = new ServiceCollection().AddSingleton(new Vault("secret"));
        ClientRegistration.Add<NotesClient, NotesOptions>(services, "NotesClient", (provider, o) =>
        {
            var key = provider.GetRequiredService<Vault>().Key;
            o.Key = _ => new(key);
        }, (http, options) => new(http, options)).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();
        await Notes.Get(provider.GetRequiredService<NotesClient>().Core, "/x", security: "0").Send<NoteResult>(NoteResult.Read, TestContext.Current.CancellationToken);
        Assert.Equal("https://notes.example/x", handler.Uri);
        Assert.Contains("X-Key: secret", handler.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_are_not_followed_so_that_no_credential_leaves_for_another_host()
    {
        var services = new ServiceCollection();
        var builder = ClientRegistration.Add<NotesClient, NotesOptions>(services, "NotesClient", null, (http, options) => new(http, options));
        HttpMessageHandler? primary = null;
        builder.ConfigurePrimaryHttpMessageHandler((handler, _) => primary = handler);
        await using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<NotesClient>();
        var sockets = Assert.IsType<SocketsHttpHandler>(primary);
        Assert.False(sockets.AllowAutoRedirect);
        Assert.False(sockets.UseCookies);
    }

    [Fact]
    public async Task A_resilience_handler_sends_the_same_body_again()
    {
        var calls = 0;
        var handler = new StubHandler(_ => ++calls < 3 ? StubHandler.Response(503, "later", "text/plain") : StubHandler.Response(200, """{"id":"a"}"""));
        var services = new ServiceCollection();
        ClientRegistration.Add<NotesClient, NotesOptions>(services, "NotesClient", null, (http, options) => new(http, options))
            .ConfigurePrimaryHttpMessageHandler(() => handler)
            .AddStandardResilienceHandler(o => (o.Retry.Delay, o.Retry.UseJitter) = (TimeSpan.FromMilliseconds(1), false));
        await using var provider = services.BuildServiceProvider();
        Assert.IsType<NoteResult.Ok>(await Post(provider));
        Assert.Equal(["""{"id":"a"}""", """{"id":"a"}""", """{"id":"a"}"""], handler.Sent.Select(s => s.Body));

        static Task<NoteResult> Post(IServiceProvider provider)
        {
            var request = Notes.Post(provider.GetRequiredService<NotesClient>().Core);
            request.Json<Note, NoteCodec>(new() { Id = "a" });
            return request.Send<NoteResult>(NoteResult.Read, TestContext.Current.CancellationToken);
        }
    }
}
