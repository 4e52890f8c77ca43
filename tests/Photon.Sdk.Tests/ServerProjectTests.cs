using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

public sealed class ServerProjectTests(PackageFixture packages)
{
    [Fact]
    public async Task A_project_of_one_document_and_twenty_lines_builds_and_serves()
    {
        var project = new ProjectBuilder(packages, "server")
            .Add("App.csproj", Specs.Project())
            .Add("openapi.yaml", Specs.Notes)
            .Add("Program.cs", Specs.NotesProgram);
        (await project.Build()).Clean();
        await using var app = await RunningApp.Start(project.Folder, "dotnet", "bin/Debug/net10.0/App.dll");
        await ServesNotes(app.Http);
        await ServesItsDocument(app.Http);
    }

    [Fact]
    public async Task A_file_based_app_builds_and_serves()
    {
        var project = new ProjectBuilder(packages, "file-based")
            .Add("app.cs", $"#:sdk Photon.Sdk@{PackageFixture.Version}\n\n" + Specs.NotesProgram)
            .Add("openapi.yaml", Specs.Notes);
        (await project.Build("app.cs")).Clean();
        await using var app = await RunningApp.Start(project.Folder, "dotnet", "run", "--no-build", "app.cs", "--");
        await ServesNotes(app.Http);
    }

    internal static async Task ServesNotes(HttpClient http)
    {
        var cancel = TestContext.Current.CancellationToken;
        var added = await http.PostAsJsonAsync("/notes", new { text = "milk" }, cancel);
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        var note = await http.GetFromJsonAsync<JsonElement>("/notes/1", cancel);
        Assert.Equal("milk", note.GetProperty("text").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/notes/77", cancel)).StatusCode);
        var refused = await http.PostAsJsonAsync("/notes", new { text = "" }, cancel);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
    }

    static async Task ServesItsDocument(HttpClient http)
    {
        var cancel = TestContext.Current.CancellationToken;
        var yaml = await http.GetAsync("/openapi.yaml", cancel);
        Assert.Equal("application/yaml", yaml.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Specs.Notes, await yaml.Content.ReadAsStringAsync(cancel));
        var json = await http.GetFromJsonAsync<JsonElement>("/openapi.json", cancel);
        Assert.Equal("Notes", json.GetProperty("info").GetProperty("title").GetString());

        using var again = new HttpRequestMessage(HttpMethod.Get, "/openapi.yaml");
        again.Headers.IfNoneMatch.Add(yaml.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await http.SendAsync(again, cancel)).StatusCode);

        using var packed = new HttpRequestMessage(HttpMethod.Get, "/openapi.yaml");
        packed.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        var response = await http.SendAsync(packed, cancel);
        Assert.Equal("gzip", Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.NotEqual(yaml.Headers.ETag, response.Headers.ETag);
    }
}
