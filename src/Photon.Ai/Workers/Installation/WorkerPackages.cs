using System.Runtime.InteropServices;

namespace Photon.Ai.Workers.Installation;

/// <param name="Download">MB that come over the network, where that is known.</param>
/// <param name="Disk">MB on the disk, where that is known.</param>
public sealed record WorkerPackage(string Name, int? Download, int? Disk);

/// <summary>Which packages a platform needs for a compute layer: node-llama-cpp's binaries, of which a plain install brings all.</summary>
public static class WorkerPackages
{
    const string Scope = "@node-llama-cpp/";

    // MB of 3.22.1, measured: the registry does not say.
    static readonly Dictionary<string, (int Download, int Disk)> s_sizes = new()
    {
        ["linux-x64"] = (11, 30), ["linux-x64-cuda"] = (143, 181), ["linux-x64-cuda-ext"] = (177, 358), ["linux-x64-vulkan"] = (24, 71),
    };

    /// <summary>node-llama-cpp and what it needs, without the sources of llama.cpp, which are deleted: nothing is built.</summary>
    public static WorkerPackage Common { get; } = new("node-llama-cpp", 38, 21);

    /// <param name="withCuda12">Also what runs on libraries of CUDA 12: the package for CUDA is made for those of 13.</param>
    /// <returns>Empty: the platform has none for this layer.</returns>
    public static IReadOnlyList<WorkerPackage> Of(GpuLayer layer, OSPlatform system, Architecture processor, bool withCuda12 = false)
    {
        string[] names = (Name(system), processor, layer) switch
        {
            ("mac", Architecture.Arm64, GpuLayer.Auto or GpuLayer.Metal or GpuLayer.Cpu) => ["mac-arm64-metal"],
            ("mac", Architecture.X64, GpuLayer.Auto or GpuLayer.Cpu) => ["mac-x64"],
            ("linux", Architecture.Arm, GpuLayer.Auto or GpuLayer.Cpu) => ["linux-armv7l"],
            ("linux" or "win", Architecture.Arm64, GpuLayer.Auto or GpuLayer.Cpu) => [$"{Name(system)}-arm64"],
            ("linux" or "win", Architecture.X64, GpuLayer.Auto or GpuLayer.Cpu) => [$"{Name(system)}-x64"],
            ("linux" or "win", Architecture.X64, GpuLayer.Vulkan) => [$"{Name(system)}-x64", $"{Name(system)}-x64-vulkan"],
            ("linux" or "win", Architecture.X64, GpuLayer.Cuda) when withCuda12 => [$"{Name(system)}-x64", $"{Name(system)}-x64-cuda", $"{Name(system)}-x64-cuda-ext"],
            ("linux" or "win", Architecture.X64, GpuLayer.Cuda) => [$"{Name(system)}-x64", $"{Name(system)}-x64-cuda"],
            _ => [],
        };
        return [.. names.Select(name => s_sizes.TryGetValue(name, out var size) ? new WorkerPackage(Scope + name, size.Download, size.Disk) : new(Scope + name, null, null))];
    }

    static string Name(OSPlatform system) => system == OSPlatform.OSX ? "mac" : system == OSPlatform.Windows ? "win" : "linux";
}
