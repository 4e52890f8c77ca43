using System.Text.Json;
using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary><c>photon build</c>, packed, over projects that are built with the packed SDK.</summary>
public sealed class ToolBuildTests(PackageFixture packages)
{
    [Fact]
    public async Task An_API_with_forms_is_built_and_the_next_build_has_nothing_to_do()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "photon build büch er");
        var (code, first) = await Json(project, "build", "--json");
        Assert.True(code == 0, first.RootElement.ToString());
        var built = Assert.Single(Projects(first));
        Assert.Equal((Path.Combine(project.Folder, "App.csproj"), "Debug"), (Text(built, "path"), Text(built, "configuration")));
        var document = Assert.Single(built.GetProperty("documents").EnumerateArray());
        Assert.Equal(("Api", 2, 2, 2, 2), (Text(document, "name"), Number(document, "operations"), Number(document, "models"), Number(document, "routes"), Number(document, "forms")));
        Assert.Contains(built.GetProperty("frontEnd").GetProperty("files").EnumerateArray(), file => Text(file, "name").EndsWith(".js", StringComparison.Ordinal) && Number(file, "bytes") > Number(file, "gzipBytes"));
        Assert.Equal(["restore", "generate", "compile", "forms", "bundle"], first.RootElement.GetProperty("steps").EnumerateArray().Select(step => Text(step, "name")));
        Assert.Equal(["restore", "generate", "compile", "forms", "bundle"], Names(built, "done"));

        var (again, screen) = await InstalledTool.Run(packages, project.Folder, "build", "-c", "Debug");
        Assert.Equal(0, again);
        Assert.Contains("up to date: restore, generate, compile, forms, bundle", screen, StringComparison.Ordinal);
        Assert.Contains("Built: 0 errors, 0 warnings", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("compiling", screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_fails_says_by_rule_why_and_returns_what_dotnet_returns()
    {
        var project = new ProjectBuilder(packages, "photon-build-fails").Add("App.csproj", Specs.Project()).Add("Program.cs", "System.Console.WriteLine(1);")
            .Add("openapi.yaml", Specs.Notes.Replace("#/components/schemas/NewNote", "#/components/schemas/Missing", StringComparison.Ordinal).Replace("openapi: 3.1.0", "opnapi: 3.1.0", StringComparison.Ordinal));
        var (code, report) = await Json(project, "build", "--json");
        Assert.Equal(1, code);
        var rule = report.RootElement.GetProperty("rules").EnumerateArray().First(rule => Text(rule, "id") == "PHO2001");
        Assert.Equal("https://github.com/photon-sdk/photon/blob/main/docs/rules/PHO2001.md", Text(rule, "help"));
        Assert.Equal(Path.Combine(project.Folder, "openapi.yaml"), Text(rule.GetProperty("faults")[0], "file"));
        var document = Assert.Single(Assert.Single(Projects(report)).GetProperty("documents").EnumerateArray());
        Assert.False(document.TryGetProperty("operations", out _));

        var (plain, screen) = await InstalledTool.Run(packages, project.Folder, "build");
        Assert.Equal(1, plain);
        Assert.Contains("PHO2001: 1 error", screen, StringComparison.Ordinal);
        Assert.Contains("openapi.yaml(", screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_based_app_and_a_solution_are_built()
    {
        var app = new ProjectBuilder(packages, "photon-build-app").Add("openapi.yaml", Specs.Notes).Add("app.cs", $"#:sdk Photon.Sdk@{PackageFixture.Version}\n#:property PublishAot=false\n{Specs.NotesProgram}");
        var (code, report) = await Json(app, "build", "app.cs", "--json");
        Assert.True(code == 0, report.RootElement.ToString());
        Assert.Equal(Path.Combine(app.Folder, "app.cs"), Text(Assert.Single(Projects(report)), "path"));
        Assert.Equal(2, Number(Projects(report)[0].GetProperty("documents")[0], "operations"));

        var solution = new ProjectBuilder(packages, "photon-build-solution")
            .Add("All.slnx", """<Solution><Project Path="Api/Api.csproj" /><Project Path="Lib/Lib.csproj" /></Solution>""")
            .Add("Lib/Lib.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""")
            .Add("Api/Api.csproj", Specs.Project(items: """<ProjectReference Include="../Lib/Lib.csproj" />""")).Add("Api/openapi.yaml", Specs.Notes).Add("Api/Program.cs", Specs.NotesProgram);
        (code, report) = await Json(solution, "build", "--json", "--", "-p:Optimize=true");
        Assert.True(code == 0, report.RootElement.ToString());
        Assert.Equal([1, 0], Projects(report).Select(project => project.GetProperty("documents").GetArrayLength()));
    }

    async Task<(int, JsonDocument)> Json(ProjectBuilder project, params string[] arguments)
    {
        var (code, output) = await InstalledTool.Run(packages, project.Folder, arguments);
        return (code, JsonDocument.Parse(output));
    }

    static JsonElement[] Projects(JsonDocument report) => [.. report.RootElement.GetProperty("projects").EnumerateArray()];

    static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    static IEnumerable<string> Names(JsonElement element, string name) => element.GetProperty(name).EnumerateArray().Select(one => one.GetString()!);
}
