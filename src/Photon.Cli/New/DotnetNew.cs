using System.Globalization;
using System.Text;
using Photon.Cli.Dotnet;
using Photon.Cli.Output;

namespace Photon.Cli.New;

/// <summary>Runs <c>dotnet new</c> of the machine's SDK.</summary>
/// <param name="program"><c>null</c>: the machine's own.</param>
sealed class DotnetNew(string? program = null)
{
    static readonly Dictionary<string, string> s_variables = new() { ["DOTNET_NOLOGO"] = "1", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1" };

    /// <exception cref="CommandException">There is no SDK, or it said no.</exception>
    public async Task Run(string folder, IEnumerable<string> arguments, CancellationToken cancel)
    {
        var (code, output) = await Dotnet(folder, ["new", .. arguments], cancel);
        if (code == 0) return;
        if (output.Contains("No .NET SDKs were found", StringComparison.Ordinal)) throw NoSdk();
        var lines = output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        throw new CommandException($"dotnet new could not: {(lines.Length > 0 ? string.Join(' ', lines.Take(6)) : $"it ended with {code}")}");
    }

    /// <exception cref="CommandException">There is none, or it is too old.</exception>
    public async Task CheckSdk(string folder, CancellationToken cancel)
    {
        var (code, output) = await Dotnet(folder, ["--version"], cancel);
        if (code != 0 || !int.TryParse(output.Trim().Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)) throw NoSdk();
        if (major < 10) throw new CommandException($"The .NET SDK here is {output.Trim()}, and Photon needs 10.0 or later: https://dot.net/download, or another global.json");
    }

    static CommandException NoSdk() => new("There is no .NET SDK on the PATH: install .NET 10 from https://dot.net/download");

    async Task<(int Code, string Output)> Dotnet(string folder, IEnumerable<string> arguments, CancellationToken cancel)
    {
        var said = new StringBuilder();
        var code = await DotnetProcess.Run(folder, arguments, s_variables, line => said.AppendLine(line), cancel, program);
        return (code, said.ToString());
    }
}
