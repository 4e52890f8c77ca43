using System.ComponentModel;
using System.Diagnostics;

namespace Photon.Ai.Workers.Installation;

/// <summary>npm as the user has set it up: registry, proxy and certificates are theirs.</summary>
static class Npm
{
    /// <exception cref="WorkerException">There is no npm, or it failed; with what it said.</exception>
    public static async Task Run(string folder, IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        // On Windows npm is a script.
        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo("cmd.exe", ["/d", "/c", "npm", .. arguments]) : new ProcessStartInfo("npm", arguments);
        start.WorkingDirectory = folder;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.UseShellExecute = false;
        start.CreateNoWindow = true;
        start.Environment["NO_COLOR"] = "1";
        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            throw new WorkerException("there is no npm on the PATH: install Node.js 20 or later, which brings it (photon doctor)");
        }
        process.StandardInput.Close();
        using var stop = cancel.Register(() => process.Kill(entireProcessTree: true));
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(CancellationToken.None), process.StandardError.ReadToEndAsync(CancellationToken.None));
        await process.WaitForExitAsync(CancellationToken.None);
        cancel.ThrowIfCancellationRequested();
        if (process.ExitCode != 0) throw new WorkerException("npm failed: " + Faults(await output + "\n" + await errors));
    }

    static string Faults(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var faults = lines.Where(line => line.StartsWith("npm error", StringComparison.Ordinal) && !line.Contains("complete log", StringComparison.Ordinal)).Select(line => line["npm error".Length..].Trim()).Where(line => line.Length > 0).ToList();
        return string.Join(" | ", (faults.Count > 0 ? faults : [.. lines.TakeLast(3)]).Take(6));
    }
}
