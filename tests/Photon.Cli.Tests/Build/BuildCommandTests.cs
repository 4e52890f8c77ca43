using System.Text.Json;
using Photon.Cli.Build;
using Photon.Cli.Tests.Kit;

namespace Photon.Cli.Tests.Build;

/// <summary>Builds of projects without Photon, with the SDK of this machine; tests/Photon.Sdk.Tests builds the others.</summary>
public sealed class BuildCommandTests : IDisposable
{
    const string Project = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup></Project>""";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_project_without_Photon_is_built_and_said_to_be_one()
    {
        Write("System.Console.WriteLine();");
        var said = await Tool.Run("build", _folder.Path);
        Assert.Equal(0, said.Code);
        Assert.Contains("Plain: compiling\n", said.Out, StringComparison.Ordinal);
        Assert.Contains("Plain has no document of Photon's (OpenApiReference): nothing is generated\n", said.Out, StringComparison.Ordinal);
        Assert.EndsWith("Built: 0 errors, 0 warnings\n", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_fails_says_where_and_returns_what_dotnet_returns()
    {
        Write("int unused = 1;\nSystem.Console.WriteLine(nothing);");
        var said = await Tool.Run("build", Path.Combine(_folder.Path, "Plain.csproj"), "--json", "-c", "Release");
        Assert.Equal(1, said.Code);
        JsonShape.Matches("build.schema.json", said.Out);
        using var json = JsonDocument.Parse(said.Out);
        var rule = json.RootElement.GetProperty("rules")[0];
        Assert.Equal(("CS0103", "error", 2), (rule.GetProperty("id").GetString(), rule.GetProperty("severity").GetString(), rule.GetProperty("faults")[0].GetProperty("line").GetInt32()));
        Assert.True(Directory.Exists(Path.Combine(_folder.Path, "obj", "Release")));
    }

    [Fact]
    public async Task A_file_based_app_is_built_by_its_name_or_its_folders()
    {
        _folder.Write("app.cs", "#:property PublishAot=false\nint unused = 1;\nSystem.Console.WriteLine();");
        Assert.Equal(Path.Combine(_folder.Path, "app.cs"), BuildTarget.Of(_folder.Path).File);
        var said = await Tool.Run("build", Path.Combine(_folder.Path, "app.cs"));
        Assert.Equal(0, said.Code);
        Assert.Contains("CS0219: 1 warning\n  app.cs(2,5): ", said.Out, StringComparison.Ordinal);
        Assert.Contains("app has no document", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_solution_is_built_by_its_name_or_its_folders()
    {
        _folder.Write("All.slnx", """<Solution><Project Path="one/One.csproj" /><Project Path="two/Two.csproj" /></Solution>""");
        // Beside a solution it is no app that is meant.
        _folder.Write("app.cs", "#:property PublishAot=false\nthis is no code");
        foreach (var name in (string[])["one/One", "two/Two"])
        {
            _folder.Write(name + ".csproj", Project);
            _folder.Write(Path.GetDirectoryName(name) + "/Program.cs", "System.Console.WriteLine();");
        }
        Assert.Equal(new BuildTarget(_folder.Path, null, false), BuildTarget.Of(_folder.Path));
        Assert.Equal(new BuildTarget(_folder.Path, _folder.Of("All.slnx"), false), BuildTarget.Of(_folder.Of("All.slnx")));
        foreach (var path in (string[])[_folder.Of("All.slnx"), _folder.Path])
        {
            var said = await Tool.Run("build", path, "--json");
            Assert.True(said.Code == 0, said.Out + said.Error);
            using var json = JsonDocument.Parse(said.Out);
            Assert.Equal(["One.csproj", "Two.csproj"], json.RootElement.GetProperty("projects").EnumerateArray().Select(project => Path.GetFileName(project.GetProperty("path").GetString())).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task What_follows_two_dashes_is_handed_on_and_dotnets_own_complaint_is_shown()
    {
        Write("System.Console.WriteLine();");
        var said = await Tool.Run("build", _folder.Path, "--", "-bogus");
        Assert.Equal(1, said.Code);
        Assert.Contains("MSB1001", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_said_with_the_nearest_name()
    {
        Write("");
        var said = await Tool.Run("build", Path.Combine(_folder.Path, "Plein.csproj"));
        Assert.Equal(1, said.Code);
        Assert.Contains("did you mean 'Plain.csproj'?", said.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await Tool.Run("build", _folder.Path, _folder.Path)).Code);
    }

    [Fact]
    public async Task Watching_builds_again_with_a_change_and_ends_in_order()
    {
        Write("System.Console.WriteLine();");
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var output = new StringWriter();
        var code = PhotonTool.Run(["build", _folder.Path, "--watch", "--json"], new(TextReader.Null, TextWriter.Synchronized(output), TextWriter.Null, false, false), end.Token);
        await Until(() => Builds(output) == 1);
        // A write may come before the watcher of the new folders stands: it is repeated.
        await Until(() =>
        {
            Write($"System.Console.WriteLine(); // {Guid.NewGuid()}");
            return Builds(output) >= 2;
        });
        await end.CancelAsync();
        Assert.Equal(0, await code);
        Assert.All(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries), line => JsonShape.Matches("build.schema.json", line));
    }

    static int Builds(StringWriter output) => output.GetStringBuilder().ToString().Count(c => c == '\n');

    static async Task Until(Func<bool> happened)
    {
        while (!happened()) await Task.Delay(500, TestContext.Current.CancellationToken);
    }

    void Write(string code)
    {
        _folder.Write("Plain.csproj", Project);
        _folder.Write("Program.cs", code);
    }
}
