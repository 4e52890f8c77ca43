using System.Diagnostics;
using Photon.Benchmarks.Compiling;
using Photon.Benchmarks.Documents;
using Photon.Benchmarks.Measuring;

namespace Photon.Benchmarks.Starting;

/// <summary>From a key pressed to an answer read: the packed tool's own start, beside dotnet's, in turns.</summary>
static class StartBenchmark
{
    const int Rounds = 21;

    public static Task<int> Run(string[] arguments)
    {
        var folder = RepositoryFiles.Artifacts("start");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        ChildClock.Run(RepositoryFiles.Root, "dotnet", "pack", "src/Photon.Cli", "-c", "Release", "-nologo", "-v", "q", "-p:PhotonVersion=0.1.0-start", "-o", folder);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"<configuration><packageSources><clear /><add key=\"here\" value=\"{folder}\" /></packageSources></configuration>");
        string[] own = [$"NUGET_PACKAGES={Path.Combine(folder, "packages")}"];
        ChildClock.Run(folder, "dotnet", own, ["tool", "install", "Photon.Cli", "--version", "0.1.0-start", "--tool-path", Path.Combine(folder, "tools")]);
        var tool = Path.Combine(folder, "tools", "photon");
        (string Name, string Program, string[] Arguments)[] programs =
        [
            ("photon --version", tool, ["--version"]),
            ("photon --help", tool, ["--help"]),
            ("photon \"[suggest:9]\" \"photon do\"", tool, ["[suggest:9]", "photon do"]),
            ("dotnet --version", "dotnet", ["--version"]),
        ];
        var wall = programs.Select(_ => new List<double>()).ToArray();
        var cpu = programs.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < programs.Length; i++)
            {
                var clock = Stopwatch.StartNew();
                cpu[i].Add(1000 * ChildClock.Run(folder, programs[i].Program, programs[i].Arguments));
                wall[i].Add(clock.Elapsed.TotalMilliseconds);
            }
        }
        Report.Line($"| process | median ms | least | CPU ms |");
        Report.Line($"|---|---:|---:|---:|");
        for (var i = 0; i < programs.Length; i++) Report.Line($"| `{programs[i].Name}` | {Median(wall[i]):0} | {wall[i].Min():0} | {Median(cpu[i]):0} |");
        Report.Line($"");
        Report.Target("photon --version, ms", Median(wall[0]), 120);
        return Task.FromResult(0);
    }

    static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
