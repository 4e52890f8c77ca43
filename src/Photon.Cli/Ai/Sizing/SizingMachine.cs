using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Probes;

namespace Photon.Cli.Ai.Sizing;

/// <summary>The memory that a model could lie in.</summary>
/// <param name="Memory">Bytes that processes may have.</param>
/// <param name="Gpu">Its name; empty: none of NVIDIA's answers.</param>
/// <param name="GpuFree">Bytes.</param>
sealed record SizingMachine(long Memory, string Gpu, long GpuFree)
{
    public static async Task<SizingMachine> Look(IMachine machine, CancellationToken cancel)
    {
        var gpu = (await NvidiaSmi.Ask(machine, cancel))?.MaxBy(one => one.Free);
        return new(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes, gpu?.Name ?? "", (gpu?.Free ?? 0) << 20);
    }

    /// <summary>Where so much fits: a quarter of the memory is left to everything else.</summary>
    public string Place(long bytes) => bytes <= GpuFree ? "gpu" : bytes <= Memory / 4 * 3 ? "memory" : "no";
}
