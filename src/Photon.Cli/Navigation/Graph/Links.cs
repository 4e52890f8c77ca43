namespace Photon.Cli.Navigation.Graph;

/// <summary>Whom an entry is connected with.</summary>
delegate ReadOnlySpan<int> Neighbours(int id);

/// <summary>Pairs of entries, by the first of them: two arrays, so that a thousand look-ups cost nothing.</summary>
sealed class Links
{
    readonly int[] _starts;
    readonly int[] _targets;

    /// <summary>Pairs that are given twice count once; the order of the first ones stays.</summary>
    public Links(int count, IReadOnlyList<(int From, int To)> pairs)
    {
        _starts = new int[count + 1];
        foreach (var (from, _) in pairs) _starts[from + 1]++;
        for (var i = 0; i < count; i++) _starts[i + 1] += _starts[i];
        var (all, next) = (new int[pairs.Count], _starts.AsSpan(0, count).ToArray());
        foreach (var (from, to) in pairs) all[next[from]++] = to;
        (_starts, _targets) = Distinct(_starts, all);
    }

    public ReadOnlySpan<int> this[int id] => _targets.AsSpan(_starts[id], _starts[id + 1] - _starts[id]);

    static (int[] Starts, int[] Targets) Distinct(int[] starts, int[] all)
    {
        var (kept, ends, last, length) = (new int[all.Length], new int[starts.Length], new int[starts.Length], 0);
        for (var id = 0; id + 1 < starts.Length; id++)
        {
            for (var i = starts[id]; i < starts[id + 1]; i++)
            {
                // Who had it last: one more than its number, because zero means nobody.
                if (last[all[i]] == id + 1) continue;
                last[all[i]] = id + 1;
                kept[length++] = all[i];
            }
            ends[id + 1] = length;
        }
        return (ends, kept.AsSpan(0, length).ToArray());
    }
}
