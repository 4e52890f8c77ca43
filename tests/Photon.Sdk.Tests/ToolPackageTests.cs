using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Reflection.PortableExecutable;
using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary>The tool as people get it: packed, installed, started.</summary>
public sealed class ToolPackageTests(PackageFixture packages)
{
    [Fact]
    public async Task It_installs_and_says_its_version()
    {
        var (code, output) = await InstalledTool.Run(packages, packages.Projects, "--version");
        Assert.Equal((0, PackageFixture.Version), (code, output.Trim().Split('+')[0]));
    }

    [Fact]
    public async Task It_runs_without_being_installed()
    {
        string[] what = [$"Photon.Cli@{PackageFixture.Version}", "--yes", "--", "--version"];
        var (code, output) = await Shell.Run(packages.Projects, "dotnet", ["tool", "exec", .. what], InstalledTool.Variables(packages));
        Assert.True(code == 0 && output.Contains(PackageFixture.Version, StringComparison.Ordinal), output);
        var dnx = Path.Combine(Host(), OperatingSystem.IsWindows() ? "dnx.cmd" : "dnx");
        Assert.SkipUnless(File.Exists(dnx), "This SDK has no dnx beside dotnet");
        (code, output) = await Shell.Run(packages.Projects, dnx, what, InstalledTool.Variables(packages));
        Assert.True(code == 0 && output.Contains(PackageFixture.Version, StringComparison.Ordinal), output);
    }

    /// <summary>Compiled beforehand for the platforms that are named; for all others by the runtime.</summary>
    [Fact]
    public async Task The_package_of_this_platform_is_compiled_and_that_of_any_runs()
    {
        var native = Directory.GetFiles(packages.Feed, $"Photon.Cli.*.{PackageFixture.Version}.nupkg").Single(file => !file.Contains(".any.", StringComparison.Ordinal));
        var any = Path.Combine(packages.Feed, $"Photon.Cli.any.{PackageFixture.Version}.nupkg");
        Assert.True(IsCompiled(native));
        Assert.False(IsCompiled(any));
        var folder = Path.Combine(packages.Folder, "any");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        await ZipFile.ExtractToDirectoryAsync(any, folder, TestContext.Current.CancellationToken);
        var (code, output) = await Shell.Run(packages.Projects, "dotnet", [Directory.GetFiles(folder, "photon.dll", SearchOption.AllDirectories).Single(), "--version"]);
        Assert.Equal((0, PackageFixture.Version), (code, output.Trim().Split('+')[0]));
    }

    [Theory]
    [InlineData("bash", "source <(photon completion bash); COMP_WORDS=(photon doc) COMP_CWORD=1 COMP_LINE='photon doc' COMP_POINT=10; _photon; printf '%s\\n' \"${COMPREPLY[@]}\"")]
    [InlineData("zsh", "compdef() { :; }; compadd() { shift; print -l -- \"$@\"; }; source <(photon completion zsh); BUFFER='photon doc' CURSOR=10; _photon")]
    [InlineData("fish", "photon completion fish | source; complete -C 'photon doc'")]
    [InlineData("pwsh", "photon completion pwsh | Out-String | Invoke-Expression; (TabExpansion2 'photon doc' 10).CompletionMatches.CompletionText")]
    public async Task Shells_complete_its_commands(string shell, string script)
    {
        Assert.SkipUnless((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, shell))), $"There is no {shell} here");
        var path = await InstalledTool.Folder(packages) + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        var (code, output) = await Shell.Run(packages.Projects, shell, [shell == "pwsh" ? "-Command" : "-c", script], new Dictionary<string, string> { ["PATH"] = path });
        Assert.True(code == 0, output);
        Assert.Equal("doctor", output.Trim());
    }

    /// <summary>A proxy that counts who comes: whatever would call out goes through it.</summary>
    [Fact]
    public async Task It_calls_nobody_unless_it_is_told_to()
    {
        using var proxy = new TcpListener(IPAddress.Loopback, 0);
        proxy.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)proxy.LocalEndpoint).Port}";
        var variables = new Dictionary<string, string> { ["HTTP_PROXY"] = address, ["HTTPS_PROXY"] = address, ["ALL_PROXY"] = address };
        var tool = Path.Combine(await InstalledTool.Folder(packages), InstalledTool.Name);
        foreach (var line in (string[])["--version", "--help", "doctor", "migrate", "completion bash", "[suggest:8] photon "])
            await Shell.Run(packages.Projects, tool, line.StartsWith('[') ? line.Split(' ', 2) : line.Split(' '), variables);
        Assert.False(proxy.Pending());
        // And it would have been seen: the sources of the tests' nuget.config are asked when that is allowed.
        await Shell.Run(packages.Projects, tool, ["doctor", "--allow-network"], variables);
        Assert.True(proxy.Pending());
    }

    static bool IsCompiled(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        using var stream = new MemoryStream();
        using (var entry = zip.Entries.Single(entry => entry.Name == "photon.dll").Open()) entry.CopyTo(stream);
        stream.Position = 0;
        using var reader = new PEReader(stream);
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    /// <summary>Of the running runtime: <c>…/shared/Microsoft.NETCore.App/10.0.x</c>.</summary>
    static string Host() => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../.."));
}
