namespace Photon.Runtime.Emitted;

/// <summary>
/// The commonest patterns, <c>^[A-Z]{2}[0-9]+$</c>: runs of characters from begin to end, where each character can belong
/// to one run only. They need no automaton as long as the text is ASCII.
/// </summary>
sealed class PatternRuns
{
    readonly record struct Run(ulong Low, ulong High, int Min, int Max);

    readonly Run[] runs;

    PatternRuns(Run[] runs) => this.runs = runs;

    /// <returns><c>null</c>: another kind of pattern.</returns>
    public static PatternRuns? Of(PatternNode node)
    {
        if (node is not PatternNode.Sequence { Items: [PatternNode.Assertion { Kind: '^' }, .., PatternNode.Assertion { Kind: '$' }] items }) return null;
        var runs = new List<Run>();
        foreach (var item in items.Skip(1).Take(items.Count - 2))
        {
            var (set, min, max) = item switch
            {
                PatternNode.Set one => (one, 1, 1),
                PatternNode.Repeat { Item: PatternNode.Set many } repeat => (many, repeat.Min, repeat.Max < 0 ? int.MaxValue : repeat.Max),
                _ => (null, 0, 0),
            };
            if (set is null) return null;
            runs.Add(Of(set.Points, min, max));
        }
        return IsPlain(runs) ? new([.. runs]) : null;
    }

    static Run Of(CodePoints points, int min, int max)
    {
        Span<ulong> bits = [0, 0];
        foreach (var (from, to) in points.Ranges)
            for (int c = from; c <= Math.Min(to, 127); c++) bits[c >> 6] |= 1UL << c;
        return new(bits[0], bits[1], min, max);
    }

    /// <summary>Where a run may take more or fewer, nothing that can come next may begin as it goes on.</summary>
    static bool IsPlain(List<Run> runs)
    {
        for (int i = 0; i < runs.Count; i++)
        {
            if (runs[i].Min == runs[i].Max) continue;
            for (int j = i + 1; j < runs.Count; j++)
            {
                if ((runs[i].Low & runs[j].Low) != 0 || (runs[i].High & runs[j].High) != 0) return false;
                if (runs[j].Min > 0) break;
            }
        }
        return true;
    }

    /// <returns><c>null</c>: the text is not ASCII, so this cannot say.</returns>
    public bool? IsMatch(ReadOnlySpan<byte> text)
    {
        int at = 0;
        foreach (ref readonly var run in runs.AsSpan())
        {
            int stop = run.Max < text.Length - at ? at + run.Max : text.Length;
            int from = at;
            for (; at < stop; at++)
            {
                byte c = text[at];
                if (c >= 128) return null;
                if (((c < 64 ? run.Low : run.High) >> c & 1) == 0) break;
            }
            if (at - from < run.Min) return at < text.Length && text[at] >= 128 ? null : false;
        }
        return at == text.Length ? true : text[at] >= 128 ? null : false;
    }
}
