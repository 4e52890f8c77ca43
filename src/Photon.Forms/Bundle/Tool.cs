using System.ComponentModel;
using System.Diagnostics;

namespace Photon.Forms.Bundle;

/// <param name="Lines">Of both streams, as they came.</param>
/// <param name="Output">Of standard output alone.</param>
public sealed record ToolResult(int ExitCode, IReadOnlyList<string> Lines, IReadOnlyList<string> Output)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>What a person needs to see of a failure that names no place.</summary>
    public string End => string.Join(" | ", Lines.Where(line => line.Trim().Length > 0).TakeLast(8));
}

/// <summary>Programs that a build starts.</summary>
public static class Tool
{
    /// <param name="input">Given to the program; empty: nothing.</param>
    /// <param name="said">Given each line of standard error at once: what takes long says how far it is there.</param>
    /// <returns><c>null</c>: there is no such program.</returns>
    public static ToolResult? Run(string folder, string program, IEnumerable<string> arguments, string input, CancellationToken cancel, Action<string>? said = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false, CreateNoWindow = true };
        // Colours are for terminals; this is read.
        start.Environment["NO_COLOR"] = "1";
        start.Environment.Remove("FORCE_COLOR");
        using var process = new Process { StartInfo = start };
        var (lines, output) = (new List<string>(), new List<string>());
        process.OutputDataReceived += (_, e) =>
        {
            if (e.Data is null) return;
            lock (lines) lines.Add(e.Data);
            output.Add(e.Data);
        };
        process.ErrorDataReceived += (_, e) =>
        {
            if (e.Data is null) return;
            lock (lines) lines.Add(e.Data);
            said?.Invoke(e.Data);
        };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return null;
        }
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using (cancel.Register(() => process.Kill(entireProcessTree: true)))
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
        }
        cancel.ThrowIfCancellationRequested();
        return new(process.ExitCode, lines, output);
    }
}
