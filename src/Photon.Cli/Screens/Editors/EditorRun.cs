using System.ComponentModel;
using System.Diagnostics;

namespace Photon.Cli.Screens.Editors;

/// <summary>Runs the editor in the terminal that the screen has left.</summary>
static class EditorRun
{
    /// <returns>What to say of it.</returns>
    public static string At(string path, int line, int column)
    {
        if (EditorCommand.Chosen(Environment.GetEnvironmentVariable, IsThere) is not { } editor) return "No editor: set VISUAL or EDITOR";
        var command = EditorCommand.Of(editor, Path.GetFullPath(path), line, column);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command.File, command.Arguments) { UseShellExecute = false });
            process?.WaitForExit();
            return process?.ExitCode is 0 or null ? $"Back from {Path.GetFileName(command.File)}" : $"{Path.GetFileName(command.File)} ended with {process.ExitCode}";
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException)
        {
            return $"{command.File} cannot be started: set VISUAL or EDITOR";
        }
    }

    static bool IsThere(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => folder.Length > 0 && (File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe"))));
}
