namespace Photon.Ai.Workers;

/// <summary>
/// How many threads compute. llama.cpp's binaries wait for each other by spinning: one thread more than there are free cores and a token takes minutes.
/// </summary>
static class CpuThreads
{
    /// <summary>Bytes of weights below which a second thread costs more than it gives.</summary>
    const long Tiny = 100_000_000;

    public static int For(long bytes) => Of(bytes, Physical(), Environment.GetEnvironmentVariable("CI") is { Length: > 0 });

    internal static int Of(long bytes, int physical, bool isCi) => isCi || bytes < Tiny ? 1 : Math.Max(1, physical - 1);

    /// <summary>Cores, without the second threads that share one.</summary>
    static int Physical()
    {
        if (!OperatingSystem.IsLinux()) return OperatingSystem.IsMacOS() ? Environment.ProcessorCount : Math.Max(1, Environment.ProcessorCount / 2);
        try
        {
            var cores = Directory.EnumerateDirectories("/sys/devices/system/cpu", "cpu*")
                .Select(folder => Path.Combine(folder, "topology", "thread_siblings_list")).Where(File.Exists).Select(File.ReadAllText).Distinct().Count();
            // A container may have fewer than the machine.
            return cores == 0 ? Environment.ProcessorCount : Math.Min(cores, Environment.ProcessorCount);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Environment.ProcessorCount;
        }
    }
}
