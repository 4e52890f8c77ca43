using System.CommandLine;
using Photon.Cli.Commands;
using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Projects;
using Photon.Cli.Output;

namespace Photon.Cli.Doctor;

/// <summary><c>photon doctor [PATH]</c>: what the machine has and lacks. It changes nothing.</summary>
static class DoctorCommand
{
    static readonly TimeSpan s_limit = TimeSpan.FromSeconds(10);

    /// <param name="machine">The one to look at; <c>null</c>: this one.</param>
    public static Command Create(Screen screen, IMachine? machine = null)
    {
        var path = new Argument<string>("PATH") { Description = "The folder whose projects are looked at; the current one by default", DefaultValueFactory = _ => "." };
        var json = new Option<bool>("--json") { Description = "Print JSON (docs/schemas/doctor.schema.json)" };
        var allowNetwork = new Option<bool>("--allow-network") { Description = "Open the NuGet sources to see whether they answer" };
        var command = new ToolCommand("doctor", "Check what this machine has of what Photon needs, and say how to get the rest. Changes nothing.")
        {
            Examples =
            [
                new("photon doctor", "What is here, what is missing, what to do about it"),
                new("photon doctor src/Shop --json", "For programs; exit code 1 where something is missing that the projects need"),
                new("photon doctor --allow-network", "And whether the NuGet sources answer"),
            ],
        };
        command.Add(path);
        command.Add(json);
        command.Add(allowNetwork);
        command.SetAction(async (parsed, cancel) =>
        {
            var folder = Path.GetFullPath(parsed.GetRequiredValue(path));
            if (machine is null && !Directory.Exists(folder)) throw new CommandException($"{folder} is no folder: name the one that your project is in", ExitCode.Usage);
            var here = machine ?? new LocalMachine();
            var needs = ProjectReader.Read(here, folder);
            var checks = await Checkup.Run(Checkup.Probes(parsed.GetValue(allowNetwork)), here, needs, s_limit, cancel);
            if (parsed.GetValue(json)) screen.Out.WriteLine(DoctorJson.Write(here, needs, checks));
            else DoctorText.Write(screen, checks);
            return checks.Any(check => check.Finding.IsWanting) ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
    }
}
