using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Photon.Cli.Doctor.Machines;

/// <summary>The machine that the tool runs on.</summary>
sealed class LocalMachine : IMachine
{
    public Os Os { get; } = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? Os.Windows
        : RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? Os.MacOs
        : OsRelease.Of(ReadOf("/etc/os-release") ?? "");

    public string Home { get; } = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    public string Temporary { get; } = Path.GetTempPath();

    public string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    public string? Find(string program)
    {
        string[] endings = Os == Os.Windows ? [.. (Variable("PATHEXT") ?? ".EXE;.CMD").Split(';')] : [""];
        return (Variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => endings.Select(ending => Path.Combine(folder, program + ending)))
            .FirstOrDefault(File.Exists);
    }

    public async Task<ProgramAnswer?> Run(string program, IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        if ((Path.IsPathRooted(program) ? program : Find(program)) is not { } path) return null;
        // Where it runs must not matter: a program that is asked for its version would look for settings of the project.
        var start = new ProcessStartInfo(path, arguments) { WorkingDirectory = Temporary, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false, CreateNoWindow = true };
        start.Environment["NO_COLOR"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using var process = new Process { StartInfo = start };
        try
        {
            if (!process.Start()) return null;
        }
        catch (Win32Exception)
        {
            return null;
        }
        using var stop = cancel.Register(() => Stop(process));
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync(cancel);
        var text = await process.StandardOutput.ReadToEndAsync(cancel);
        await errors;
        await process.WaitForExitAsync(cancel);
        return new(process.ExitCode, text);
    }

    public string? Read(string file) => ReadOf(file);

    public byte[]? Begin(string file, int count)
    {
        try
        {
            using var stream = File.OpenRead(file);
            var bytes = new byte[count];
            return bytes[..stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    public IReadOnlyList<string> Files(string folder) => Entries(folder, Directory.GetFiles);

    public IReadOnlyList<string> Folders(string folder) => Entries(folder, Directory.GetDirectories);

    public long? FreeBytes(string path)
    {
        try
        {
            var there = Path.GetFullPath(path);
            while (!Directory.Exists(there)) there = Path.GetDirectoryName(there) ?? throw new IOException();
            return new DriveInfo(there).AvailableFreeSpace;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    public async Task<string?> Reach(Uri address, CancellationToken cancel)
    {
        try
        {
            using var http = new HttpClient();
            using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancel);
            // Whoever asks for a password is there.
            return (int)response.StatusCode < 500 ? null : $"it answers {(int)response.StatusCode}";
        }
        catch (HttpRequestException e)
        {
            return e.Message;
        }
    }

    static IReadOnlyList<string> Entries(string folder, Func<string, string[]> list)
    {
        try
        {
            var entries = list(folder);
            Array.Sort(entries, StringComparer.Ordinal);
            return entries;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    static string? ReadOf(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    static void Stop(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It had ended.
        }
    }
}
