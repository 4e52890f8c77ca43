using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Photon.Core.Emit;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Server;

/// <summary>The emitted library, compiled once, served on a port of this machine.</summary>
public sealed class LibraryFixture : IAsyncLifetime
{
    static readonly EmitOptions Options = new() { Name = "Library", Namespace = "Library", Server = true, ValidateResponses = true };

    WebApplication? _app;

    public IServiceProvider Services => _app!.Services;

    public HttpClient Http { get; } = new();

    public Assembly Assembly { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Assembly = CompiledApi.Of(LibraryDocument.Yaml, Options, LibraryHost.Usings + LibraryDocument.Handlers + LibraryHost.Code, "library.yaml").Load();
        _app = await Start(true);
        Http.BaseAddress = new(_app.Urls.First());
    }

    public Task<WebApplication> Start(bool withHandlers) =>
        Assembly.GetType("Probe")!.GetMethod("Start")!.CreateDelegate<Func<bool, Task<WebApplication>>>()(withHandlers);

    /// <param name="line"><c>GET /path</c>.</param>
    /// <param name="headers">Each <c>name: value</c>.</param>
    /// <param name="content">The body.</param>
    public async Task<HttpResponseMessage> Send(string line, string[]? headers = null, HttpContent? content = null)
    {
        var request = new HttpRequestMessage(new(line.Split(' ')[0]), line.Split(' ')[1]) { Content = content };
        foreach (var header in headers ?? []) request.Headers.TryAddWithoutValidation(header.Split(": ")[0], header.Split(": ")[1]);
        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static StringContent Json(string text) => new(text, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_app is not null) await _app.DisposeAsync();
    }
}
