using System.Globalization;
using Photon.Cli.Doctor.Machines;

namespace Photon.Cli.Doctor.Probes;

/// <param name="Total">MiB, as <paramref name="Free"/>.</param>
sealed record Gpu(string Name, string Driver, long Total, long Free);

/// <summary>What NVIDIA's driver says of its devices.</summary>
static class NvidiaSmi
{
    /// <returns><c>null</c>: no driver answers.</returns>
    public static async Task<IReadOnlyList<Gpu>?> Ask(IMachine machine, CancellationToken cancel) =>
        await machine.Run("nvidia-smi", ["--query-gpu=driver_version,memory.total,memory.free,name", "--format=csv,noheader,nounits"], cancel) is { ExitCode: 0 } answer
            ? [.. answer.Text.Split('\n').Select(line => line.Split(',', 4)).Where(parts => parts.Length == 4).Select(parts => new Gpu(parts[3].Trim(), parts[0].Trim(), Number(parts[1]), Number(parts[2])))]
            : null;

    // "[N/A]" where devices share the machine's memory.
    static long Number(string text) => long.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
