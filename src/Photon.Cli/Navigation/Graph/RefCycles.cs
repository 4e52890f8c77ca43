namespace Photon.Cli.Navigation.Graph;

/// <summary>Entries that lead to each other: strongly connected components, after Tarjan, without recursion because documents are deep.</summary>
sealed class RefCycles
{
    readonly bool[] _recursive;
    readonly List<IReadOnlyList<int>> _all = [];

    public RefCycles(int count, Neighbours next)
    {
        _recursive = new bool[count];
        var (number, low, onPath) = (new int[count], new int[count], new bool[count]);
        var (path, open, counter) = (new Stack<int>(), new Stack<(int Id, int Done)>(), 0);
        for (var start = 0; start < count; start++)
        {
            if (number[start] == 0) open.Push((start, -1));
            while (open.TryPop(out var at))
            {
                var (id, done) = at;
                var others = next(id);
                if (done < 0)
                {
                    number[id] = low[id] = ++counter;
                    path.Push(id);
                    onPath[id] = true;
                }
                else low[id] = Math.Min(low[id], low[others[done]]);
                var i = done + 1;
                for (; i < others.Length; i++)
                {
                    if (number[others[i]] == 0)
                    {
                        open.Push((id, i));
                        open.Push((others[i], -1));
                        break;
                    }
                    if (onPath[others[i]]) low[id] = Math.Min(low[id], number[others[i]]);
                }
                if (i == others.Length && low[id] == number[id]) Close(id);
            }
        }
        _all.Sort(static (a, b) => a[0].CompareTo(b[0]));

        void Close(int id)
        {
            var members = new List<int>();
            int member;
            do
            {
                member = path.Pop();
                onPath[member] = false;
                members.Add(member);
            }
            while (member != id);
            if (members.Count == 1 && !next(id).Contains(id)) return;
            members.Sort();
            foreach (var one in members) _recursive[one] = true;
            _all.Add(members);
        }
    }

    public bool IsRecursive(int id) => _recursive[id];

    /// <summary>Each in the order of the document.</summary>
    public IReadOnlyList<IReadOnlyList<int>> All => _all;
}
