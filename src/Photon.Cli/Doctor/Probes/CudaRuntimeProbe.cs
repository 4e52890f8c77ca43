using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Projects;

namespace Photon.Cli.Doctor.Probes;

/// <summary>The libraries that a model on a GPU loads: they do not come with the driver.</summary>
sealed class CudaRuntimeProbe : IProbe
{
    static readonly string[] s_usual = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib", "/usr/local/cuda/lib64"];

    public string Id => "cuda-runtime";

    public string Name => "CUDA runtime";

    public string NeededFor => "a local language model on an NVIDIA GPU (libcudart and libcublas)";

    public Task<Finding> Look(IMachine machine, ProjectNeeds needs, CancellationToken cancel)
    {
        if (machine.Os == Os.MacOs) return Task.FromResult<Finding>(new(State.Missing, "there is no CUDA for macOS; models use Metal"));
        var files = Places(machine).SelectMany(machine.Files).ToList();
        string? Library(string name) => files.FirstOrDefault(file => Path.GetFileName(file) is var there && there.StartsWith(name, StringComparison.OrdinalIgnoreCase) && !there.EndsWith(".a", StringComparison.Ordinal));
        var (prefix, needed) = machine.Os == Os.Windows ? ("", (string[])["cudart64_", "cublas64_"]) : ("lib", (string[])["cudart.so", "cublas.so"]);
        var missing = needed.Where(name => Library(prefix + name) is null).Select(name => prefix + name).ToList();
        return Task.FromResult<Finding>(missing.Count == 0
            ? new(State.Ok, Library(prefix + needed[0])!)
            : new(State.Missing, string.Join(" and ", missing) + " not found", Install.CudaRuntime));
    }

    static IEnumerable<string> Places(IMachine machine)
    {
        if (machine.Variable("CUDA_PATH") is { } cuda)
            foreach (var folder in (string[])["bin", "bin/x64", "lib64", "lib"]) yield return Path.Combine(cuda, folder);
        foreach (var folder in (machine.Variable(machine.Os == Os.Windows ? "PATH" : "LD_LIBRARY_PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)) yield return folder;
        if (machine.Os != Os.Windows)
            foreach (var folder in s_usual) yield return folder;
    }
}
