using System.Net;
using System.Net.WebSockets;
using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary>An app in development: its forms come through Vite, and follow the document.</summary>
public sealed class DevelopmentLoopTests(PackageFixture packages)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_app_serves_what_Vite_makes_and_follows_the_document()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "development büch er").Add("openapi.yaml", Specs.Notes.Replace("'#/components/schemas/NewNote'", "'note.yaml#/NewNote'", StringComparison.Ordinal))
            .Add("note.yaml", "NewNote:\n  type: object\n  required: [text]\n  properties: { text: { type: string, minLength: 1, maxLength: 200 } }\n");
        (await project.Build()).Clean();
        await using var app = await RunningApp.Start(project.Folder, "dotnet", "bin/Debug/net10.0/App.dll", "--environment", "Development");
        var page = await app.Http.GetStringAsync("/", Cancel);
        Assert.Contains("src=\"/_forms/@vite/client\"", page, StringComparison.Ordinal);
        Assert.Contains("src=\"/_forms/generated/main.tsx\"", page, StringComparison.Ordinal);
        Assert.Contains("createHotContext", await app.Http.GetStringAsync("/_forms/generated/main.tsx", Cancel), StringComparison.Ordinal);
        await ServerProjectTests.ServesNotes(app.Http);

        // One save is one update, of all that it changes.
        using var socket = await ViteSocket.Open(app.Http);
        Assert.Contains("200", await app.Http.GetStringAsync("/_forms/generated/api/schemas.ts", Cancel), StringComparison.Ordinal);
        await app.Http.GetStringAsync("/_forms/generated/api/forms/AddNoteForm.tsx", Cancel);
        await app.Http.GetStringAsync("/_forms/generated/api/fields/NewNoteFields.tsx", Cancel);
        var main = File.GetLastWriteTimeUtc(Path.Combine(project.Folder, "client/generated/main.tsx"));
        project.Add("note.yaml", "NewNote:\n  type: object\n  required: [text]\n  properties: { text: { type: string, minLength: 1, maxLength: 300 }, author: { type: string } }\n");
        var update = await socket.Hears("NewNoteFields.tsx");
        Assert.Contains("\"update\"", update, StringComparison.Ordinal);
        Assert.Contains("AddNoteForm.tsx", update, StringComparison.Ordinal);
        Assert.Contains("300", await app.Http.GetStringAsync("/_forms/generated/api/schemas.ts", Cancel), StringComparison.Ordinal);
        Assert.Equal(main, File.GetLastWriteTimeUtc(Path.Combine(project.Folder, "client/generated/main.tsx")));

        // A fault is said at its place, and shown by browsers; the last forms stay.
        var fields = project.Read("client/generated/api/fields/NewNoteFields.tsx");
        project.Add("note.yaml", "NewNote:\n  type: object\n  required: [text\n");
        var error = await socket.Hears("\"error\"");
        Assert.Contains("PHO10", error, StringComparison.Ordinal);
        Assert.Contains("note.yaml", error, StringComparison.Ordinal);
        Assert.Matches(@"note\.yaml\(\d+,\d+\): error PHO10\d\d: ", await app.Says("error PHO10"));
        Assert.Equal(fields, project.Read("client/generated/api/fields/NewNoteFields.tsx"));
        // Whoever opens the page now is told as well.
        using (var late = await ViteSocket.Open(app.Http)) await late.Hears("PHO10");
        project.Add("note.yaml", "NewNote:\n  type: object\n  required: [text]\n  properties: { text: { type: string, minLength: 1, maxLength: 300 }, reader: { type: string } }\n");
        await socket.Hears("NewNoteFields.tsx");
        Assert.Contains("reader", project.Read("client/generated/api/fields/NewNoteFields.tsx"), StringComparison.Ordinal);

        // So is what Vite finds wrong.
        project.Add("client/photon/start.tsx", project.Read("client/photon/start.tsx") + "\nexport const wrong = ;\n");
        using var broken = await app.Http.GetAsync("/_forms/photon/start.tsx", Cancel);
        Assert.Matches(@"client/photon/start\.tsx\(\d+,\d+\): error PHO5004: ", await app.Says("error PHO5004"));
    }

    [Fact]
    public async Task Nobody_but_this_machines_browser_on_the_apps_own_pages_sees_sources()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "development-guard").Add("appsettings.json", """{ "Secret": "tea" }""");
        (await project.Build()).Clean();
        await using var app = await RunningApp.Start(project.Folder, "dotnet", "bin/Debug/net10.0/App.dll", "--environment", "Development");
        Assert.Contains("@vite/client", await app.Http.GetStringAsync("/", Cancel), StringComparison.Ordinal);
        var module = "/_forms/generated/main.tsx";
        Assert.Equal(HttpStatusCode.OK, await Status(module));
        Assert.Equal(HttpStatusCode.OK, await Status(module, ("Sec-Fetch-Site", "same-origin")));
        Assert.Equal(HttpStatusCode.OK, await Status(module, ("Host", "app.localhost:5000")));

        // Pages elsewhere, by a name of theirs that leads here, or as a script of theirs.
        Assert.Equal(HttpStatusCode.Forbidden, await Status(module, ("Host", "rebound.example")));
        Assert.Equal(HttpStatusCode.Forbidden, await Status(module, ("Sec-Fetch-Site", "cross-site")));
        Assert.Equal(HttpStatusCode.Forbidden, await Status(module, ("Sec-Fetch-Site", "same-site")));
        Assert.Equal(HttpStatusCode.Forbidden, await Status(module, ("Origin", "http://evil.example")));
        using (var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "rebound.example" } })
        using (var page = await app.Http.SendAsync(request, Cancel))
            Assert.DoesNotContain("@vite/client", await page.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        await Assert.ThrowsAsync<WebSocketException>(() => ViteSocket.Open(app.Http, "http://evil.example"));

        // Files beside the front end, and of the machine.
        foreach (var file in (string[])[Path.Combine(project.Folder, "appsettings.json"), "/etc/passwd", ViteProcess.FileOf(project)])
        {
            Assert.Equal(HttpStatusCode.Forbidden, await Status("/_forms/@fs" + file));
            Assert.Equal(HttpStatusCode.Forbidden, await Status("/_forms/@fs" + file + "?raw"));
        }

        // Vite's own port answers to nobody but the app, whatever it is asked.
        var vite = ViteProcess.Of(project);
        using var direct = new HttpClient { BaseAddress = new($"http://127.0.0.1:{vite.Port}") };
        foreach (var path in (string[])["/_forms/", module, "/@photon/hello"]) Assert.Equal(HttpStatusCode.Forbidden, (await direct.GetAsync(path, Cancel)).StatusCode);
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(ViteProcess.FileOf(project)));
            // What everybody can list says nothing that opens it.
            Assert.DoesNotContain(vite.Key, await File.ReadAllTextAsync($"/proc/{vite.Pid}/cmdline", Cancel), StringComparison.Ordinal);
            // Loopback only: 0100007F is 127.0.0.1.
            var socket = (await File.ReadAllLinesAsync("/proc/net/tcp", Cancel)).Where(line => line.Contains($":{vite.Port:X4} 00000000:0000 0A", StringComparison.Ordinal));
            Assert.Contains("0100007F:", Assert.Single(socket), StringComparison.Ordinal);
        }

        async Task<HttpStatusCode> Status(string path, params (string Name, string Value)[] headers)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
            using var response = await app.Http.SendAsync(request, Cancel);
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task Outside_of_development_or_switched_off_it_is_the_bundle()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "development-off");
        (await project.Build()).Clean();
        foreach (var arguments in (string[][])[["--environment", "Staging"], ["--environment", "Development", "--Photon:Development", "false"]])
        {
            await using var app = await RunningApp.Start(project.Folder, "dotnet", ["bin/Debug/net10.0/App.dll", .. arguments]);
            await FormsPublishTests.ServesForms(app.Http, "gzip", isPublished: false);
            using var module = await app.Http.GetAsync("/_forms/generated/main.tsx", Cancel);
            Assert.Equal(HttpStatusCode.NotFound, module.StatusCode);
        }
        Assert.False(File.Exists(ViteProcess.FileOf(project)));
    }

    [Fact]
    public async Task Where_Vite_cannot_start_the_app_says_why_and_serves_the_bundle()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "development-fallback");
        (await project.Build()).Clean();
        var config = project.Read("client/vite.config.ts");
        project.Add("client/vite.config.ts", config + "\nthrow new Error(\"no tea\");\n");
        await using (var app = await RunningApp.Start(project.Folder, "dotnet", "bin/Debug/net10.0/App.dll", "--environment", "Development"))
        {
            await FormsPublishTests.ServesForms(app.Http, "gzip", isPublished: false);
            Assert.Contains("no tea", await app.Says("Vite could not be started"), StringComparison.Ordinal);
        }

        // Without Node.js, and without a bundle either, the page says it.
        Directory.Delete(Path.Combine(project.Folder, "bin/Debug/net10.0/wwwroot"), recursive: true);
        File.Delete(Path.Combine(project.Folder, "bin/Debug/net10.0/App.staticwebassets.endpoints.json"));
        File.Delete(Path.Combine(project.Folder, "bin/Debug/net10.0/App.staticwebassets.runtime.json"));
        await using (var app = await RunningApp.Start(project.Folder, Path.Combine(project.Folder, "bin/Debug/net10.0/App"), ["--environment", "Development"], new Dictionary<string, string> { ["PATH"] = Node.PathWithout, ["DOTNET_ROOT"] = Node.PathWithout }))
        {
            using var page = await app.Http.GetAsync("/", Cancel);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
            var text = await page.Content.ReadAsStringAsync(Cancel);
            Assert.Contains("Vite needs Node.js", text, StringComparison.Ordinal);
            await app.Says("Vite could not be started");
            await ServerProjectTests.ServesNotes(app.Http);
        }
    }
}
