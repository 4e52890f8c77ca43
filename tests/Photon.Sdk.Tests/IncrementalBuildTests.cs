using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

public sealed class IncrementalBuildTests(PackageFixture packages)
{
    [Fact]
    public async Task A_build_without_a_change_does_nothing_and_clean_removes_everything()
    {
        var project = new ProjectBuilder(packages, "no-op")
            .Add("App.csproj", Specs.Project())
            .Add("openapi.yaml", Specs.Notes.Replace("'#/components/schemas/Note'", "'schemas/note.yaml#/Note'", StringComparison.Ordinal))
            .Add("schemas/note.yaml", "Note: { type: object, properties: { text: { type: string }, next: { $ref: '#/Note' } } }\n")
            .Add("Program.cs", "WebApplication.CreateSlimBuilder(args).Build();\n");
        var first = (await project.Build()).Clean();
        Assert.True(first.Ran("PhotonCollectReferences"));
        Assert.True(first.Ran("PhotonWriteDocuments"));

        var second = (await project.Build()).Clean();
        Assert.True(second.WasUpToDate("PhotonCollectReferences"));
        Assert.True(second.WasUpToDate("PhotonWriteDocuments"));
        Assert.True(second.WasUpToDate("CoreCompile"));
        Assert.Contains("DescribeReferences", second.Tasks());
        Assert.DoesNotContain("Csc", second.Tasks());

        // The part is an input of every step, too.
        project.Add("schemas/note.yaml", "Note: { type: object, properties: { text: { type: string, maxLength: 5 } } }\n");
        var third = (await project.Build("--no-restore")).Clean();
        Assert.True(third.Ran("PhotonCollectReferences"));
        Assert.True(third.Ran("CoreCompile"));
        Assert.Contains("maxLength: 5", project.Read("obj/Debug/net10.0/photon/Api.yaml"), StringComparison.Ordinal);

        await project.Clean();
        Assert.DoesNotContain(project.Files("obj"), file => file.Contains("photon", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(project.Files("bin"));
    }

    [Fact]
    public async Task A_file_that_a_document_misses_is_found_as_soon_as_it_exists()
    {
        var project = new ProjectBuilder(packages, "late-part")
            .Add("App.csproj", Specs.Project())
            .Add("openapi.yaml", Specs.Notes.Replace("'#/components/schemas/Note'", "'note.yaml'", StringComparison.Ordinal))
            .Add("Program.cs", "WebApplication.CreateSlimBuilder(args).Build();\n");
        var missing = await project.Build();
        Assert.Contains(missing.Warnings.Select(w => (w.Code, Path.GetFileName(w.File))).Concat(missing.Errors.Select(e => (e.Code, Path.GetFileName(e.File)))), fault => fault == ("PHO1022", "openapi.yaml"));
        project.Add("note.yaml", "type: object\nproperties: { text: { type: string } }\n");
        (await project.Build("--no-restore")).Clean();
    }

    [Fact]
    public async Task A_document_that_appears_is_built_although_it_is_older_than_the_last_build()
    {
        var project = new ProjectBuilder(packages, "late-document")
            .Add("App.csproj", Specs.Project("<OutputType>Library</OutputType>"))
            .Add("openapi.yaml", Specs.Notes);
        (await project.Build()).Clean();
        project.Add("second.openapi.yaml", Specs.Notes);
        File.SetLastWriteTimeUtc(Path.Combine(project.Folder, "second.openapi.yaml"), new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        (await project.Build("--no-restore")).Clean();
        Assert.True(project.Has("obj/Debug/net10.0/photon/Second.json"));
    }
}
