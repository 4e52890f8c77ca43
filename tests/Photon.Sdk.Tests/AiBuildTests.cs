using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary>What a build does with a model at its side, without one: the deterministic form needs neither weights nor a network.</summary>
public sealed class AiBuildTests(PackageFixture packages)
{
    const string Describe = "<PhotonDescribe>true</PhotonDescribe>", Proposal = "openapi.docs.overlay.proposed.yaml";

    [Fact]
    public async Task Texts_are_proposed_after_the_build_applied_once_accepted_and_change_no_byte_before()
    {
        var plain = Notes("described", "");
        (await plain.Build("-p:Deterministic=true")).Clean();
        var before = await File.ReadAllBytesAsync(Path.Combine(plain.Folder, "bin/Debug/net10.0/App.dll"), TestContext.Current.CancellationToken);

        // In the same folder, since a path is part of what is compiled.
        var project = Notes("described", Describe);
        var first = (await project.Build("-p:Deterministic=true")).Clean();
        Assert.True(first.Ran("PhotonDescribe"));
        Assert.Contains("written to", first.Output, StringComparison.Ordinal);
        Assert.Contains("Adds a note", project.Read(Proposal), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Path.Combine(project.Folder, "bin/Debug/net10.0/App.dll"), TestContext.Current.CancellationToken));
        Assert.DoesNotContain("Adds a note", project.Read("obj/Debug/net10.0/photon/Api.yaml"), StringComparison.Ordinal);

        // Nothing changed: nothing is started, and the file stays as it is.
        var written = File.GetLastWriteTimeUtc(Path.Combine(project.Folder, Proposal));
        Assert.True((await project.Build("--no-restore")).Clean().WasUpToDate("PhotonDescribe"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(project.Folder, Proposal)));

        var (code, output) = await InstalledTool.Run(packages, project.Folder, "ai", "accept", Proposal, "--all");
        Assert.True(code == 0, output);
        Assert.False(project.Has(Proposal));
        (await project.Build("--no-restore", "-p:EmitCompilerGeneratedFiles=true")).Clean();
        Assert.Contains("Adds a note", project.Read("obj/Debug/net10.0/photon/Api.yaml"), StringComparison.Ordinal);
        Assert.Contains(project.Files("obj/Debug/net10.0/generated"), file => project.Read(file).Contains("Adds a note", StringComparison.Ordinal));
        // All is described: there is nothing to propose again.
        Assert.False(project.Has(Proposal));
    }

    [Fact]
    public async Task Only_operations_that_changed_are_described_again()
    {
        var project = Notes("described-anew", Describe);
        (await project.Build()).Clean();
        File.Delete(Path.Combine(project.Folder, Proposal));
        project.Add("openapi.yaml", Specs.Notes.Replace("operationId: getNote", "operationId: readNote", StringComparison.Ordinal));
        project.Add("Program.cs", Specs.NotesProgram.Replace("GetNote", "ReadNote", StringComparison.Ordinal));
        (await project.Build("--no-restore")).Clean();
        Assert.Contains("/notes/{id}", project.Read(Proposal), StringComparison.Ordinal);
        Assert.DoesNotContain("Adds a note", project.Read(Proposal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Builds_of_servers_and_of_IDEs_describe_nothing_unless_they_are_asked()
    {
        var project = Notes("undescribed", Describe);
        project.Variables["CI"] = "true";
        Assert.False((await project.Build()).Clean().Ran("PhotonDescribe"));
        Assert.False((await project.Run("msbuild", "App.csproj", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true")).Ran("PhotonDescribe"));
        Assert.False(project.Has(Proposal));
        Assert.True((await project.Build("--no-restore", "-t:PhotonDescribe")).Clean().Ran("PhotonDescribe"));
        Assert.True(project.Has(Proposal));
        Assert.True((await project.Build("--no-restore", "-p:PhotonDescribe=always")).Clean().WasUpToDate("PhotonDescribe"));
    }

    [Fact]
    public async Task What_goes_wrong_beside_a_build_is_a_warning_with_its_reason()
    {
        var project = Notes("describes-in-vain", Describe + "<PhotonAiProvider>local-http</PhotonAiProvider><PhotonSuggest>true</PhotonSuggest><PhotonTool>no-such-tool.dll</PhotonTool>");
        var result = await project.Build("-p:PhotonTool=no-such-tool.dll");
        Assert.True(result.ExitCode == 0, result.Output);
        Assert.Equal(["PHO6001", "PHO6001"], result.Warnings.Select(warning => warning.Code));
        Assert.Contains("no-such-tool.dll", result.Warnings[0].Text, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(project.Folder, "bin/Debug/net10.0/App.dll")));
        Assert.False(project.Has(Proposal));
    }

    [Fact]
    public async Task Refactorings_are_named_at_their_lines_by_every_build()
    {
        var inline = "{ type: object, required: [street, city], properties: { street: { type: string }, city: { type: string }, zip: { type: string } } }";
        var project = Notes("suggests", "<PhotonSuggest>true</PhotonSuggest>").Add("openapi.yaml", Specs.Notes
            .Replace("properties: { text: { type: string, minLength: 1, maxLength: 200 } }", $"properties: {{ text: {{ type: string, minLength: 1, maxLength: 200 }}, home: {inline} }}", StringComparison.Ordinal)
            .Replace("properties: { id: { type: integer, format: int32 }, text: { type: string } }", $"properties: {{ id: {{ type: integer, format: int32 }}, text: {{ type: string }}, home: {inline} }}", StringComparison.Ordinal));
        var result = (await project.Build()).Clean();
        var line = Array.FindIndex(project.Read("openapi.yaml").Split('\n'), text => text.Contains("home:", StringComparison.Ordinal)) + 1;
        Assert.Contains($"openapi.yaml({line},", result.Output, StringComparison.Ordinal);
        Assert.Contains("message PHO6002: duplicate-schema", result.Output, StringComparison.Ordinal);
        var again = (await project.Build("--no-restore")).Clean();
        Assert.True(again.WasUpToDate("PhotonSuggest"));
        Assert.Contains("message PHO6002: duplicate-schema", again.Output, StringComparison.Ordinal);
    }

    ProjectBuilder Notes(string name, string properties) => new ProjectBuilder(packages, name).Add("App.csproj", Specs.Project(properties)).Add("openapi.yaml", Specs.Notes).Add("Program.cs", Specs.NotesProgram);
}
