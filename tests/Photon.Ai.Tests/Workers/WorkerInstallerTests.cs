using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Photon.Ai.Workers.Installation;

namespace Photon.Ai.Tests.Workers;

public sealed class WorkerInstallerTests(InstalledWorker worker)
{
    public static TheoryData<GpuLayer, string, Architecture, string> Platforms => new()
    {
        { GpuLayer.Cpu, "LINUX", Architecture.X64, "linux-x64" },
        { GpuLayer.Auto, "LINUX", Architecture.Arm64, "linux-arm64" },
        { GpuLayer.Cuda, "LINUX", Architecture.X64, "linux-x64 linux-x64-cuda" },
        { GpuLayer.Vulkan, "WINDOWS", Architecture.X64, "win-x64 win-x64-vulkan" },
        { GpuLayer.Metal, "OSX", Architecture.Arm64, "mac-arm64-metal" },
        { GpuLayer.Cuda, "OSX", Architecture.Arm64, "" },
        { GpuLayer.Metal, "LINUX", Architecture.X64, "" },
    };

    [Theory]
    [MemberData(nameof(Platforms))]
    public void A_platform_gets_its_own_packages_and_no_other(GpuLayer layer, string system, Architecture processor, string names) =>
        Assert.Equal(names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => "@node-llama-cpp/" + name), WorkerPackages.Of(layer, OSPlatform.Create(system), processor).Select(one => one.Name));

    [Fact]
    public void Machines_with_CUDA_12_get_what_runs_on_it() =>
        Assert.Contains(WorkerPackages.Of(GpuLayer.Cuda, OSPlatform.Linux, Architecture.X64, withCuda12: true), one => one.Name.EndsWith("cuda-ext", StringComparison.Ordinal));

    [Fact]
    public void The_lock_file_names_no_registry_and_pins_what_is_installed()
    {
        var (package, locked) = WorkerFiles.Describe(WorkerPackages.Of(GpuLayer.Cpu, OSPlatform.Linux, Architecture.X64));
        Assert.DoesNotContain("resolved", locked, StringComparison.Ordinal);
        Assert.Equal(WorkerFiles.LlamaVersion, (string?)JsonNode.Parse(package)!["dependencies"]!["@node-llama-cpp/linux-x64"]);
        var entries = JsonNode.Parse(locked!)!["packages"]!.AsObject();
        Assert.Equal(["node_modules/@node-llama-cpp/linux-x64"], entries.Select(entry => entry.Key).Where(name => name.Contains("@node-llama-cpp", StringComparison.Ordinal)));
        Assert.All(entries.Skip(1), entry => Assert.StartsWith("sha512-", (string?)entry.Value!["integrity"], StringComparison.Ordinal));
    }

    [Fact]
    public void A_platform_that_the_lock_file_does_not_know_is_installed_without_it() =>
        Assert.Null(WorkerFiles.Describe([new("@node-llama-cpp/of-another-planet", null, null)]).Lock);

    [Fact]
    public async Task Two_may_install_at_once()
    {
        await worker.Options();
        using var folder = new TemporaryFolder();
        var installation = new WorkerInstallation(folder.Path);
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => new WorkerInstaller(installation).Install(GpuLayer.Cpu, TestContext.Current.CancellationToken)));
        Assert.All(both, one => Assert.Equal(installation.Of(GpuLayer.Cpu), one.Folder));
        Assert.Equal([installation.Of(GpuLayer.Cpu)], Directory.GetDirectories(installation.Folder));
        Assert.Equal([GpuLayer.Cpu], installation.Layers);
    }

    [Fact]
    public async Task One_that_is_stopped_leaves_nothing_that_looks_installed()
    {
        await worker.Options();
        using var folder = new TemporaryFolder();
        var installation = new WorkerInstallation(folder.Path);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new WorkerInstaller(installation).Install(GpuLayer.Cpu, stop.Token));
        Assert.Empty(installation.Layers);
        Assert.Null(installation.Find(GpuLayer.Auto));
        // What a killed one left does not count either, and goes when it is old.
        var left = Path.Combine(installation.Folder, ".new-killed");
        Directory.CreateDirectory(left);
        Directory.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddDays(-1));
        Assert.Null(installation.Find(GpuLayer.Auto));
        await new WorkerInstaller(installation).Install(GpuLayer.Cpu, TestContext.Current.CancellationToken);
        Assert.False(Directory.Exists(left));
        Assert.Equal(installation.Of(GpuLayer.Cpu), installation.Find(GpuLayer.Auto));
        Assert.Null(installation.Find(GpuLayer.Cuda));
    }

    [Fact]
    public async Task npm_that_fails_says_why_in_one_line()
    {
        using var folder = new TemporaryFolder();
        folder.Write("package.json", "{ this is none");
        var error = await Assert.ThrowsAsync<WorkerException>(async () =>
        {
            await worker.Options();
            await Npm.Run(folder.Path, ["ci"], TestContext.Current.CancellationToken);
        });
        Assert.StartsWith("npm failed: ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }
}
