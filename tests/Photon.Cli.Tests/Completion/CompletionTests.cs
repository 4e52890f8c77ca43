using System.Diagnostics;
using Photon.Cli.Tests.Kit;

namespace Photon.Cli.Tests.Completion;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("fish", "complete -c photon")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Every_shell_has_its_script(string shell, string what)
    {
        var said = await Tool.Run("completion", shell);
        Assert.Equal(0, said.Code);
        Assert.Contains(what, said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tool_says_what_may_come_next()
    {
        var said = await Tool.Run("[suggest:9]", "photon co");
        Assert.Contains("completion", said.Out.Split('\n'));
    }

    [Fact]
    public async Task Bash_completes()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "There is no bash");
        var tool = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "photon.exe" : "photon");
        var script = $$"""
            photon() { "{{tool}}" "$@"; }
            {{(await Tool.Run("completion", "bash")).Out}}
            COMP_WORDS=(photon co) COMP_CWORD=1 COMP_LINE="photon co" COMP_POINT=9
            _photon
            echo "${COMPREPLY[@]}"
            """;
        using var bash = Process.Start(new ProcessStartInfo("/bin/bash", ["-c", script]) { RedirectStandardOutput = true })!;
        var said = await bash.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Equal("completion\n", said);
    }
}
