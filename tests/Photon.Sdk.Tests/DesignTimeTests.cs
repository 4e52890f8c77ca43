using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

public sealed class DesignTimeTests(PackageFixture packages)
{
    [Fact]
    public async Task The_IDE_gets_every_file_of_a_document_and_nothing_is_written_for_the_app()
    {
        var project = new ProjectBuilder(packages, "design-time")
            .Add("App.csproj", Specs.Project())
            .Add("openapi.yaml", Specs.Notes.Replace("'#/components/schemas/Note'", "'note.yaml'", StringComparison.Ordinal))
            .Add("note.yaml", "type: object\nproperties: { text: { type: string } }\n")
            .Add("Program.cs", "WebApplication.CreateSlimBuilder(args).Build();\n");
        // What project systems ask for: no compiler is run, its command line is handed out.
        var result = await project.Run("msbuild", "App.csproj", "-restore", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true");
        Assert.True(result.ExitCode == 0, result.Output);
        Assert.True(result.Ran("PhotonCollectReferences"));
        Assert.False(result.Ran("PhotonWriteDocuments"));
        Assert.Contains("note.yaml", project.Read("obj/Debug/net10.0/App.GeneratedMSBuildEditorConfig.editorconfig"), StringComparison.Ordinal);
    }
}
