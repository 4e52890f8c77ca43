using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary>Properties that docs/msbuild.md names and no other test turns.</summary>
public sealed class PropertyTests(PackageFixture packages)
{
    [Fact]
    public async Task Without_embedded_documents_mapping_one_fails_at_start_up()
    {
        var project = new ProjectBuilder(packages, "unembedded")
            .Add("App.csproj", Specs.Project("<PhotonEmbedDocuments>false</PhotonEmbedDocuments>"))
            .Add("openapi.yaml", Specs.Notes)
            .Add("Program.cs", Specs.NotesProgram);
        (await project.Build()).Clean();
        var (code, output) = await Shell.Run(project.Folder, "dotnet", ["bin/Debug/net10.0/App.dll", "--urls", "http://127.0.0.1:0"]);
        Assert.NotEqual(0, code);
        Assert.Contains("App carries no document 'Api'", output, StringComparison.Ordinal);
        Assert.Contains("PhotonEmbedDocuments", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_implicit_packages_the_project_refers_to_them_itself()
    {
        const string none = "<PhotonImplicitPackages>false</PhotonImplicitPackages>";
        var project = new ProjectBuilder(packages, "explicit-packages")
            .Add("App.csproj", Specs.Project(none))
            .Add("openapi.yaml", Specs.Notes)
            .Add("Program.cs", Specs.NotesProgram);
        var result = await project.Build();
        Assert.NotEqual(0, result.ExitCode);
        Assert.DoesNotContain("Photon.Runtime", project.Read("obj/project.assets.json"), StringComparison.Ordinal);
        project.Add("App.csproj", Specs.Project(none, $"""<PackageReference Include="Photon.AspNetCore" Version="{PackageFixture.Version}" />"""));
        (await project.Build()).Clean();
    }

    [Fact]
    public async Task A_client_project_keeps_ASPNET_where_it_says_so()
    {
        var project = new ProjectBuilder(packages, "keeps-aspnetcore")
            .Add("App.csproj", Specs.Project("<PhotonAspNetCore>true</PhotonAspNetCore>", """<OpenApiReference Include="openapi.yaml" Generate="Client" />"""))
            .Add("openapi.yaml", Specs.Notes)
            .Add("Program.cs", """
                using App;
                var app = WebApplication.CreateSlimBuilder(args).Build();
                app.MapGet("/", () => typeof(ApiClient).Name);
                app.Run();
                """);
        (await project.Build()).Clean();
        await using var app = await RunningApp.Start(project.Folder, "dotnet", "bin/Debug/net10.0/App.dll");
        Assert.Equal("ApiClient", await app.Http.GetStringAsync("/", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("-p:UseSharedCompilation=false", "DOTNET_TieredPGO=0")]
    [InlineData("-p:UseSharedCompilation=true", "")]
    [InlineData("-p:UseSharedCompilation=false -p:CscEnvironment=A=1", "A=1")]
    [InlineData("-p:UseSharedCompilation=false -p:DOTNET_TieredPGO=1", "")]
    public async Task A_compiler_that_ends_after_one_project_keeps_no_profile(string arguments, string environment)
    {
        var project = new ProjectBuilder(packages, "compiler-environment").Add("App.csproj", Specs.Project());
        var (code, output) = await Shell.Run(project.Folder, "dotnet", ["msbuild", "-nologo", "-getProperty:CscEnvironment", .. arguments.Split(' ')]);
        Assert.True(code == 0, output);
        Assert.Equal(environment, output.Trim());
    }
}
