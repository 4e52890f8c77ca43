using Photon.Benchmarks.Documents;
using Photon.Benchmarks.Measuring;
using Photon.Cli.Input;
using Photon.Cli.Navigation.Finder;
using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Sources;
using Photon.Cli.Output;

namespace Photon.Benchmarks.Navigating;

/// <summary>What the navigator does between two keys, on GitHub's document. Its screen is measured by tests/benchmarks/cli/screen.mjs.</summary>
static class NavigatorBenchmark
{
    /// <summary>What somebody types, a key at a time, and takes back: names, paths, words of summaries, letters picked from a name.</summary>
    static readonly string[] s_typed = ["pull request review", "/repos/{owner}/issues", "workflow run", "lstrpos", "e", "simple-user", "get repos owner comments", "created at"];

    public static async Task<int> Run(string[] args)
    {
        var folder = RepositoryFiles.Artifacts("navigator");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        var cache = new IndexCache(folder);
        var request = new InputRequest([RepositoryFiles.GitHub()]);
        var screen = new Screen(TextReader.Null, TextWriter.Null, TextWriter.Null, IsInteractive: false, HasStyle: false);
        var document = await NavigatedDocument.Open(request, screen, cache, CancellationToken.None);
        var source = CachedSource.Of(request)!;
        Report.Line($"## Navigator, GitHub: {document.Index.All.Count()} entries, {document.Index.Properties.Length} properties; thread CPU\n");

        var start = ThreadClock.Now;
        var loaded = cache.Load(source.Key, source.HashOf) is not null;
        var first = (ThreadClock.Now - start) / 1e6;
        var rows = Harness.Compare("Index",
            new Variant("hash of the document", count => Times(count, () => CachedSource.Of(request))),
            new Variant("load from the cache", count => Times(count, () => cache.Load(source.Key, source.HashOf))));
        Report.Line($"\nThe first load in a process, not yet compiled: {first:0.0} ms.\n");

        var finder = new NameFinder(document.Index);
        var keys = s_typed.SelectMany(static text => Keys(text).Select(key => (Typed: key, Text: text))).ToList();
        foreach (var (typed, _) in keys) finder.Search(typed);
        Report.Line($"| typed, a key at a time, then taken back | median µs | slowest µs |");
        Report.Line($"|---|---:|---:|");
        var slowest = 0.0;
        foreach (var text in s_typed)
        {
            var times = Keys(text).Select(key => Enumerable.Range(0, 9).Select(_ => Key(finder, key)).Order().ElementAt(4)).ToList();
            slowest = Math.Max(slowest, times.Max());
            Report.Line($"| {text} | {Harness.Median(times):0} | {times.Max():0} |");
        }
        Report.Line($"");
        Report.Target("load from the cache, ms", loaded ? rows[1].Nanoseconds / 1e6 : double.NaN, 30);
        Report.Target("the slowest key, ms", slowest / 1e3, 16);
        return 0;
    }

    static IEnumerable<string> Keys(string text) => Enumerable.Range(1, text.Length).Select(length => text[..length]).Concat(Enumerable.Range(1, text.Length).Select(length => text[..^length]));

    static double Key(NameFinder finder, string typed)
    {
        // Whatever was found before is another search's: the worst case of a key.
        finder.Search("zz");
        var start = ThreadClock.Now;
        finder.Find(typed);
        return (ThreadClock.Now - start) / 1e3;
    }

    static void Times(int count, Func<object?> work)
    {
        for (var i = 0; i < count; i++) work();
    }
}
