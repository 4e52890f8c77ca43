using Photon.Benchmarks.Documents;
using Photon.Benchmarks.Measuring;

namespace Photon.Benchmarks.Compiling;

/// <summary>What emitted code costs the compiler: csc as a process of its own, CPU seconds, median of three interleaved runs.</summary>
static class CscBenchmark
{
    const int Rounds = 3;

    public static Task<int> Run(string[] args)
    {
        Report.Line($"## Compiling, csc as its own process, CPU s, median of {Rounds}\n");
        if (args.Length == 0 || args.Contains("stripe"))
            AgainstNSwag();
        if (args.Length == 0 || args.Contains("shape"))
        {
            Shape("Stripe", RepositoryFiles.Stripe(), 3.2, null, null);
            Shape("GitHub", RepositoryFiles.GitHub(), 3.4, 4.5, 3.2);
        }
        return Task.FromResult(0);
    }

    /// <summary>Stripe: generating and compiling a server and a client, against generating and compiling NSwag's client.</summary>
    static void AgainstNSwag()
    {
        var document = RepositoryFiles.Stripe();
        var photon = new CompilerProject("stripe-photon", Reference(document, "Server;Client"));
        var rival = new NSwagClient(document, "stripe-nswag");
        var rows = Interleave(
            ("Photon: server + client, generator included", () => photon.Compile()),
            ("NSwag 14.7.1: client, tool included", rival.GenerateAndCompile));
        Report.Target("Stripe, Photon over NSwag", rows[0] / rows[1], 0.33);
    }

    /// <summary>
    /// Codecs against their own models alone; server and client against the class models of the whole document alone, which
    /// is what a team would keep by hand or in a contracts library. Operations reach fewer: their ratio is printed beside.
    /// All of these without any generator at work; what a project's compiler takes with them is printed too.
    /// </summary>
    static void Shape(string name, string document, double codecs, double? complete, double? server)
    {
        var whole = new CompilerProject($"{name}-whole", Reference(document, "Server;Client;Models"));
        var both = new CompilerProject($"{name}-both", Reference(document, "Server;Client"));
        var one = new CompilerProject($"{name}-server", Reference(document, "Server"));
        var all = BareModels.Write(Generated(whole, $"{name}-whole"), RepositoryFiles.Artifacts($"benchmarks/{name}-whole/bare"));
        var generated = Generated(both, $"{name}-both");
        var reached = BareModels.Write(generated, RepositoryFiles.Artifacts($"benchmarks/{name}-both/bare"));
        string[] withCodecs = [.. Files(generated, "Models"), .. Files(generated, "Codecs"), .. Files(generated, "Patterns")];
        var serverAlone = Files(Generated(one, $"{name}-server"), "").ToArray();
        var rows = Interleave(
            ($"{name}: class models of the document alone", () => whole.Compile(all)),
            ($"{name}: class models that operations reach alone", () => both.Compile(reached)),
            ($"{name}: the same with codecs, both directions", () => both.Compile(withCodecs)),
            ($"{name}: server + client complete", () => both.Compile(Files(generated, ""))),
            ($"{name}: server alone complete", () => one.Compile(serverAlone)),
            ($"{name}: server + client complete, generators included", () => both.Compile()),
            ($"{name}: server alone complete, generators included", () => one.Compile()));
        Report.Target($"{name}, models + codecs over models", rows[2] / rows[1], codecs);
        if (complete is { } limit)
            Report.Target($"{name}, server + client over models", rows[3] / rows[0], limit);
        if (server is { } bound)
            Report.Target($"{name}, server over models", rows[4] / rows[0], bound);
        Report.Line($"{name}, over the models that operations reach: server + client {rows[3] / rows[1]:0.00}, server {rows[4] / rows[1]:0.00}");
        Report.Line($"{name}, generators included, over the document's models: server + client {rows[5] / rows[0]:0.00}, server {rows[6] / rows[0]:0.00}\n");
    }

    /// <summary>The folder with all that a project emits.</summary>
    static string Generated(CompilerProject project, string name)
    {
        var folder = RepositoryFiles.Artifacts($"benchmarks/{name}/generated");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        project.Compile(generated: folder);
        return folder;
    }

    static string Reference(string document, string parts) =>
        $"""  <ItemGroup><OpenApiReference Include="{document}" Generate="{parts}" Name="Bench" Namespace="Bench" /></ItemGroup>""";

    /// <param name="kind">What the files' names hold between two dots; empty: all files.</param>
    static IEnumerable<string> Files(string folder, string kind) =>
        Directory.EnumerateFiles(Path.Combine(folder, "Photon.Generator"), $"*.{kind}*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    static double[] Interleave(params (string Name, Func<double> Run)[] cases)
    {
        var times = cases.Select(_ => new double[Rounds]).ToArray();
        for (var round = 0; round < Rounds; round++)
            for (var i = 0; i < cases.Length; i++)
                times[i][round] = cases[i].Run();
        var medians = times.Select(t => Harness.Median(t)).ToArray();
        Report.Line($"\n| | CPU s | range |");
        Report.Line($"|---|---:|---:|");
        for (var i = 0; i < cases.Length; i++)
            Report.Line($"| {cases[i].Name} | {medians[i]:0.00} | {times[i].Min():0.00}–{times[i].Max():0.00} |");
        Report.Line($"");
        return medians;
    }
}
