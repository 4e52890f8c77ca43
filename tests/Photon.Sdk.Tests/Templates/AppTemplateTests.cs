using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests.Templates;

/// <summary>Apps of the templates, with options so combined that each meets the others.</summary>
public sealed class AppTemplateTests(PackageFixture packages)
{
    static readonly CancellationToken s_cancel = TestContext.Current.CancellationToken;

    /// <summary>Without Node.js there are no bundles, and each build would say so.</summary>
    static string[] Build => Node.IsThere ? [] : ["-p:PhotonFrontEnd=never"];

    [Fact]
    public async Task An_API_with_forms_keys_tests_and_a_Dockerfile_works_whatever_it_is_called()
    {
        var made = await TemplateProject.Create(packages, "app", "my-app.2 x", "photon", "--auth", "apikey", "--tests", "--docker");
        Assert.Equal(
        [
            ".gitignore", "global.json", "my-app.2 x.Tests/App.cs", "my-app.2 x.Tests/TodoTests.cs", "my-app.2 x.Tests/my-app.2 x.Tests.csproj", "my-app.2 x.slnx",
            "my-app.2 x/.dockerignore", "my-app.2 x/.gitignore", "my-app.2 x/Dockerfile", "my-app.2 x/Handlers/TodoHandler.cs", "my-app.2 x/Handlers/TodoStore.cs", "my-app.2 x/Program.cs",
            "my-app.2 x/Properties/launchSettings.json", "my-app.2 x/README.md", "my-app.2 x/Security/SecretHandler.cs", "my-app.2 x/appsettings.Development.json", "my-app.2 x/appsettings.json",
            "my-app.2 x/my-app.2 x.csproj", "my-app.2 x/my-app.2 x.http", "my-app.2 x/openapi.yaml",
        ], made.Project.Files());
        HasNothingOfTheTemplate(made);
        (await made.Project.Build(Build)).Clean();
        await made.Test();
        await using var app = await made.Run(made.Name, ("Secrets__tests", "k1"));
        await TemplateProject.Answers(HttpStatusCode.Unauthorized, app.Http.GetAsync("/todos", s_cancel));
        app.Http.DefaultRequestHeaders.Add("X-Api-Key", "k1");
        await KeepsTodos(app.Http);
        if (Node.IsThere) Assert.Contains("_forms/assets/", await app.Http.GetStringAsync("/", s_cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_API_without_any_option_is_called_as_its_folder_and_has_no_more_than_it_needs()
    {
        var project = new ProjectBuilder(packages, "new-plain/Plain");
        await TemplateProject.New(packages, project.Folder, "photon-api", "--no-restore");
        Assert.Equal(
        [
            ".gitignore", "Handlers/TodoHandler.cs", "Handlers/TodoStore.cs", "Plain.csproj", "Plain.http", "Program.cs", "Properties/launchSettings.json", "README.md", "appsettings.Development.json",
            "appsettings.json", "openapi.yaml",
        ], project.Files());
        Assert.True(File.ReadLines(Path.Combine(project.Folder, "Program.cs")).Count() <= 20);
        (await project.Build()).Clean();
        await using var app = await RunningApp.Start(project.Folder, "dotnet", "bin/Debug/net10.0/Plain.dll");
        await KeepsTodos(app.Http);
        await TemplateProject.Answers(HttpStatusCode.NotFound, app.Http.GetAsync("/", s_cancel));
    }

    [Fact]
    public async Task An_API_with_forms_and_tokens_is_published_natively()
    {
        var made = await TemplateProject.Create(packages, "aot", "Native.Api", "photon-api", "--forms", "--auth", "bearer", "--aot", "--docker");
        Assert.Contains("runtime-deps:10.0-noble-chiseled", made.Project.Read("Dockerfile"), StringComparison.Ordinal);
        HasNothingOfTheTemplate(made);
        (await made.Project.Build(["-p:PhotonFrontEnd=never"])).Clean();
        await using (var app = await made.Run(".", ("Secrets__tests", "t1")))
        {
            await TemplateProject.Answers(HttpStatusCode.Unauthorized, app.Http.GetAsync("/todos", s_cancel));
            app.Http.DefaultRequestHeaders.Authorization = new("Bearer", "t1");
            await KeepsTodos(app.Http);
        }
        NativeAotTests.NeedLinker();
        (await made.Project.Publish("-r", System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier, "-o", "out", "-p:PhotonFrontEnd=never")).Clean();
        await using var native = await RunningApp.Start(Path.Combine(made.Project.Folder, "out"), Path.Combine(made.Project.Folder, "out", made.Name), [], new Dictionary<string, string> { ["Secrets__tests"] = "t2" });
        native.Http.DefaultRequestHeaders.Authorization = new("Bearer", "t2");
        await KeepsTodos(native.Http);
    }

    [Fact]
    public async Task The_Dockerfile_makes_an_image_that_runs()
    {
        var (code, output) = await Docker("version", "--format", "{{.Server.Version}}");
        Assert.SkipUnless(code == 0, $"An image needs a Docker engine: {output.Trim().Split('\n')[^1]}");
        var made = await TemplateProject.Create(packages, "image", "Shop", "photon-api", "--docker");
        // The packages of the tests are on no public feed.
        made.Project.Add("nuget.config", """<configuration><packageSources><add key="tests" value="feed" /></packageSources></configuration>""");
        Directory.CreateDirectory(Path.Combine(made.Project.Folder, "feed"));
        foreach (var file in Directory.EnumerateFiles(packages.Feed, "*.nupkg")) File.Copy(file, Path.Combine(made.Project.Folder, "feed", Path.GetFileName(file)));
        var image = "photon-templates-test:" + Guid.NewGuid().ToString("n");
        (code, output) = await Docker("build", "-t", image, made.Project.Folder);
        Assert.True(code == 0, output);
        (code, output) = await Docker("run", "--rm", "-d", "-p", "127.0.0.1::8080", image);
        Assert.True(code == 0, output);
        var container = output.Trim();
        try
        {
            (_, output) = await Docker("port", container, "8080");
            using var http = new HttpClient { BaseAddress = new($"http://{output.Trim().Split('\n')[0]}") };
            for (var tries = 0; tries < 100; tries++)
            {
                try
                {
                    await KeepsTodos(http);
                    return;
                }
                catch (HttpRequestException) when (tries < 99)
                {
                    await Task.Delay(100, s_cancel);
                }
            }
        }
        finally
        {
            await Docker("stop", container);
            await Docker("rmi", image);
        }

        async Task<(int Code, string Output)> Docker(params string[] arguments)
        {
            try
            {
                return await Shell.Run(packages.Folder, "docker", arguments);
            }
            catch (System.ComponentModel.Win32Exception)
            {
                return (127, "there is no docker on the PATH");
            }
        }
    }

    /// <summary>The starter document's operations do what it says.</summary>
    internal static async Task KeepsTodos(HttpClient http)
    {
        using var added = await http.PostAsJsonAsync("/todos", new { title = "Buy milk", priority = "high" }, s_cancel);
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        using var changed = await http.PatchAsync(added.Headers.Location, new StringContent("""{"done":true}""", System.Text.Encoding.UTF8, "application/merge-patch+json"), s_cancel);
        Assert.True((await JsonNode.ParseAsync(await changed.Content.ReadAsStreamAsync(s_cancel), cancellationToken: s_cancel))!["done"]!.GetValue<bool>());
        using var refused = await http.PostAsJsonAsync("/todos", new { title = "", due = "tomorrow" }, s_cancel);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var problem = await refused.Content.ReadAsStringAsync(s_cancel);
        Assert.Contains("/title", problem, StringComparison.Ordinal);
        Assert.Contains("/due", problem, StringComparison.Ordinal);
        await TemplateProject.Answers(HttpStatusCode.NoContent, http.DeleteAsync(added.Headers.Location, s_cancel));
        using var gone = await http.GetAsync(added.Headers.Location, s_cancel);
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (gone.StatusCode, gone.Content.Headers.ContentType?.MediaType));
        // What routing itself refuses is a problem too.
        using var unknown = await http.GetAsync("/nowhere", s_cancel);
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (unknown.StatusCode, unknown.Content.Headers.ContentType?.MediaType));
        Assert.StartsWith("openapi: 3.1.1", await http.GetStringAsync("/openapi.yaml", s_cancel), StringComparison.Ordinal);
    }

    /// <summary>No condition, no token and no name of the template's is left.</summary>
    internal static void HasNothingOfTheTemplate(TemplateProject made)
    {
        foreach (var file in made.Project.Files())
            Assert.False(System.Text.RegularExpressions.Regex.IsMatch(file + "\n" + made.Project.Read(file), @"#(if|else|endif)\b|PhotonApp|SPEC_|_VERSION|DEVELOPER_SECRET|@photon@"), file);
    }
}
