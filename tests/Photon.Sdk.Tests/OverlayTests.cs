using System.Net.Http.Json;
using System.Text.Json;
using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

public sealed class OverlayTests(PackageFixture packages)
{
    const string Head = "overlay: 1.0.0\ninfo: { title: Changes, version: 1.0.0 }\nactions:\n";

    const string Count = Head + """
          - target: $.paths
            update:
              /notes:
                get:
                  operationId: countNotes
                  tags: [Notes]
                  responses: { "200": { description: How many., content: { application/json: { schema: { $ref: counts.yaml } } } } }

        """;

    static string Title(string title) => Head + $"  - {{ target: $.info, update: {{ title: {title}, x-seen: ['{title}'] }} }}\n";

    [Fact]
    public async Task Overlays_named_and_beside_are_built_served_and_watched()
    {
        var program = Specs.NotesProgram.Replace("    public ValueTask<GetNoteResult>", "    public ValueTask<CountNotesResult> CountNotes(CancellationToken cancel) => new(new Counts { All = s_notes.Count });\n\n    public ValueTask<GetNoteResult>", StringComparison.Ordinal);
        var project = new ProjectBuilder(packages, "overlays")
            .Add("App.csproj", Specs.Project("", "<OpenApiReference Update=\"openapi.yaml\" Overlay=\"over lays/a.yaml;over lays/b#2.yaml\" />"))
            .Add("openapi.yaml", Specs.Notes)
            .Add("counts.yaml", "title: Counts\ntype: object\nrequired: [all]\nproperties: { all: { type: integer, format: int32 } }\n")
            .Add("over lays/a.yaml", Title("From a"))
            .Add("over lays/b#2.yaml", Count)
            .Add("openapi.overlay.yaml", Title("From the last"))
            .Add("openapi.docs.overlay.json", """{ "overlay": "1.0.0", "info": { "title": "T", "version": "1" }, "actions": [{ "target": "$.info", "update": { "title": "From docs", "x-seen": ["From docs"] } }] }""")
            .Add("openapi.docs.overlay.proposed.yaml", "overlay: [ this is not even YAML\n")
            .Add("openapi.ai.proposed.overlay.yaml", Title("Proposed"))
            .Add("Program.cs", program);
        (await project.Build()).Clean();
        Assert.DoesNotContain("proposed", project.Read("obj/Debug/net10.0/photon/references.txt"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("counts.yaml", project.Read("obj/Debug/net10.0/photon/references.txt"), StringComparison.Ordinal);
        // No overlay is a document of its own.
        Assert.Equal(["Api.json", "Api.json.gz", "Api.yaml", "Api.yaml.gz"], project.Files("obj/Debug/net10.0/photon").Select(Path.GetFileName).Where(file => file!.Contains(".json", StringComparison.Ordinal) || file.Contains(".yaml", StringComparison.Ordinal)));

        await using (var app = await RunningApp.Start(project.Folder, "dotnet", "bin/Debug/net10.0/App.dll"))
        {
            var cancel = TestContext.Current.CancellationToken;
            Assert.Equal("""{"all":0}""", await app.Http.GetStringAsync("/notes", cancel));
            var document = await app.Http.GetFromJsonAsync<JsonElement>("/openapi.json", cancel);
            Assert.Equal("From the last", document.GetProperty("info").GetProperty("title").GetString());
            Assert.Equal("""["From a","From docs","From the last"]""", JsonSerializer.Serialize(document.GetProperty("info").GetProperty("x-seen")));
            Assert.Equal("countNotes", document.GetProperty("paths").GetProperty("/notes").GetProperty("get").GetProperty("operationId").GetString());
            Assert.Contains("From the last", await app.Http.GetStringAsync("/openapi.yaml", cancel), StringComparison.Ordinal);
        }

        var second = (await project.Build("--no-restore")).Clean();
        foreach (var target in (string[])["PhotonCollectReferences", "PhotonWriteDocuments", "CoreCompile"]) Assert.True(second.WasUpToDate(target), target);

        // An edit of an overlay, and one that appears and is older than the last build.
        project.Add("over lays/a.yaml", Title("From another"));
        (await project.Build("--no-restore")).Clean();
        Assert.Contains("From another", project.Read("obj/Debug/net10.0/photon/Api.json"), StringComparison.Ordinal);
        project.Add("openapi.z.overlay.yml", Title("Late"));
        File.SetLastWriteTimeUtc(Path.Combine(project.Folder, "openapi.z.overlay.yml"), new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        (await project.Build("--no-restore")).Clean();
        Assert.Contains("title: Late", project.Read("obj/Debug/net10.0/photon/Api.yaml"), StringComparison.Ordinal);
        File.Delete(Path.Combine(project.Folder, "openapi.z.overlay.yml"));
        (await project.Build("--no-restore")).Clean();
        Assert.DoesNotContain("Late", project.Read("obj/Debug/net10.0/photon/Api.yaml"), StringComparison.Ordinal);

        await project.Clean();
        Assert.DoesNotContain(project.Files("obj"), file => file.Contains("photon", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Faults_of_overlays_stand_at_their_lines_and_a_missing_one_is_an_error()
    {
        var project = new ProjectBuilder(packages, "overlay-faults")
            .Add("App.csproj", Specs.Project("<OutputType>Library</OutputType>"))
            .Add("openapi.yaml", Specs.Notes)
            .Add("openapi.overlay.yaml", Head + "  - { target: $.nowhere, remove: true }\n");
        var warned = await project.Build();
        Assert.Equal(0, warned.ExitCode);
        var warning = Assert.Single(warned.Warnings);
        Assert.Equal(("PHO1034", "openapi.overlay.yaml", 4, 15), (warning.Code, Path.GetFileName(warning.File), warning.LineNumber, warning.ColumnNumber));

        var outside = Path.Combine(project.Folder, "..", "overlay-outside.yaml");
        File.WriteAllText(outside, Title("From outside"));
        File.CreateSymbolicLink(Path.Combine(project.Folder, "openapi.link.overlay.yaml"), outside);
        var linked = await project.Build("--no-restore");
        Assert.Contains(linked.Warnings, found => found.Code == "PHO4007");
        Assert.DoesNotContain(project.Files("obj"), file => file.EndsWith("references.txt", StringComparison.Ordinal) && project.Read(file).Contains("link", StringComparison.Ordinal));

        project.Add("App.csproj", Specs.Project("<OutputType>Library</OutputType>", "<OpenApiReference Include=\"openapi.yaml\" Overlay=\"gone.yaml\" />"));
        Assert.Contains((await project.Build("--no-restore")).Fails().Errors, error => error.Code == "PHO4006" && Path.GetFileName(error.File) == "App.csproj");
    }
}
