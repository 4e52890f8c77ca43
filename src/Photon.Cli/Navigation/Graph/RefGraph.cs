using Photon.Cli.Navigation.Index;

namespace Photon.Cli.Navigation.Graph;

/// <summary>Who refers to whom, both ways. Made from an index in well under a millisecond. Immutable.</summary>
sealed class RefGraph
{
    readonly SpecIndex _index;
    readonly Links _out;
    readonly Links _in;
    readonly Lazy<bool[]> _reached;
    readonly Lazy<RefCycles> _cycles;

    public RefGraph(SpecIndex index)
    {
        _index = index;
        var pairs = new List<(int From, int To)>(index.Edges.Length);
        for (var id = 0; id < index.Count; id++)
        {
            // What stands in another entry shares its references: both have them.
            ref readonly var entry = ref index.Entries[id];
            foreach (var edge in index.Edges.Slice(entry.Edges, entry.EdgeCount)) pairs.Add((id, edge.To));
        }
        _out = new(index.Count, pairs);
        _in = new(index.Count, [.. pairs.Select(static pair => (pair.To, pair.From))]);
        _reached = new(FindReached);
        _cycles = new(() => new RefCycles(index.Count, Out));
    }

    /// <summary>What an entry refers to, each once, in the order of the document.</summary>
    public ReadOnlySpan<int> Out(int id) => _out[id];

    /// <summary>Who refers to an entry, each once. Inline schemas that stand in one that refers are in too.</summary>
    public ReadOnlySpan<int> In(int id) => _in[id];

    /// <summary>How many entries with a name of their own refer to it: inline ones stand in these.</summary>
    public int UsedBy(int id)
    {
        var count = 0;
        foreach (var user in _in[id])
            if (!_index[user].IsInline && user != id) count++;
        return count;
    }

    /// <summary>The places where it is referred to, each in the file of its <see cref="Edge.From"/>.</summary>
    public IEnumerable<Edge> Places(int id)
    {
        for (var i = 0; i < _index.Edges.Length; i++)
            if (_index.Edges[i].To == id) yield return _index.Edges[i];
    }

    /// <summary>All that it refers to, directly or through others; itself only where it leads back. Nearest first.</summary>
    public IReadOnlyList<int> AllOut(int id) => Walk(id, Out);

    /// <summary>All who refer to it, directly or through others. Nearest first.</summary>
    public IReadOnlyList<int> AllIn(int id) => Walk(id, In);

    /// <summary>An operation refers to it, directly or through others.</summary>
    public bool IsReached(int id) => _reached.Value[id];

    /// <summary>It leads back to itself.</summary>
    public bool IsRecursive(int id) => _cycles.Value.IsRecursive(id);

    /// <summary>Entries that lead to each other, in the order of the document; of one entry where it refers to itself.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Cycles => _cycles.Value.All;

    List<int> Walk(int start, Neighbours next)
    {
        var (found, seen) = (new List<int>(), new bool[_index.Count]);
        Visit(start);
        for (var i = 0; i < found.Count; i++) Visit(found[i]);
        return found;

        void Visit(int id)
        {
            foreach (var other in next(id))
            {
                if (seen[other]) continue;
                seen[other] = true;
                found.Add(other);
            }
        }
    }

    bool[] FindReached()
    {
        var reached = new bool[_index.Count];
        var open = new Stack<int>();
        for (var id = 0; id < reached.Length; id++)
            if (_index[id].Kind is EntryKind.Operation or EntryKind.Webhook or EntryKind.Tag) Reach(id);
        while (open.TryPop(out var id))
            foreach (var other in Out(id)) Reach(other);
        // A schema that stands in what is reached, is reached with it.
        for (var id = 0; id < reached.Length; id++) reached[id] |= reached[_index[id].Owner.Id];
        return reached;

        void Reach(int id)
        {
            if (reached[id]) return;
            reached[id] = true;
            open.Push(id);
        }
    }
}
