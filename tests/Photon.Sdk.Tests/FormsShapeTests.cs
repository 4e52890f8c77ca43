using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary>Projects with forms that are no plain server.</summary>
public sealed class FormsShapeTests(PackageFixture packages)
{
    [Fact]
    public async Task Only_the_named_operations_get_a_form_and_an_unknown_name_is_reported()
    {
        var project = FormsProject.Create(packages, "forms-named", "<PhotonFrontEnd>never</PhotonFrontEnd>", """<OpenApiReference Include="openapi.yaml" Forms="getNote;addNot" />""");
        foreach (var again in (string[])["", "--no-restore"])
        {
            var result = await project.Build(again.Length > 0 ? [again] : []);
            Assert.True(result.ExitCode == 0, result.Output);
            var warning = Assert.Single(result.Warnings);
            Assert.Equal(("PHO5002", "App.csproj"), (warning.Code, Path.GetFileName(warning.File)));
            Assert.Contains("\"addNot\"", warning.Text, StringComparison.Ordinal);
        }
        Assert.Equal(["client/generated/api/forms/GetNoteForm.tsx"], project.Files("client/generated/api/forms"));
        // The project file alone says what has forms; it may even be older than the last build.
        project.Add("App.csproj", Specs.Project("<PhotonFrontEnd>never</PhotonFrontEnd>", """<OpenApiReference Include="openapi.yaml" Forms="addNote" />"""));
        File.SetLastWriteTimeUtc(Path.Combine(project.Folder, "App.csproj"), new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        (await project.Build()).Clean();
        Assert.Equal(["client/generated/api/forms/AddNoteForm.tsx"], project.Files("client/generated/api/forms"));
        (await project.Build()).Clean();
    }

    [Fact]
    public async Task A_library_of_a_client_gets_the_sources_of_forms_and_no_assets()
    {
        var project = new ProjectBuilder(packages, "forms-library")
            .Add("Lib.csproj", Specs.Beside("<PhotonFrontEndFolder>web app</PhotonFrontEndFolder>", FormsProject.Item))
            .Add("openapi.yaml", Specs.Notes);
        (await project.Build()).Clean().StartsNoNode();
        Assert.True(project.Has("web app/generated/api/forms/AddNoteForm.tsx"));
        Assert.True(project.Has("web app/photon/node.ts"));
        Assert.DoesNotContain(project.Files("bin"), file => file.Contains("_forms", StringComparison.Ordinal));
        Assert.True((await project.Build()).Clean().WasUpToDate("PhotonEmitForms"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Forms=\"false\"")]
    public async Task Without_forms_there_is_no_front_end(string forms)
    {
        var project = new ProjectBuilder(packages, "forms-none")
            .Add("App.csproj", Specs.Project(items: $"""<OpenApiReference Include="openapi.yaml" {forms} />"""))
            .Add("openapi.yaml", Specs.Notes).Add("Program.cs", Specs.NotesProgram);
        var result = (await project.Build()).Clean().StartsNoNode();
        Assert.False(result.Ran("PhotonEmitForms"));
        Assert.False(Directory.Exists(Path.Combine(project.Folder, "client")));
    }

    [Fact]
    public async Task The_IDE_emits_no_forms()
    {
        var project = FormsProject.Create(packages, "forms-design-time");
        var result = await project.Run("msbuild", "App.csproj", "-restore", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true");
        Assert.True(result.ExitCode == 0, result.Output);
        Assert.DoesNotContain(result.Tasks(), task => task is "EmitForms" or "LookAtFrontEnd");
        result.StartsNoNode();
        Assert.False(Directory.Exists(Path.Combine(project.Folder, "client")));
    }

    [Fact]
    public async Task Several_target_frameworks_share_one_bundle()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "forms-frameworks", "<TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks><EnableWindowsTargeting>true</EnableWindowsTargeting><DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>");
        project.Add("App.csproj", project.Read("App.csproj").Replace("<TargetFramework>net10.0</TargetFramework>", "", StringComparison.Ordinal));
        var result = (await project.Build()).Clean();
        foreach (var task in (string[])["EmitForms", "RestoreFrontEnd", "BundleFrontEnd"]) Assert.Single(result.Tasks(), task);
        foreach (var framework in (string[])["net10.0", "net10.0-windows"])
            Assert.Contains("_forms/assets/", project.Read($"bin/Debug/{framework}/App.staticwebassets.endpoints.json"), StringComparison.Ordinal);
        (await project.Build()).Clean().StartsNoNode();
        // One of them alone, as publishing does it.
        (await project.Build("-f", "net10.0")).Clean().StartsNoNode();
    }
}
