namespace Photon.Ai.Evaluation;

/// <summary>How near a text comes to another: words that both have in the same order (longest common subsequence), as F1.</summary>
static class Similarity
{
    /// <summary>Further words change little, and cost their square.</summary>
    const int MostWords = 200;

    /// <returns>From 0 (no word in common) to 1 (the same words).</returns>
    public static double Of(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        if (a.Length == 0 || b.Length == 0) return a.Length == b.Length ? 1 : 0;
        var (before, row) = (new int[b.Length + 1], new int[b.Length + 1]);
        foreach (var word in a)
        {
            for (var i = 0; i < b.Length; i++) row[i + 1] = word == b[i] ? before[i] + 1 : Math.Max(before[i + 1], row[i]);
            (before, row) = (row, before);
        }
        return 2.0 * before[b.Length] / (a.Length + b.Length);
    }

    /// <summary>Lower case, without marks.</summary>
    public static string[] Words(string text) =>
        [.. new string([.. text.Select(static c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords)];
}
