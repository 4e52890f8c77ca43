using Photon.Ai.Workers.Processes;

namespace Photon.Ai.Workers;

/// <summary>A model that is loaded.</summary>
/// <param name="Layer"><c>cpu</c>, <c>cuda</c>, <c>vulkan</c> or <c>metal</c>.</param>
/// <param name="Why">Why it is that one.</param>
/// <param name="Devices">Names of GPUs.</param>
/// <param name="GpuLayers">Of <paramref name="Layers"/>, those that lie in a GPU's memory.</param>
/// <param name="Context">Tokens that prompt and answer may take together.</param>
public sealed record WorkerReady(string Layer, string Why, IReadOnlyList<string> Devices, int GpuLayers, int Layers, int Threads, int Context)
{
    internal static WorkerReady Of(WorkerEvent done) => new(
        done.Text("layer"), done.Text("why"), [.. done.Fields.GetProperty("devices").EnumerateArray().Select(device => device.GetString() ?? "")],
        done.Number("gpuLayers"), done.Number("layers"), done.Number("threads"), done.Number("context"));
}
