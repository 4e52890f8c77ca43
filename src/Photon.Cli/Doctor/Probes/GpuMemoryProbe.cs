using System.Globalization;
using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Projects;

namespace Photon.Cli.Doctor.Probes;

sealed class GpuMemoryProbe : IProbe
{
    /// <summary>MiB: a model of seven billion weights in four bits each, and what it reads.</summary>
    const long Enough = 6 * 1024;

    public string Id => "gpu-memory";

    public string Name => "GPU memory";

    public string NeededFor => "how large a local language model may be: 7 billion weights take about 6 GiB";

    public async Task<Finding> Look(IMachine machine, ProjectNeeds needs, CancellationToken cancel)
    {
        if (await NvidiaSmi.Ask(machine, cancel) is not { Count: > 0 } gpus) return new(State.Missing, "no GPU", "models run on the CPU");
        var largest = gpus.MaxBy(gpu => gpu.Free)!;
        var found = string.Create(CultureInfo.InvariantCulture, $"{largest.Free / 1024.0:0.0} of {largest.Total / 1024.0:0.0} GiB free on {largest.Name}");
        return largest.Free >= Enough ? new(State.Ok, found) : new(State.Unfit, found, "end what uses the GPU (nvidia-smi lists it), or take a smaller model");
    }
}
