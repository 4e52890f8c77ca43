using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Photon.Benchmarks.Compiling;

/// <summary>CPU time of programs that were run, user and system, their children included.</summary>
static partial class ChildClock
{
    /// <summary>Runs a program to its end and gives its CPU seconds.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it printed.</exception>
    public static double Run(string folder, string program, params IEnumerable<string> arguments) => Run(folder, program, [], arguments);

    /// <param name="environment">Variables of the program, <c>NAME=value</c>.</param>
    public static double Run(string folder, string program, IReadOnlyList<string> environment, IEnumerable<string> arguments)
    {
        var before = Children();
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // Nothing may stay behind that does part of the work elsewhere.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        foreach (var variable in environment.Select(v => v.Split('=', 2)))
            start.Environment[variable[0]] = variable[1];
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        Output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}:\n{Output[..Math.Min(4000, Output.Length)]}\n{error.Result}");
        return Children() - before;
    }

    /// <summary>What the last program printed.</summary>
    public static string Output { get; private set; } = "";

    static double Children()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
            throw new PlatformNotSupportedException("The CPU time of child processes is read with getrusage.");
        var usage = new long[18];
        if (GetResourceUsage(-1, usage) != 0)
            throw new InvalidOperationException("getrusage failed.");
        return usage[0] + usage[1] / 1e6 + usage[2] + usage[3] / 1e6;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, [Out] long[] usage);
}
