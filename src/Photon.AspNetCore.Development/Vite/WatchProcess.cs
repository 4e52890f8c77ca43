using System.Diagnostics;
using System.Globalization;

namespace Photon.AspNetCore.Development.Vite;

/// <summary>The <c>dotnet watch</c> that runs this app. Vite outlives the app only where there is one.</summary>
static class WatchProcess
{
    /// <returns>The tool, and the command line that started it: people end either. Empty: nobody watches, or this system does not say (Windows).</returns>
    public static IReadOnlyList<int> OfThisApp() => Environment.GetEnvironmentVariable("DOTNET_WATCH") == "1" ? Find(Environment.ProcessId, Look) : [];

    /// <summary>The app is left of a <c>dotnet watch</c> that was killed.</summary>
    public static bool IsOrphaned(IReadOnlyList<int> watch) => watch.Count > 0 && Look(watch[0]) is null;

    /// <param name="look">A process's parent and what it was started as; <c>null</c>: there is none.</param>
    internal static IReadOnlyList<int> Find(int pid, Func<int, (int Parent, string[] Words)?> look)
    {
        for (var depth = 0; depth < 16 && look(pid) is { } process; (pid, depth) = (process.Parent, depth + 1))
        {
            // Other words of the command that it starts hold its path as well.
            if (!process.Words.Take(3).Any(word => Path.GetFileNameWithoutExtension(word) == "dotnet-watch")) continue;
            return look(process.Parent) is { } outer && outer.Words.Take(2).Contains("watch") ? [pid, process.Parent] : [pid];
        }
        return [];
    }

    static (int, string[])? Look(int pid) => OperatingSystem.IsLinux() ? LookInProc(pid) : OperatingSystem.IsWindows() ? null : AskPs(pid);

    static (int, string[])? LookInProc(int pid)
    {
        try
        {
            var fields = File.ReadAllText($"/proc/{pid}/stat");
            // A name in parentheses may hold anything.
            var rest = fields[(fields.LastIndexOf(')') + 2)..].Split(' ');
            return rest[0] is "Z" or "X" ? null : (int.Parse(rest[1], CultureInfo.InvariantCulture), File.ReadAllText($"/proc/{pid}/cmdline").Split('\0'));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    static (int, string[])? AskPs(int pid)
    {
        using var ps = Process.Start(new ProcessStartInfo("ps", ["-o", "ppid=,args=", "-p", pid.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true });
        var words = ps!.StandardOutput.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 ? (int.Parse(words[0], CultureInfo.InvariantCulture), words[1..]) : null;
    }
}
