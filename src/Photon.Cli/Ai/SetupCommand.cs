using System.CommandLine;
using Photon.Ai.Workers.Installation;
using Photon.Cli.Caching;
using Photon.Cli.Commands;
using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Probes;
using Photon.Cli.Doctor.Projects;
using Photon.Cli.Output;

namespace Photon.Cli.Ai;

/// <summary><c>photon ai setup</c>: installs what local models run on.</summary>
static class SetupCommand
{
    public static Command Create(Screen screen)
    {
        var gpu = new Option<string>("--gpu") { Description = "What computes: auto (the default: what this machine has), cpu, cuda, vulkan, metal", DefaultValueFactory = _ => "auto" };
        gpu.AcceptOnlyFromAmong("auto", "cpu", "cuda", "vulkan", "metal");
        var dry = new Option<bool>("--dry-run") { Description = "Say what would be fetched, and fetch nothing" };
        var command = new ToolCommand("setup", "Install what local models run on: llama.cpp for this platform, by npm with your own settings. Nothing else ever downloads anything.")
        {
            Examples =
            [
                new("photon ai setup --dry-run", "What would be fetched, how large it is and where it goes"),
                new("photon ai setup --gpu cuda", "For an NVIDIA GPU; CUDA's own libraries are yours to install"),
            ],
        };
        command.Add(gpu);
        command.Add(dry);
        command.SetAction(async (parsed, cancel) =>
        {
            await Run(screen, parsed.GetRequiredValue(gpu), parsed.GetValue(dry), cancel);
            return ExitCode.Done;
        });
        return command;
    }

    static async Task Run(Screen screen, string wanted, bool isDry, CancellationToken cancel)
    {
        var root = CacheFolder.OfUser(Environment.GetEnvironmentVariable) ?? throw new CommandException("the worker is installed in the cache, which PHOTON_CACHE=off leaves out: name a folder in PHOTON_CACHE");
        var (layer, why) = wanted == "auto" ? await Choose(new LocalMachine(), cancel) : (Enum.Parse<GpuLayer>(wanted, ignoreCase: true), "asked for");
        var installation = new WorkerInstallation(root);
        var packages = WorkerInstaller.Packages(layer).Prepend(WorkerPackages.Common).ToList();
        screen.Out.WriteLine($"For {layer.ToString().ToLowerInvariant()} ({why}):");
        foreach (var package in packages) screen.Out.WriteLine($"  {package.Name,-36}{Size(package.Download, "to fetch"),18}{Size(package.Disk, "on the disk"),20}");
        screen.Out.WriteLine($"  into {installation.Of(layer)}");
        if (isDry) return;
        var (_, isNew) = await new WorkerInstaller(installation).Install(layer, cancel);
        screen.Out.WriteLine(isNew ? "Installed." : "It is there already.");
    }

    /// <summary>What works here without anything more to install.</summary>
    internal static async Task<(GpuLayer Layer, string Why)> Choose(IMachine machine, CancellationToken cancel)
    {
        if (machine.Os == Os.MacOs) return (GpuLayer.Auto, "this platform has one package");
        if (await NvidiaSmi.Ask(machine, cancel) is not { Count: > 0 } gpus) return (GpuLayer.Cpu, "no driver of an NVIDIA GPU answers; --gpu vulkan may serve others");
        var runtime = await new CudaRuntimeProbe().Look(machine, new ProjectNeeds("", [], null, false), cancel);
        return runtime.State == State.Ok ? (GpuLayer.Cuda, gpus[0].Name) : (GpuLayer.Cpu, $"{gpus[0].Name} is there, and of CUDA {runtime.Found}; --gpu vulkan needs only the driver");
    }

    static string Size(int? size, string what) => size is { } known ? $"{known,4} MB {what}" : "";
}
