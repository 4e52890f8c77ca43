using Photon.Ai.Workers.Installation;
using Photon.Cli.Ai;
using Photon.Cli.Doctor.Machines;
using Photon.Cli.Tests.Doctor;
using Photon.Cli.Tests.Kit;

namespace Photon.Cli.Tests.Ai;

public sealed class SetupCommandTests
{
    [Fact]
    public async Task A_dry_run_says_what_would_be_fetched_and_where_to()
    {
        var said = await Tool.Run("ai", "setup", "--gpu", "cpu", "--dry-run");
        Assert.SkipWhen(Environment.GetEnvironmentVariable("PHOTON_CACHE") == "off", "PHOTON_CACHE is off here");
        Assert.Equal((0, ""), (said.Code, said.Error));
        Assert.StartsWith("For cpu (asked for):\n  node-llama-cpp  ", said.Out, StringComparison.Ordinal);
        Assert.Contains("@node-llama-cpp/", said.Out, StringComparison.Ordinal);
        Assert.Contains($"{Path.DirectorySeparatorChar}cpu\n", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Installed", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_layer_is_chosen_by_what_the_machine_has()
    {
        var machine = FakeMachine.Complete();
        Assert.Equal(GpuLayer.Cpu, (await SetupCommand.Choose(machine, TestContext.Current.CancellationToken)).Layer);
        machine.Programs["nvidia-smi --query-gpu=driver_version,memory.total,memory.free,name --format=csv,noheader,nounits"] = "570.1, 24564, 24000, NVIDIA Test\n";
        var without = await SetupCommand.Choose(machine, TestContext.Current.CancellationToken);
        Assert.Equal(GpuLayer.Cpu, without.Layer);
        Assert.Contains("NVIDIA Test is there, and of CUDA libcudart.so and libcublas.so not found", without.Why, StringComparison.Ordinal);
        machine.With("/usr/local/cuda/lib64/libcudart.so.13", "").With("/usr/local/cuda/lib64/libcublas.so.13", "");
        Assert.Equal((GpuLayer.Cuda, "NVIDIA Test"), await SetupCommand.Choose(machine, TestContext.Current.CancellationToken));
        Assert.Equal(GpuLayer.Auto, (await SetupCommand.Choose(FakeMachine.Complete(Os.MacOs), TestContext.Current.CancellationToken)).Layer);
    }
}
