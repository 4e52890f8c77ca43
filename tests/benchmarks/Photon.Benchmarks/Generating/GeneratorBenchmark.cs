using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Photon.Benchmarks.Documents;
using Photon.Benchmarks.Measuring;

namespace Photon.Benchmarks.Generating;

/// <summary>What the IDE pays for, on GitHub's document: the first run, and runs after an edit.</summary>
static partial class GeneratorBenchmark
{
    const int Turns = 9;

    /// <summary>Edits until the runtime has compiled the generator for good, and the pause before each, in milliseconds: people type no faster.</summary>
    const int WarmUps = 20, Pause = 250;

    public static Task<int> Run(string[] args)
    {
        var path = RepositoryFiles.GitHub();
        var text = File.ReadAllText(path);
        var host = new GeneratorHost(new DocumentText(path, text));
        Report.Line($"## Generator, GitHub ({text.Length / 1e6:0.0} MB), server and client; thread CPU, median of {Turns}\n");
        Report.Line($"| edit | median ms | least | files made anew | of |");
        Report.Line($"|---|---:|---:|---:|---:|");
        Row("none: the first run in the process", [Time(host)], host);
        Turn(host, 3, Unrelated);
        var unrelated = Turn(host, Turns, Unrelated);
        Row("another C# file", unrelated, host);
        var cached = host.Steps().All(s => s.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged) && host.Outputs().Made == 0;
        Row("one property more in one schema: the first nine", Turn(host, Turns, (h, i) => Replace(h, path, OneSchema(text, i))), host);
        Turn(host, WarmUps, (h, i) => Rest(() => Replace(h, path, OneSchema(text, Turns + i))));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var oneSchema = Turn(host, Turns, (h, i) => Replace(h, path, OneSchema(text, i)));
        Row("one property more in one schema", oneSchema, host);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / Turns / 1e6;
        var whitespace = Turn(host, Turns, (h, i) => Replace(h, path, OneSchema(text, Turns - 1) + new string('\n', i + 1)));
        Row("blank lines at the end", whitespace, host);
        var above = Turn(host, Turns, (h, i) => Replace(h, path, new string('\n', i + 1) + OneSchema(text, Turns - 1)));
        Row("blank lines at the beginning", above, host);
        Report.Line($"\nAn edit of one schema allocates {allocated:0} MB (what replaces the text is in it, about {text.Length * 4 / 1e6:0} MB); {GC.GetTotalMemory(forceFullCollection: true) / 1e6:0} MB are kept.\n");
        Report.Target("unrelated edit, ms", Harness.Median(unrelated), 5);
        Report.Target("unrelated edit, steps not cached", cached ? 0 : 1, 0);
        Report.Target("one-schema edit, ms", Harness.Median(oneSchema), 150);
        Report.Target("whitespace edit, files made anew", host.Outputs().Made, 0);
        return Task.FromResult(0);
    }

    static List<double> Turn(GeneratorHost host, int count, Action<GeneratorHost, int> edit)
    {
        var times = new List<double>();
        for (var i = 0; i < count; i++)
        {
            edit(host, i);
            times.Add(Time(host));
        }
        return times;
    }

    static void Rest(Action edit)
    {
        Thread.Sleep(Pause);
        edit();
    }

    static double Time(GeneratorHost host)
    {
        var start = ThreadClock.Now;
        host.Driver = host.Driver.RunGenerators(host.Compilation);
        return (ThreadClock.Now - start) / 1e6;
    }

    static void Unrelated(GeneratorHost host, int turn) =>
        host.Compilation = host.Compilation.ReplaceSyntaxTree(host.Compilation.SyntaxTrees.First(), GeneratorHost.Tree($"class A{turn};"));

    static DocumentText current = null!;

    static void Replace(GeneratorHost host, string path, string text)
    {
        var next = new DocumentText(path, text);
        host.Driver = current is null
            ? host.Driver.ReplaceAdditionalTexts([next])
            : host.Driver.ReplaceAdditionalText(current, next);
        current = next;
    }

    /// <summary>The schema of a user has one property more.</summary>
    static string OneSchema(string text, int turn) => SimpleUser().Replace(text, m => $"{m.Value}\"bench_{turn}\": {{ \"type\": \"string\" }}, ", 1);

    static void Row(string name, IReadOnlyList<double> times, GeneratorHost host)
    {
        var (made, all) = host.Outputs();
        Report.Line($"| {name} | {Harness.Median(times):0.0} | {times.Min():0.0} | {made} | {all} |");
    }

    [GeneratedRegex("""
        "simple-user":\s*\{\s*"title":[^{]*"properties":\s*\{
        """)]
    private static partial Regex SimpleUser();
}
