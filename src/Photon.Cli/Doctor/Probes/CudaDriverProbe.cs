using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Projects;

namespace Photon.Cli.Doctor.Probes;

sealed class CudaDriverProbe : IProbe
{
    public string Id => "cuda-driver";

    public string Name => "CUDA driver";

    public string NeededFor => "a local language model on an NVIDIA GPU; without one it runs on the CPU";

    public async Task<Finding> Look(IMachine machine, ProjectNeeds needs, CancellationToken cancel) => await NvidiaSmi.Ask(machine, cancel) switch
    {
        null => new(State.Missing, "nvidia-smi does not answer", Install.CudaDriver(machine.Os)),
        [] => new(State.Missing, "the driver knows no GPU"),
        var gpus => new(State.Ok, $"{gpus[0].Driver}: {string.Join(", ", gpus.Select(gpu => gpu.Name))}"),
    };
}
