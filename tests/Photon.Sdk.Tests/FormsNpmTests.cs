using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary>The front end as the Vite project that it is.</summary>
public sealed class FormsNpmTests(PackageFixture packages)
{
    [Fact]
    public async Task Npm_run_dev_serves_the_page_and_asks_the_app_for_the_rest()
    {
        Node.Need();
        var cancel = TestContext.Current.CancellationToken;
        // A path that begins with a parameter takes the root.
        var project = FormsProject.Create(packages, "forms npm").Add("openapi.yaml", Specs.Notes.Replace("/notes/{id}:", "/{id}:", StringComparison.Ordinal));
        (await project.Build()).Clean();
        await using var app = await RunningApp.Start(project.Folder, "dotnet", "bin/Debug/net10.0/App.dll");
        using (var added = await app.Http.PostAsJsonAsync("/notes", new { text = "tea" }, cancel)) Assert.Equal(HttpStatusCode.Created, added.StatusCode);

        var port = FreePort();
        var npm = Shell.Start(Path.Combine(project.Folder, "client"), OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["run", "dev", "--", "--host", "127.0.0.1", "--port", $"{port}", "--strictPort"],
            new Dictionary<string, string> { ["PHOTON_API"] = app.Http.BaseAddress!.ToString() });
        try
        {
            var output = npm.StandardOutput;
            while (await output.ReadLineAsync(cancel) is { } line && !line.Contains("ready in", StringComparison.Ordinal)) ;
            using var http = new HttpClient { BaseAddress = new($"http://127.0.0.1:{port}") };
            Assert.Contains("/generated/main.tsx", await Get("/", "document", "text/html"), StringComparison.Ordinal);
            Assert.Contains("solid-js", await Get("/generated/main.tsx", "script", "*/*"), StringComparison.Ordinal);
            Assert.Contains("createHotContext", await Get("/@vite/client", "script", "*/*"), StringComparison.Ordinal);
            Assert.Contains("tea", await Get("/1", "empty", "application/json"), StringComparison.Ordinal);
            using var posted = await http.PostAsJsonAsync("/notes", new { text = "more" }, cancel);
            Assert.Equal(HttpStatusCode.Created, posted.StatusCode);

            async Task<string> Get(string path, string destination, string accept)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, path);
                // As browsers say what they ask for.
                request.Headers.TryAddWithoutValidation("Sec-Fetch-Dest", destination);
                request.Headers.TryAddWithoutValidation("Accept", accept);
                using var response = await http.SendAsync(request, cancel);
                Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode}");
                return await response.Content.ReadAsStringAsync(cancel);
            }
        }
        finally
        {
            npm.Kill(entireProcessTree: true);
            await npm.WaitForExitAsync(CancellationToken.None);
            npm.Dispose();
        }
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
