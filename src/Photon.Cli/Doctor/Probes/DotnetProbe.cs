using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Projects;

namespace Photon.Cli.Doctor.Probes;

/// <summary>An SDK of .NET 10 or newer, and one that global.json allows. The SDK itself is not started: its first start writes files.</summary>
sealed class DotnetProbe : IProbe
{
    const int Least = 10;

    public string Id => "dotnet-sdk";

    public string Name => ".NET SDK";

    public string NeededFor => "every build; no workload is needed";

    public async Task<Finding> Look(IMachine machine, ProjectNeeds needs, CancellationToken cancel)
    {
        if (needs.Global is { Fault.Length: > 0 } broken) return new(State.Unfit, $"{broken.File} is no JSON: {broken.Fault}", $"mend {broken.File}", IsRequired: true);
        var host = machine.Variable("DOTNET_HOST_PATH") ?? (machine.Variable("DOTNET_ROOT") is { } root && machine.Find("dotnet") is null ? Path.Combine(root, "dotnet") : "dotnet");
        if (await machine.Run(host, ["--list-sdks"], cancel) is not { ExitCode: 0 } answer) return new(State.Missing, "no dotnet on the PATH", Install.Dotnet(machine.Os), IsRequired: true);
        var installed = answer.Text.Split('\n').Select(line => SdkVersion.Parse(line.Split(' ')[0].Trim())).OfType<SdkVersion>().Order().ToList();
        var list = string.Join(", ", installed);
        if (!installed.Any(sdk => sdk.Major >= Least)) return new(State.Missing, list.Length == 0 ? "no SDK is installed" : $"{list}: older than {Least}", Install.Dotnet(machine.Os), IsRequired: true);
        if (needs.Global is { Sdk.Length: > 0 } global)
        {
            var policy = global.RollForward.Length == 0 ? "" : $", rollForward {global.RollForward}";
            if (!installed.Any(global.Allows)) return new(State.Unfit, $"{list}; {global.File} asks for {global.Sdk}{policy}", $"install SDK {global.Sdk} (https://dotnet.microsoft.com/download/dotnet), or set \"rollForward\": \"latestFeature\" in {global.File}", IsRequired: true);
            var taken = installed.Last(global.Allows);
            if (taken.Major < Least) return new(State.Unfit, $"{list}; {global.File} takes {taken}", $"ask for {installed[^1]} in {global.File}", IsRequired: true);
            return new(State.Ok, $"{taken} (global.json: {global.Sdk}{policy})", IsRequired: true);
        }
        return new(State.Ok, list, IsRequired: true);
    }
}
