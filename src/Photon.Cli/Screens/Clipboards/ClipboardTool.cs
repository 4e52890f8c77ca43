using System.ComponentModel;
using System.Diagnostics;

namespace Photon.Cli.Screens.Clipboards;

/// <summary>The program that fills the system's clipboard.</summary>
sealed record ClipboardTool(string File, IReadOnlyList<string> Arguments)
{
    /// <summary>Those that may be there, the likeliest first.</summary>
    public static IEnumerable<ClipboardTool> Candidates(Func<string, string?> variable)
    {
        if (OperatingSystem.IsMacOS()) yield return new("pbcopy", []);
        if (OperatingSystem.IsWindows() || variable("WSL_DISTRO_NAME") is { Length: > 0 }) yield return new("clip.exe", []);
        if (variable("WAYLAND_DISPLAY") is { Length: > 0 }) yield return new("wl-copy", []);
        if (variable("DISPLAY") is not { Length: > 0 }) yield break;
        yield return new("xclip", ["-selection", "clipboard"]);
        yield return new("xsel", ["--clipboard", "--input"]);
    }

    /// <returns>False where the program is not there or did not want it.</returns>
    public bool Take(string text)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(File, Arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true });
            if (process is null) return false;
            process.StandardInput.Write(text);
            process.StandardInput.Close();
            // xclip stays to serve what it was given, but its first process ends at once.
            return process.WaitForExit(TimeSpan.FromSeconds(2)) && process.ExitCode == 0;
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException or IOException)
        {
            return false;
        }
    }
}
