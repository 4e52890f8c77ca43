using System.Net;
using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests.Templates;

/// <summary>What <c>dotnet new</c> made of a template of the packed package, which is installed once, in a hive of the tests' own.</summary>
sealed class TemplateProject
{
    static readonly SemaphoreSlim s_one = new(1);
    static bool s_isInstalled;

    TemplateProject(ProjectBuilder project, string name) => (Project, Name) = (project, name);

    public ProjectBuilder Project { get; }

    public string Name { get; }

    /// <param name="folder">Of the test.</param>
    /// <param name="arguments">The template, and its options.</param>
    public static async Task<TemplateProject> Create(PackageFixture packages, string folder, string name, params string[] arguments)
    {
        // A folder for the test, in which the project has its own.
        var outer = new ProjectBuilder(packages, $"new-{folder}");
        await New(packages, outer.Folder, [.. arguments, "--name", name, .. arguments[0] == "photon-openapi" ? (string[])[] : ["--no-restore"]]);
        return new(arguments[0] == "photon-openapi" ? outer : ProjectBuilder.At(Path.Combine(outer.Folder, name)), name);
    }

    /// <summary><c>dotnet new</c>, with the hive.</summary>
    public static async Task New(PackageFixture packages, string folder, params string[] arguments)
    {
        var hive = await Hive(packages);
        var (code, output) = await Shell.Run(folder, "dotnet", ["new", .. arguments, "--debug:custom-hive", hive]);
        Assert.True(code == 0, output);
    }

    /// <summary>The template's own tests, already built.</summary>
    public async Task Test()
    {
        var (code, output) = await Shell.Run(Project.Folder, "dotnet", ["test", "--no-build"]);
        Assert.True(code == 0, output);
        Assert.DoesNotContain("total: 0", output, StringComparison.Ordinal);
    }

    /// <param name="path">Of the app's project, from the folder.</param>
    public Task<RunningApp> Run(string path = ".", params (string Name, string Value)[] variables) =>
        RunningApp.Start(Path.Combine(Project.Folder, path), "dotnet", [$"bin/Debug/net10.0/{Name}.dll"], variables.ToDictionary(one => one.Name, one => one.Value));

    public static async Task Answers(HttpStatusCode expected, Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        Assert.True(answer.StatusCode == expected, $"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
    }

    static async Task<string> Hive(PackageFixture packages)
    {
        var hive = Path.Combine(packages.Folder, "hive");
        await s_one.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (s_isInstalled) return hive;
            if (Directory.Exists(hive)) Directory.Delete(hive, recursive: true);
            var (code, output) = await Shell.Run(packages.Folder, "dotnet", ["new", "install", Path.Combine(packages.Feed, $"Photon.Templates.{PackageFixture.Version}.nupkg"), "--debug:custom-hive", hive]);
            Assert.True(code == 0, output);
            s_isInstalled = true;
            return hive;
        }
        finally
        {
            s_one.Release();
        }
    }
}
