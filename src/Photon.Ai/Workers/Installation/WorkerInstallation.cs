namespace Photon.Ai.Workers.Installation;

/// <summary>Where the worker is installed: a folder for each version of its packages, in it one for each compute layer. One that is there is complete.</summary>
/// <param name="root">The user's folder for what can be made again; each version has one in it.</param>
public sealed class WorkerInstallation(string root)
{
    static readonly GpuLayer[] s_best = [GpuLayer.Metal, GpuLayer.Cuda, GpuLayer.Vulkan, GpuLayer.Cpu];

    /// <summary>Of this version.</summary>
    public string Folder { get; } = Path.Combine(root, "worker", WorkerFiles.Version);

    /// <summary>Those that are installed, the best first.</summary>
    public IReadOnlyList<GpuLayer> Layers => [.. s_best.Where(layer => Directory.Exists(Of(layer)))];

    public string Of(GpuLayer layer) => Path.Combine(Folder, layer.ToString().ToLowerInvariant());

    /// <summary>The one to start a model with: the processor can compute in each of them.</summary>
    /// <returns><c>null</c>: nothing serves.</returns>
    public string? Find(GpuLayer wanted) => (wanted is GpuLayer.Auto or GpuLayer.Cpu ? Layers : Layers.Where(layer => layer == wanted)).Select(Of).FirstOrDefault();
}
