using System.Runtime.InteropServices;

namespace Photon.Ai.Workers.Installation;

/// <summary>Installs the worker's packages: into a folder of its own first, which gets its name when it is complete. So two may install at once, and one may die.</summary>
public sealed class WorkerInstaller(WorkerInstallation installation)
{
    const string Fresh = ".new-";

    /// <summary>What the platform needs for a layer; CUDA 12's libraries are looked for.</summary>
    /// <exception cref="WorkerException">There is no package for that.</exception>
    public static IReadOnlyList<WorkerPackage> Packages(GpuLayer layer)
    {
        var system = OperatingSystem.IsMacOS() ? OSPlatform.OSX : OperatingSystem.IsWindows() ? OSPlatform.Windows : OSPlatform.Linux;
        var packages = WorkerPackages.Of(layer, system, RuntimeInformation.ProcessArchitecture, CudaLibraries.AreOf12());
        return packages.Count > 0 ? packages : throw new WorkerException($"there is no package for {layer.ToString().ToLowerInvariant()} on {RuntimeInformation.RuntimeIdentifier}: photon ai setup --gpu cpu");
    }

    /// <returns>The folder, and whether it was made now.</returns>
    /// <exception cref="WorkerException">npm is missing or failed.</exception>
    public async Task<(string Folder, bool IsNew)> Install(GpuLayer layer, CancellationToken cancel)
    {
        var target = installation.Of(layer);
        if (Directory.Exists(target)) return (target, false);
        var packages = Packages(layer);
        Directory.CreateDirectory(installation.Folder);
        Sweep();
        var fresh = Path.Combine(installation.Folder, Fresh + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(fresh);
        try
        {
            await Fill(fresh, packages, cancel);
            WorkerFiles.Publish(fresh, target);
            return (target, true);
        }
        finally
        {
            TryDelete(fresh);
        }
    }

    static async Task Fill(string folder, IReadOnlyList<WorkerPackage> packages, CancellationToken cancel)
    {
        var (package, locked) = WorkerFiles.Describe(packages);
        await File.WriteAllTextAsync(Path.Combine(folder, "package.json"), package, cancel);
        if (locked is not null) await File.WriteAllTextAsync(Path.Combine(folder, "package-lock.json"), locked, cancel);
        // Scripts would look for compilers and fetch sources. What is optional is every other platform's.
        await Npm.Run(folder, [locked is null ? "install" : "ci", "--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"], cancel);
        var modules = Path.Combine(folder, "node_modules");
        if (packages.FirstOrDefault(one => !Directory.Exists(Path.Combine(modules, one.Name))) is { } missing) throw new WorkerException($"npm did not install {missing.Name}");
        // 35 MB of sources for builds that never happen.
        File.Delete(Path.Combine(modules, "node-llama-cpp", "llama", "gitRelease.bundle"));
    }

    /// <summary>What those left that were killed.</summary>
    void Sweep()
    {
        foreach (var left in Directory.EnumerateDirectories(installation.Folder, Fresh + "*").Where(folder => Directory.GetLastWriteTimeUtc(folder) < DateTime.UtcNow.AddHours(-6)).ToList()) TryDelete(left);
    }

    static void TryDelete(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody is at it: it is swept another day.
        }
    }
}
