using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Photon.Cli.Doctor;
using Photon.Cli.Doctor.Machines;
using Photon.Cli.Output;
using Photon.Cli.Tests.Kit;

namespace Photon.Cli.Tests.Doctor;

public sealed class DoctorCommandTests
{
    [Fact]
    public async Task Its_JSON_is_as_the_schema_says()
    {
        foreach (var machine in (FakeMachine[])[FakeMachine.Complete(), new(), new() { Os = Os.Windows }])
        {
            var (code, text) = await Run(machine, "--json", "/repos");
            JsonShape.Matches("doctor.schema.json", text);
            using var json = JsonDocument.Parse(text);
            Assert.Equal(code == 0, json.RootElement.GetProperty("isReady").GetBoolean());
        }
    }

    [Fact]
    public async Task What_is_missing_makes_the_exit_code_and_the_last_line()
    {
        var (code, text) = await Run(FakeMachine.Complete(), "/repos");
        Assert.Equal(0, code);
        Assert.EndsWith("Nothing is missing that the projects here need.\n", text, StringComparison.Ordinal);
        Assert.Matches("(?m)^ok +Node.js +v22.14.0", text);
        Assert.Matches("(?m)^absent +Docker +no docker on the PATH\n +for: images.*\n +next: ", text);
        var machine = FakeMachine.Complete();
        machine.Programs["dotnet --list-sdks"] = "";
        (code, text) = await Run(machine, "/repos");
        Assert.Equal(1, code);
        Assert.EndsWith("The projects here need what is missing: .NET SDK.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_terminal_it_is_a_table_and_nothing_that_a_machine_says_steers_it()
    {
        var machine = FakeMachine.Complete();
        machine.Programs["node --version"] = "v22.14.0 \e]0;gotcha\a [red]bracket";
        var (_, text) = await Run(machine, hasStyle: true, "/repos");
        Assert.Contains("│", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\e]0", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\a', text);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_one_line()
    {
        var said = await Tool.Run("doctor", "/nowhere/at all");
        Assert.Equal((2, ""), (said.Code, said.Out));
        Assert.Equal("photon: error: /nowhere/at all is no folder: name the one that your project is in\n", said.Error);
    }

    /// <summary>The real one, with a home and a folder for temporary files of its own.</summary>
    [Fact]
    public async Task It_changes_nothing()
    {
        using var home = new TemporaryFolder();
        home.Write("project/Shop.csproj", """<Project Sdk="Photon.Sdk/0.1.0"><ItemGroup><OpenApiReference Include="shop.yaml" Forms="true" /></ItemGroup></Project>""");
        home.Write("tmp/here", "");
        var before = Files(home.Path);
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "photon.exe" : "photon"), ["doctor", "--json"]) { WorkingDirectory = home.Of("project"), RedirectStandardOutput = true };
        foreach (var name in (string[])["HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"]) start.Environment[name] = home.Path;
        foreach (var name in (string[])["TMPDIR", "TEMP", "TMP"]) start.Environment[name] = home.Of("tmp");
        // What .NET itself keeps there for debuggers is no doing of ours.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        using var process = Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        JsonShape.Matches("doctor.schema.json", text);
        Assert.Equal(before, Files(home.Path));
    }

    static string[] Files(string folder) => [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Select(path => $"{path} {File.GetLastWriteTimeUtc(path):O}").Order(StringComparer.Ordinal)];

    static Task<(int Code, string Text)> Run(IMachine machine, params string[] arguments) => Run(machine, hasStyle: false, arguments);

    static async Task<(int Code, string Text)> Run(IMachine machine, bool hasStyle, params string[] arguments)
    {
        using var output = new StringWriter();
        var command = DoctorCommand.Create(new Screen(TextReader.Null, output, TextWriter.Null, IsInteractive: false, hasStyle), machine);
        var code = await command.Parse(arguments).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);
        return (code, output.ToString().ReplaceLineEndings("\n"));
    }
}
