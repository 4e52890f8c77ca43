using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Probes;
using Photon.Cli.Doctor.Projects;

namespace Photon.Cli.Doctor;

sealed record Check(IProbe Probe, Finding Finding);

/// <summary>All probes, side by side, each for so long and no longer.</summary>
static class Checkup
{
    public static IReadOnlyList<IProbe> Probes(bool allowNetwork) =>
    [
        new DotnetProbe(), new PhotonSdkProbe(), new NodeProbe(), new NpmProbe(), new BrowserProbe(), new DockerProbe(), new PythonProbe(),
        new CudaDriverProbe(), new CudaRuntimeProbe(), new GpuMemoryProbe(), new ModelProbe(), new WorkerProbe(),
        new DiskProbe("disk-packages", "packages", Folders.Packages, "make room; dotnet nuget locals all --clear empties the cache"),
        new DiskProbe("disk-temporary", "temporary files", machine => machine.Temporary, "make room there, or set TMPDIR (Windows: TEMP) to another disk"),
        new ProxyProbe(), new SourcesProbe(allowNetwork),
    ];

    /// <returns>In the order of the probes.</returns>
    public static async Task<IReadOnlyList<Check>> Run(IReadOnlyList<IProbe> probes, IMachine machine, ProjectNeeds needs, TimeSpan limit, CancellationToken cancel) =>
        await Task.WhenAll(probes.Select(async probe => new Check(probe, await Bounded(probe, machine, needs, limit, cancel))));

    static async Task<Finding> Bounded(IProbe probe, IMachine machine, ProjectNeeds needs, TimeSpan limit, CancellationToken cancel)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        end.CancelAfter(limit);
        try
        {
            // A disk that is gone blocks whoever asks it: the wait ends whether the probe does or not.
            return await Task.Run(() => probe.Look(machine, needs, end.Token), end.Token).WaitAsync(end.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new(State.Unknown, $"no answer within {limit.TotalSeconds:0} s", "run photon doctor again when the machine is less busy");
        }
    }
}
