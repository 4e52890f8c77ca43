using Photon.Ai.Redaction;

namespace Photon.Ai.Tests.Redaction;

public sealed class DetectionTests
{
    const int Count = 5000;

    [Fact]
    public void Of_5000_generated_pieces_95_in_a_hundred_secrets_are_found_and_75_in_a_hundred_findings_are_secrets()
    {
        var finder = new SecretFinder([]);
        var planted = new PlantedSecrets(seed: 20261123);
        var found = 0;
        var missed = new List<Planted>();
        var mistaken = new List<(Planted, SecretSpan, string)>();
        for (var i = 0; i < Count / 2; i++)
        {
            var secret = planted.Secret();
            if (secret.IsFound(finder.Find(secret.Text))) found++;
            else missed.Add(secret);
            var innocent = planted.Innocent();
            if (finder.Find(innocent.Text) is { } wrong) mistaken.Add((innocent, wrong[0], innocent.Text.Substring(wrong[0].Start, wrong[0].Length)));
        }
        var lines = new List<string>();
        var recall = (double)found / (Count / 2);
        var precision = (double)found / (found + mistaken.Count);
        lines.Add(FormattableString.Invariant($"recall {recall:p2}, precision {precision:p2} of {Count}"));
        foreach (var group in missed.GroupBy(static one => one.What)) lines.Add($"missed {group.Count()} {group.Key}: {string.Join(" | ", group.Take(4).Select(static one => one.Text.ReplaceLineEndings("\\n")))}");
        foreach (var group in mistaken.GroupBy(static one => one.Item1.What)) lines.Add($"mistaken {group.Count()} {group.Key}: {string.Join(" | ", group.Take(4).Select(static one => one.Item2.Rule + " " + one.Item3))}");
        if (Environment.GetEnvironmentVariable("PHOTON_REDACTION_REPORT") is { Length: > 0 } report) File.WriteAllLines(report, lines);
        Assert.True(recall >= 0.95, $"recall {recall}");
        Assert.True(precision >= 0.75, $"precision {precision}");
    }
}
