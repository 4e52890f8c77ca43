using Photon.Cli.Doctor;
using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Probes;
using Photon.Cli.Doctor.Projects;

namespace Photon.Cli.Tests.Doctor;

public sealed class CheckupTests
{
    const string Shop = """<Project Sdk="Photon.Sdk/0.1.0"><ItemGroup><OpenApiReference Include="shop.yaml" Forms="true" /></ItemGroup></Project>""";

    [Fact]
    public async Task A_machine_that_has_it_all_is_ready()
    {
        var checks = await Look(FakeMachine.Complete().With("/repos/Shop.csproj", Shop));
        Assert.DoesNotContain(checks.Values, finding => finding.IsWanting);
        Assert.Equal(new Finding(State.Ok, "9.0.305, 10.0.401", IsRequired: true), checks["dotnet-sdk"]);
        Assert.Equal((State.Ok, true), (checks["node"].State, checks["node"].IsRequired));
        Assert.StartsWith("v22.14.0", checks["node"].Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_Node_fails_a_project_with_forms_and_no_other()
    {
        var machine = FakeMachine.Complete();
        machine.Programs.Remove("node --version");
        Assert.Equal((State.Missing, false), (await Look(machine, "node")) is var without ? (without.State, without.IsWanting) : default);
        var with = await Look(machine.With("/repos/Shop.csproj", Shop), "node");
        Assert.True(with.IsWanting);
        Assert.Contains("nodejs.org", with.Next, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v18.20.4", false)]
    [InlineData("v20.19.0", true)]
    [InlineData("v21.7.0", false)]
    [InlineData("v22.12.0", true)]
    public async Task Node_is_held_against_the_range_of_the_front_end(string version, bool isFit)
    {
        var machine = FakeMachine.Complete();
        machine.Programs["node --version"] = version;
        Assert.Equal(isFit ? State.Ok : State.Unfit, (await Look(machine, "node")).State);
    }

    [Fact]
    public async Task The_range_of_a_lock_file_that_is_there_counts()
    {
        var machine = FakeMachine.Complete().With("/repos/Shop.csproj", Shop)
            .With("/repos/client/package-lock.json", """{ "packages": { "node_modules/vite": { "engines": { "node": ">=24" } } } }""");
        var node = await Look(machine, "node");
        Assert.Equal(State.Unfit, node.State);
        Assert.Contains(">=24", node.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(Os.Windows), "winget install OpenJS.NodeJS.LTS")]
    [InlineData(nameof(Os.MacOs), "brew install node")]
    [InlineData(nameof(Os.Alpine), "sudo apk add nodejs npm")]
    public async Task The_next_step_is_that_of_the_system(string os, string next)
    {
        var machine = FakeMachine.Complete(Enum.Parse<Os>(os));
        machine.Programs.Remove("node --version");
        Assert.Equal(next, (await Look(machine, "node")).Next);
    }

    [Fact]
    public async Task Without_an_SDK_of_10_nothing_can_be_built()
    {
        var machine = FakeMachine.Complete();
        machine.Programs["dotnet --list-sdks"] = "8.0.414 [/usr/share/dotnet/sdk]\n";
        Assert.True((await Look(machine, "dotnet-sdk")).IsWanting);
        machine.Programs.Remove("dotnet --list-sdks");
        Assert.True((await Look(machine, "dotnet-sdk")).IsWanting);
    }

    [Theory]
    [InlineData("10.0.401", "disable", true)]
    [InlineData("10.0.400", "", true)]
    [InlineData("10.0.300", "latestPatch", false)]
    [InlineData("10.0.100", "latestFeature", true)]
    [InlineData("10.1.100", "latestMajor", false)]
    [InlineData("9.0.300", "latestFeature", false)]
    [InlineData("9.0.300", "latestMajor", true)]
    public async Task A_pin_of_global_json_is_heard(string version, string policy, bool isFit)
    {
        var rule = policy.Length == 0 ? "" : $$""", "rollForward": "{{policy}}" """;
        var machine = FakeMachine.Complete().With("/global.json", $$"""{ "sdk": { "version": "{{version}}"{{rule}} } }""");
        var found = await Look(machine, "dotnet-sdk");
        Assert.Equal(isFit ? State.Ok : State.Unfit, found.State);
        if (!isFit) Assert.Contains("global.json", found.Next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_global_json_that_is_no_JSON_is_named()
    {
        var found = await Look(FakeMachine.Complete().With("/repos/global.json", "{"), "dotnet-sdk");
        Assert.True(found.IsWanting);
        Assert.Contains("/repos/global.json", found.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_of_Photon_Sdk_is_that_of_the_project_or_of_global_json()
    {
        var machine = FakeMachine.Complete().With("/repos/Shop.csproj", Shop).With("/home/me/.nuget/packages/photon.sdk/0.1.0/photon.sdk.nuspec", "");
        Assert.Equal(new Finding(State.Ok, "0.1.0, in the package cache", IsRequired: true), await Look(machine, "photon-sdk"));
        machine.With("/repos/Shop.csproj", Shop.Replace("/0.1.0", "", StringComparison.Ordinal));
        Assert.True((await Look(machine, "photon-sdk")).IsWanting);
        machine.With("/repos/global.json", """{ "msbuild-sdks": { "Photon.Sdk": "0.2.0" } }""");
        Assert.StartsWith("0.2.0, not in the package cache", (await Look(machine, "photon-sdk")).Found, StringComparison.Ordinal);
        machine.With("/repos/other/Other.csproj", Shop);
        Assert.StartsWith("several versions: 0.1.0, 0.2.0", (await Look(machine, "photon-sdk")).Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_fails_and_a_narrow_one_warns()
    {
        var machine = FakeMachine.Complete();
        machine.Free = 10 << 20;
        Assert.True((await Look(machine, "disk-packages")).IsWanting);
        Assert.True((await Look(machine, "disk-temporary")).IsWanting);
        machine.Free = 1L << 30;
        Assert.Equal((State.Unfit, false), (await Look(machine, "disk-packages")) is var narrow ? (narrow.State, narrow.IsWanting) : default);
    }

    [Fact]
    public async Task A_GPU_is_described_and_none_is_no_fault()
    {
        var machine = FakeMachine.Complete();
        Assert.All((string[])["cuda-driver", "cuda-runtime", "gpu-memory"], id => Assert.Equal(State.Missing, Look(machine, id).Result.State));
        machine.Programs["nvidia-smi --query-gpu=driver_version,memory.total,memory.free,name --format=csv,noheader,nounits"] = "570.86, 24564, 23000, GeForce, with a comma\n";
        machine.With("/usr/local/cuda/lib64/libcudart.so.12", "").With("/usr/local/cuda/lib64/libcublas.so.12", "");
        Assert.Equal("570.86: GeForce, with a comma", (await Look(machine, "cuda-driver")).Found);
        Assert.Equal("22.5 of 24.0 GiB free on GeForce, with a comma", (await Look(machine, "gpu-memory")).Found);
        Assert.Equal("/usr/local/cuda/lib64/libcudart.so.12", (await Look(machine, "cuda-runtime")).Found);
    }

    [Fact]
    public async Task A_model_is_known_by_its_first_bytes()
    {
        var machine = FakeMachine.Complete().With("/repos/Shop.csproj", Shop.Replace("<ItemGroup>", "<PropertyGroup><PhotonModel>models/small.gguf</PhotonModel></PropertyGroup><ItemGroup>", StringComparison.Ordinal));
        Assert.True((await Look(machine, "model")).IsWanting);
        machine.Contents["/repos/models/small.gguf"] = [.. "GGUF"u8, 3, 0, 0, 0, 1];
        Assert.Equal(new Finding(State.Ok, "/repos/models/small.gguf", IsRequired: true), await Look(machine, "model"));
        machine.Contents["/repos/models/small.gguf"] = [.. "GGUF"u8, 9, 0, 0, 0, 1];
        Assert.EndsWith("GGUF of version 9, and 2 and 3 can be read", (await Look(machine, "model")).Found, StringComparison.Ordinal);
        machine.With("/repos/models/small.gguf", "version https://git-lfs");
        Assert.EndsWith("is no GGUF file", (await Look(machine, "model")).Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_models_is_as_good_as_a_file()
    {
        var machine = FakeMachine.Complete().With("/repos/Shop.csproj", Shop.Replace("<ItemGroup>", "<PropertyGroup><PhotonModel>models</PhotonModel></PropertyGroup><ItemGroup>", StringComparison.Ordinal));
        machine.Contents["/repos/models/small.gguf"] = [.. "GGUF"u8, 3, 0, 0, 0, 1];
        machine.With("/repos/models/readme.md", "small");
        Assert.Equal(State.Ok, (await Look(machine, "model")).State);
        machine.With("/repos/models/broken.gguf", "version https://git-lfs");
        Assert.Contains("broken.gguf is no GGUF file", (await Look(machine, "model")).Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_worker_of_models_is_found_by_its_version_and_never_required()
    {
        var machine = FakeMachine.Complete();
        machine.Variables["PHOTON_CACHE"] = "/cache";
        Assert.Equal(new Finding(State.Missing, "not installed", "photon ai setup"), await Look(machine, "model-worker"));
        machine.With("/cache/worker/000000000000/cpu/package.json", "{}");
        Assert.Equal((State.Unfit, "photon ai setup"), (await Look(machine, "model-worker")) is var other ? (other.State, other.Next) : default);
        var folder = new Photon.Ai.Workers.Installation.WorkerInstallation("/cache").Folder;
        machine.With(folder + "/.new-1/package.json", "{}");
        Assert.Equal(State.Unfit, (await Look(machine, "model-worker")).State);
        machine.With(folder + "/cpu/package.json", "{}");
        Assert.Equal(new Finding(State.Ok, "cpu in " + folder), await Look(machine, "model-worker"));
        machine.Variables["PHOTON_CACHE"] = "off";
        Assert.Equal((State.Missing, false), (await Look(machine, "model-worker")) is var none ? (none.State, none.IsWanting) : default);
    }

    [Fact]
    public async Task The_password_of_a_proxy_is_not_shown()
    {
        var machine = FakeMachine.Complete();
        machine.Variables["HTTPS_PROXY"] = "http://me:secret@proxy:3128";
        Assert.Equal("HTTPS_PROXY=http://***@proxy:3128", (await Look(machine, "proxy")).Found);
        machine.Variables["HTTPS_PROXY"] = "proxy";
        Assert.Equal(State.Unfit, (await Look(machine, "proxy")).State);
    }

    [Fact]
    public async Task Sources_are_opened_only_where_the_network_is_allowed()
    {
        var machine = FakeMachine.Complete().With("/repos/nuget.config", """<configuration><packageSources><add key="ours" value="https://packages.example/index.json" /><add key="off" value="https://off.example" /></packageSources><disabledPackageSources><add key="off" value="true" /></disabledPackageSources></configuration>""");
        Assert.Equal(State.Unknown, (await Look(machine, "nuget-sources")).State);
        Assert.Empty(machine.Opened);
        Assert.Equal(State.Ok, (await Look(machine, "nuget-sources", allowNetwork: true)).State);
        Assert.Equal([new Uri("https://packages.example/index.json")], machine.Opened);
        machine.NetworkFault = "no route";
        Assert.Equal("https://packages.example/index.json: no route", (await Look(machine, "nuget-sources", allowNetwork: true)).Found);
    }

    [Fact]
    public async Task An_engine_of_Docker_that_sleeps_is_told_from_none()
    {
        var machine = FakeMachine.Complete();
        Assert.Equal(State.Missing, (await Look(machine, "docker")).State);
        const string line = "docker version --format {{.Client.Version}} {{if .Server}}{{.Server.Version}}{{end}}";
        machine.Programs[line] = "29.1.0 \n";
        machine.Failing.Add(line);
        Assert.Equal(State.Unfit, (await Look(machine, "docker")).State);
    }

    [Fact]
    public async Task A_program_that_never_answers_ends_with_its_time()
    {
        var machine = FakeMachine.Complete();
        machine.Hanging.Add("node");
        machine.Hanging.Add("docker");
        var checks = await Checkup.Run([new NodeProbe(), new DockerProbe(), new NpmProbe()], machine, ProjectReader.Read(machine, "/repos"), TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
        Assert.Equal([State.Unknown, State.Unknown, State.Ok], checks.Select(check => check.Finding.State));
    }

    static async Task<Dictionary<string, Finding>> Look(FakeMachine machine, bool allowNetwork = false) =>
        (await Checkup.Run(Checkup.Probes(allowNetwork), machine, ProjectReader.Read(machine, "/repos"), TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken)).ToDictionary(check => check.Probe.Id, check => check.Finding);

    static async Task<Finding> Look(FakeMachine machine, string id, bool allowNetwork = false) => (await Look(machine, allowNetwork))[id];
}
