using Photon.AspNetCore.Development.Vite;

namespace Photon.AspNetCore.Development.Tests;

public sealed class WatchProcessTests
{
    const string Tool = "/usr/share/dotnet/sdk/10.0.401/DotnetTools/dotnet-watch/10.0.401/tools/net10.0/any/dotnet-watch.dll";

    static readonly Dictionary<int, (int, string[])?> s_processes = new()
    {
        [50] = (40, ["/app/bin/Debug/net10.0/App"]),
        // What it hands on to the app names the tool as well.
        [40] = (30, ["/usr/share/dotnet/dotnet", "run", "--no-build", "-e", "DOTNET_STARTUP_HOOKS=" + Tool]),
        [30] = (20, ["/usr/share/dotnet/dotnet", Tool, "--non-interactive"]),
        [20] = (10, ["dotnet", "watch", "--non-interactive"]),
        [10] = (1, ["bash"]),
        [60] = (1, ["/app/bin/Debug/net10.0/App"]),
        [70] = (71, ["a"]),
        [71] = (70, ["b"]),
        [80] = (30, ["/app/bin/Debug/net10.0/App"]),
        [90] = (91, ["/app/bin/Debug/net10.0/App"]),
        [91] = (10, ["dotnet", Tool]),
    };

    [Theory]
    [InlineData(50, new[] { 30, 20 })]
    [InlineData(80, new[] { 30, 20 })]
    [InlineData(90, new[] { 91 })]
    [InlineData(60, new int[0])]
    [InlineData(70, new int[0])]
    public void The_watcher_is_the_tool_and_the_command_that_started_it(int app, int[] expected) =>
        Assert.Equal(expected, WatchProcess.Find(app, pid => s_processes.GetValueOrDefault(pid)));
}
