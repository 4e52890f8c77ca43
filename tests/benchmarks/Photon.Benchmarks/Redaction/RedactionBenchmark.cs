using Photon.Ai.Redaction;
using Photon.Benchmarks.Documents;
using Photon.Benchmarks.Measuring;

namespace Photon.Benchmarks.Redaction;

/// <summary>What looking for secrets costs in 100 kB: of a document's text, of the same with secrets in it, and of text that is all signs of secrets.</summary>
static class RedactionBenchmark
{
    const int Length = 100_000;

    public static Task<int> Run(string[] args)
    {
        var json = File.ReadAllText(RepositoryFiles.GitHub());
        var yaml = File.ReadAllText(RepositoryFiles.Stripe());
        var detector = new SecretDetector([]);
        var secrets = string.Concat(Enumerable.Repeat("DB_PASSWORD=hunter2!a\nAuthorization: Bearer abcDEF123456xyz0\n\"apiKey\": \"k3yk3yK3YK3Y12345678\"\nann.lee@acme.co.uk +49 30 12345678\n", Length / 128 + 1))[..Length];
        var rows = Harness.Compare("Redaction of 100 kB, thread CPU",
            new Variant("GitHub, JSON", count => Times(count, () => detector.Find(json.AsSpan(1_000_000, Length)))),
            new Variant("Stripe, YAML", count => Times(count, () => detector.Find(yaml.AsSpan(1_000_000, Length)))),
            new Variant("nothing but secrets", count => Times(count, () => detector.Find(secrets))),
            new Variant("hostile: format: password", count => Times(count, () => detector.Find(Hostile("format: password\n")))),
            new Variant("hostile: prefixes", count => Times(count, () => detector.Find(Hostile("sk-")))));
        foreach (var row in rows) Report.Target($"{row.Name}, ms", row.Nanoseconds / 1e6, 5);
        return Task.FromResult(0);
    }

    static readonly Dictionary<string, string> s_hostile = [];

    static string Hostile(string piece) => s_hostile.TryGetValue(piece, out var text) ? text : s_hostile[piece] = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));

    static void Times(int count, Action work)
    {
        for (var i = 0; i < count; i++) work();
    }
}
