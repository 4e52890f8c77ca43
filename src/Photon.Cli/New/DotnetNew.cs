using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Photon.Cli.Output;

namespace Photon.Cli.New;

/// <summary>Runs <c>dotnet new</c> of the machine's SDK.</summary>
sealed class DotnetNew(string program = "dotnet")
{
    /// <exception cref="CommandException">There is no SDK, or it said no.</exception>
    public async Task Run(string folder, IEnumerable<string> arguments, CancellationToken cancel)
    {
        var (code, output) = await Process(folder, ["new", .. arguments], cancel);
        if (code == 0) return;
        if (output.Contains("No .NET SDKs were found", StringComparison.Ordinal)) throw NoSdk();
        var lines = output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        throw new CommandException($"dotnet new could not: {(lines.Length > 0 ? string.Join(' ', lines.Take(6)) : $"it ended with {code}")}");
    }

    /// <exception cref="CommandException">There is none, or it is too old.</exception>
    public async Task CheckSdk(string folder, CancellationToken cancel)
    {
        var (code, output) = await Process(folder, ["--version"], cancel);
        if (code != 0 || !int.TryParse(output.Trim().Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)) throw NoSdk();
        if (major < 10) throw new CommandException($"The .NET SDK here is {output.Trim()}, and Photon needs 10.0 or later: https://dot.net/download, or another global.json");
    }

    static CommandException NoSdk() => new("There is no .NET SDK on the PATH: install .NET 10 from https://dot.net/download");

    async Task<(int Code, string Output)> Process(string folder, IEnumerable<string> arguments, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        try
        {
            using var process = System.Diagnostics.Process.Start(start) ?? throw NoSdk();
            using var stop = cancel.Register(() => process.Kill(entireProcessTree: true));
            var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
            await process.WaitForExitAsync(CancellationToken.None);
            cancel.ThrowIfCancellationRequested();
            return (process.ExitCode, await errors + await output);
        }
        catch (Win32Exception)
        {
            throw NoSdk();
        }
    }
}
