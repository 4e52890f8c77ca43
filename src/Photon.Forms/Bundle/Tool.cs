using System.ComponentModel;
using System.Diagnostics;

namespace Photon.Forms.Bundle;

/// <param name="Lines">Of both streams, as they came.</param>
public sealed record ToolResult(int ExitCode, IReadOnlyList<string> Lines)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>What a person needs to see of a failure that names no place.</summary>
    public string End => string.Join(" | ", Lines.Where(line => line.Trim().Length > 0).TakeLast(8));
}

/// <summary>Programs that the bundle is made with.</summary>
static class Tool
{
    /// <param name="input">Given to the program; empty: nothing.</param>
    /// <returns><c>null</c>: there is no such program.</returns>
    public static ToolResult? Run(string folder, string program, IEnumerable<string> arguments, string input, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false, CreateNoWindow = true };
        // Colours are for terminals; this is read.
        start.Environment["NO_COLOR"] = "1";
        start.Environment.Remove("FORCE_COLOR");
        using var process = new Process { StartInfo = start };
        var lines = new List<string>();
        void Add(object sender, DataReceivedEventArgs e)
        {
            if (e.Data is not null) lock (lines) lines.Add(e.Data);
        }
        process.OutputDataReceived += Add;
        process.ErrorDataReceived += Add;
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
        return new(process.ExitCode, lines);
    }
}
