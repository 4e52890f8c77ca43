using System.Security.Cryptography;
using System.Text;

[assembly: AssemblyFixture(typeof(Photon.Sdk.Tests.Kit.PackageFixture))]

namespace Photon.Sdk.Tests.Kit;

/// <summary>
/// Packs the packages once, into a feed of its own with a packages folder of its own: projects built with them see what
/// users see, and nothing of this repository. Kept between runs, so that only what changed is built again.
/// </summary>
public sealed class PackageFixture : IAsyncLifetime
{
    /// <summary>Never published, so that no cache of the machine can hold another package of that name.</summary>
    public const string Version = "0.1.0-test";

    /// <summary>The last release, for tests of compatibility.</summary>
    public const string EarlierVersion = "0.0.9-test";

    static readonly string s_key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Repository.Root)).AsSpan(0, 4));

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"photon-sdk-tests-{s_key}");

    public string Feed => Path.Combine(Folder, "feed");

    public string Packages => Path.Combine(Folder, "packages");

    public string Projects => Path.Combine(Folder, "projects");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Folder);
        foreach (var old in (string[])[Feed, Projects, .. Directory.Exists(Packages) ? Directory.GetDirectories(Packages, "photon.*") : []])
        {
            if (Directory.Exists(old)) Directory.Delete(old, recursive: true);
        }
        Directory.CreateDirectory(Projects);
        await Pack(Version);
        // A project outside any repository: no Directory.Build.props above it, and no feed but these two.
        await File.WriteAllTextAsync(Path.Combine(Projects, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Packages}" /></config>
              <fallbackPackageFolders><clear /><add key="machine" value="{MachinePackages}" /></fallbackPackageFolders>
              <packageSources>
                <clear />
                <add key="photon" value="{Feed}" />
                <add key="nuget.org" value="https://api.nuget.org/v3/index.json" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="photon"><package pattern="Photon.*" /></packageSource>
                <packageSource key="nuget.org"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
    }

    /// <summary>Packs the last release (tag <c>v*</c>), or, before the first one, the working tree, as <see cref="EarlierVersion"/>.</summary>
    public async Task PackEarlier()
    {
        var (code, tag) = await Shell.Run(Repository.Root, "git", ["describe", "--tags", "--match", "v*", "--abbrev=0"]);
        if (code != 0)
        {
            await Pack(EarlierVersion);
            return;
        }
        var tree = Path.Combine(Folder, "earlier");
        if (Directory.Exists(tree)) Directory.Delete(tree, recursive: true);
        await Shell.Run(Repository.Root, "git", ["clone", "--quiet", "--branch", tag.Trim(), "--depth", "1", "file://" + Repository.Root, tree]);
        await Pack(EarlierVersion, tree);
    }

    /// <summary>Packs the packages of a tree, by default the working tree.</summary>
    async Task Pack(string version, string? tree = null)
    {
        var (code, output) = await Shell.Run(tree ?? Repository.Root, "dotnet",
        [
            "msbuild", "tests/Photon.Sdk.Tests/Kit/Packages.proj", "-nologo", "-v:q", "-nodeReuse:false",
            "-p:Configuration=Release", $"-p:PhotonVersion={version}", "-p:UseArtifactsOutput=true", $"-p:ArtifactsPath={Path.Combine(Folder, "build", version)}", $"-p:PackageOutputPath={Feed}",
        ]);
        if (code != 0) throw new InvalidOperationException($"The packages could not be packed:\n{output}");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // Third-party packages that are on the machine already need not be downloaded again.
    static string MachinePackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
