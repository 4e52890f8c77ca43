using System.Diagnostics;
using Photon.Cli.Output;

namespace Photon.Cli.Dotnet;

/// <summary>Runs the <c>dotnet</c> that runs the tool, or else the one on the PATH.</summary>
static class DotnetProcess
{
    /// <summary>How long a child that was interrupted may take to end by itself.</summary>
    static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    /// <param name="said">Given each line that it writes, to standard output or error.</param>
    /// <param name="program">Another than that.</param>
    /// <returns>Its exit code. A cancelled one has ended, too.</returns>
    public static async Task<int> Run(string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> variables, Action<string> said, CancellationToken cancel, string? program = null)
    {
        var start = new ProcessStartInfo(program ?? Program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = new Process { StartInfo = start };
        var gate = new Lock();
        process.OutputDataReceived += (_, line) => Say(line.Data);
        process.ErrorDataReceived += (_, line) => Say(line.Data);
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new CommandException("There is no .NET SDK on the PATH: install .NET 10 from https://dot.net/download");
        }
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            await End(process);
            throw;
        }
        return process.ExitCode;

        void Say(string? line)
        {
            if (line is null) return;
            lock (gate) said(line);
        }
    }

    static string Program => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path && File.Exists(path) ? path : "dotnet";

    /// <summary>Ctrl+C has reached the child as well, which ends in order: only one that does not is ended.</summary>
    static async Task End(Process process)
    {
        using var limit = new CancellationTokenSource(s_patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }
}
