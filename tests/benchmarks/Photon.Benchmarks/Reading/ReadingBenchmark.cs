using System.Reflection;
using System.Text.Json;
using Photon.Benchmarks.Documents;
using Photon.Benchmarks.Measuring;

namespace Photon.Benchmarks.Reading;

/// <summary>Text to nodes: GitHub's 13 MB of JSON beside System.Text.Json's own document, Stripe's 4 MB of YAML.</summary>
static class ReadingBenchmark
{
    public static Task<int> Run(string[] args)
    {
        var read = Reader();
        var json = File.ReadAllText(RepositoryFiles.GitHub());
        var rows = Harness.Compare($"Reading GitHub, {json.Length / 1e6:0.0} MB of JSON, thread CPU",
            new Variant("JsonDocument.Parse, no places", count => Times(count, () => JsonDocument.Parse(json).Dispose())),
            new Variant("SpecText.Read", count => Times(count, () => read("github.json", json))));
        Report.Target("GitHub, ms", rows[1].Nanoseconds / 1e6, 50);
        var yaml = File.ReadAllText(RepositoryFiles.Stripe());
        Harness.Compare($"Reading Stripe, {yaml.Length / 1e6:0.0} MB of YAML, thread CPU", new Variant("SpecText.Read", count => Times(count, () => read("stripe.yaml", yaml))));
        return Task.FromResult(0);
    }

    /// <summary>Core as the compiler loads it: the netstandard2.0 assemblies of the generator's folder.</summary>
    static Action<string, string> Reader()
    {
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        var core = Assembly.LoadFrom(Path.Combine(RepositoryFiles.Root, "src", "Photon.Generator", "bin", configuration, "netstandard2.0", "Photon.Core.dll"));
        var method = core.GetType("Photon.Core.Reading.SpecText", throwOnError: true)!.GetMethod("Read")!;
        var faults = typeof(List<>).MakeGenericType(core.GetType("Photon.Core.Diagnostics.Fault", throwOnError: true)!);
        return (path, text) => method.Invoke(null, [path, text, Activator.CreateInstance(faults), CancellationToken.None]);
    }

    static void Times(int count, Action work)
    {
        for (var i = 0; i < count; i++) work();
    }
}
