namespace Photon.Ai.Workers.Installation;

/// <summary>CUDA's libraries come with no driver and no package: people install them.</summary>
static class CudaLibraries
{
    static readonly string[] s_usual = ["/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib", "/usr/local/cuda/lib64"];

    /// <summary>Those of CUDA 12 are here, and no newer ones.</summary>
    public static bool AreOf12() => OperatingSystem.IsWindows()
        ? Has(Environment.GetEnvironmentVariable("PATH"), "cudart64_12.dll") && !Has(Environment.GetEnvironmentVariable("PATH"), "cudart64_13.dll")
        : Has(Environment.GetEnvironmentVariable("LD_LIBRARY_PATH"), "libcudart.so.12") && !Has(Environment.GetEnvironmentVariable("LD_LIBRARY_PATH"), "libcudart.so.13");

    static bool Has(string? path, string file) =>
        (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Concat(OperatingSystem.IsWindows() ? [] : s_usual).Any(folder => File.Exists(Path.Combine(folder, file)));
}
