using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

public sealed class ProjectShapeTests(PackageFixture packages)
{
    const string Program = "WebApplication.CreateSlimBuilder(args).Build();\n";

    [Fact]
    public async Task Paths_with_spaces_and_any_letters_are_built()
    {
        var project = new ProjectBuilder(packages, "büch er 書店 'n' #1")
            .Add("Büch er.csproj", Specs.Project(items: """<OpenApiReference Include="spéc files/büch er.yaml" />"""))
            .Add("spéc files/büch er.yaml", Specs.Notes.Replace("'#/components/schemas/Note'", "'t%C3%A9il e/n+ote.yaml#/Note'", StringComparison.Ordinal))
            .Add("spéc files/téil e/n+ote.yaml", "Note: { type: object, properties: { text: { type: string } } }\n")
            .Add("Program.cs", Program);
        (await project.Build()).Clean();
        Assert.Contains("téil e/n+ote.yaml", project.Read("obj/Debug/net10.0/photon/references.txt"), StringComparison.Ordinal);
        Assert.Contains("x-photon-files", project.Read("obj/Debug/net10.0/photon/BüchEr.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metadata_arrives_whole_at_the_compiler()
    {
        var project = new ProjectBuilder(packages, "metadata")
            .Add("App.csproj", Specs.Project("<OutputType>Library</OutputType>", """<OpenApiReference Include="openapi.yaml" Name="Pad" Namespace="My.Päd" Tags="Notes;C# %3B stuff;  a'b &quot;c&quot; " Operations="*Note" Generate="Server;Client" />"""))
            .Add("openapi.yaml", Specs.Notes);
        var result = await project.Build();
        Assert.True(result.ExitCode == 0, result.Output);
        // The generator names a filter that finds nothing, whole: Roslyn itself would have cut it at the '#'.
        Assert.Contains(result.Warnings, warning => warning.Code == "PHO2060" && warning.Text.Contains("'C#'", StringComparison.Ordinal));
        var config = project.Read("obj/Debug/net10.0/App.GeneratedMSBuildEditorConfig.editorconfig");
        string Value(string name) => Uri.UnescapeDataString(config.Split('\n').Single(line => line.StartsWith($"build_metadata.AdditionalFiles.Photon{name} = ", StringComparison.Ordinal)).Split(" = ")[1].Trim());
        Assert.Equal("Pad", Value("Name"));
        Assert.Equal("My.Päd", Value("Namespace"));
        // MSBuild itself makes no difference between ';' and an escaped one by the time a task sees it.
        Assert.Equal("Notes\nC#\nstuff\na'b \"c\"", Value("Tags"));
        Assert.Equal("Server, Client", Value("Generate"));
    }

    [Fact]
    public async Task An_explicit_item_beats_the_glob()
    {
        var project = new ProjectBuilder(packages, "explicit")
            .Add("App.csproj", Specs.Project(items: """<OpenApiReference Include="./openapi.yaml" Name="Pad" />"""))
            .Add("openapi.yaml", Specs.Notes)
            .Add("Program.cs", Program);
        (await project.Build()).Clean();
        Assert.Equal("Pad|true", string.Join('|', project.Read("obj/Debug/net10.0/photon/roots.txt").Trim().Split('|')[1..3]));
    }

    [Fact]
    public async Task Central_versions_and_lock_files_work()
    {
        var project = new ProjectBuilder(packages, "central")
            .Add("Directory.Packages.props", "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>")
            .Add("App/App.csproj", Specs.Project("<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>"))
            .Add("App/openapi.yaml", Specs.Notes)
            .Add("App/Program.cs", Program);
        (await project.Build("App")).Clean();
        Assert.Contains("\"Photon.Runtime\"", project.Read("App/packages.lock.json"), StringComparison.Ordinal);
        (await project.Build("App", "-p:RestoreLockedMode=true")).Clean();
    }

    [Fact]
    public async Task Several_projects_build_as_a_graph()
    {
        var project = new ProjectBuilder(packages, "graph")
            .Add("Contracts/Contracts.csproj", Specs.Project("<OutputType>Library</OutputType>", """<OpenApiReference Include="../notes.yaml" Generate="Models" Namespace="Contracts" />"""))
            .Add("App/App.csproj", Specs.Project(items: """<OpenApiReference Include="../notes.yaml" Models="Contracts" /><ProjectReference Include="../Contracts/Contracts.csproj" />"""))
            .Add("App/Program.cs", Program)
            .Add("notes.yaml", Specs.Notes);
        (await project.Build("App", "-graph")).Clean();
        var again = (await project.Build("App", "-graph", "--no-restore")).Clean();
        Assert.DoesNotContain("Csc", again.Tasks());
    }

    [Theory]
    [InlineData("""<OpenApiReference Include="missing.yaml" />""", "PHO4001")]
    [InlineData("""<OpenApiReference Include="openapi.yaml" Name="1 2" />""", "PHO4002")]
    [InlineData("""<OpenApiReference Include="openapi.yaml" Generate="Sever" />""", "PHO4003")]
    [InlineData("""<OpenApiReference Include="a.yaml;b.yaml" Name="Same" />""", "PHO4004")]
    public async Task A_faulty_item_is_an_error_at_the_project(string item, string code)
    {
        var project = new ProjectBuilder(packages, "faulty-" + code)
            .Add("App.csproj", Specs.Project("<PhotonEnableDefaultOpenApiItems>false</PhotonEnableDefaultOpenApiItems>", item))
            .Add("openapi.yaml", Specs.Notes).Add("a.yaml", Specs.Notes).Add("b.yaml", Specs.Notes)
            .Add("Program.cs", Program);
        var result = (await project.Build()).Fails();
        Assert.Contains(result.Errors, error => error.Code == code && Path.GetFileName(error.File) == "App.csproj");
    }
}
