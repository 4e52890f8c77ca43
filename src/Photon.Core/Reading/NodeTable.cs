using System.Runtime.CompilerServices;

namespace Photon.Core.Reading;

/// <summary>All values of one file. Filled by one reader, then never changed, so that threads may share it.</summary>
internal sealed class NodeTable(string path, string text, TextLines? lines = null)
{
    const NodeMarks Values = NodeMarks.Quoted | NodeMarks.Escaped;

    // Pretty-printed documents take about 50 characters a value; the array grows for others.
    NodeRow[] _rows = new NodeRow[(text.Length / 48) + 16];
    readonly List<string> _kept = [];
    readonly Dictionary<int, string> _keptNames = [];
    readonly Dictionary<int, NameIndex> _indexes = [];
    readonly StringCache _strings = new();

    public string Path { get; } = path;

    public string Text { get; } = text;

    public TextLines Lines { get; } = lines ?? new(path, text);

    public int Count { get; private set; }

    /// <summary>A member's name begins with <c>$</c> and is no <c>$ref</c>: parts of the file may have names of their own.</summary>
    public bool HasNames { get; set; }

    public ref NodeRow this[int row] => ref _rows[row];

    public int Add(NodeKind kind, int start, int length, int parent, int name, int nameLength, NodeMarks marks)
    {
        if (Count == _rows.Length) Array.Resize(ref _rows, _rows.Length + (_rows.Length / 2));
        ref var row = ref _rows[Count];
        row.Kind = kind;
        row.Start = start;
        row.Length = length;
        row.End = -1;
        row.Parent = parent;
        row.Name = name;
        row.NameLength = nameLength;
        row.Marks = marks;
        return Count++;
    }

    public void Keep(int row, string text)
    {
        _rows[row].End = _kept.Count;
        _kept.Add(text);
    }

    public void KeepName(int row, string name)
    {
        _rows[row].Marks |= NodeMarks.NameKept;
        _keptNames[row] = name;
    }

    public void Rename(int row, int name, int nameLength, NodeMarks marks, string? kept)
    {
        ref var r = ref _rows[row];
        (r.Name, r.NameLength, r.Marks) = (name, nameLength, (r.Marks & Values) | marks);
        if (kept is not null) KeepName(row, kept);
        else _keptNames.Remove(row);
    }

    public void KeepIndex(int row, NameIndex index) => _indexes[row] = index;

    /// <summary>Repeats a row, with all that is in it, at the end of the table; gives the new row.</summary>
    public int Repeat(int source, int parent)
    {
        var (target, size) = (Count, After(source) - source);
        for (var i = 0; i < size; i++)
        {
            var row = _rows[source + i];
            Add(row.Kind, row.Start, row.Length, i == 0 ? parent : row.Parent - source + target, row.Name, row.NameLength, row.Marks);
            _rows[target + i].End = row.Kind >= NodeKind.Array ? row.End - source + target : row.End;
            if ((row.Marks & NodeMarks.NameKept) != 0) _keptNames[target + i] = _keptNames[source + i];
        }
        for (var i = 0; i < size; i++)
            if (_indexes.ContainsKey(source + i)) _indexes[target + i] = NameIndex.Of(this, target + i);
        return target;
    }

    /// <summary>The rows of several tables in one that is called as the first; each value keeps its place in its own file.</summary>
    /// <param name="roots">The row that is the root of each.</param>
    public static NodeTable Join(IReadOnlyList<NodeTable> tables, out int[] roots)
    {
        // One character between two texts: an empty value at the end of one does not begin the next.
        var text = string.Join("\n", tables.Select(static table => table.Text));
        var starts = new int[tables.Count];
        for (var i = 1; i < starts.Length; i++) starts[i] = starts[i - 1] + tables[i - 1].Text.Length + 1;
        var path = tables[0].Path;
        var joined = new NodeTable(path, text, new(path, text, [.. tables.Select((table, i) => (starts[i], table.Lines))]));
        roots = [.. tables.Select((table, i) => joined.Append(table, starts[i]))];
        return joined;
    }

    int Append(NodeTable other, int start)
    {
        var (root, kept) = (Count, _kept.Count);
        _kept.AddRange(other._kept);
        foreach (var name in other._keptNames) _keptNames[root + name.Key] = name.Value;
        HasNames |= other.HasNames;
        for (var i = 0; i < other.Count; i++)
        {
            var row = other[i];
            Add(row.Kind, start + row.Start, row.Length, row.Parent < 0 ? -1 : root + row.Parent, row.Name < 0 ? -1 : start + row.Name, row.NameLength, row.Marks);
            if (row.End >= 0) this[root + i].End = row.End + (row.Kind >= NodeKind.Array ? root : kept);
        }
        return root;
    }

    /// <summary>A table over the same text, without rows yet.</summary>
    public NodeTable Empty()
    {
        var table = new NodeTable(Path, Text, Lines) { HasNames = HasNames };
        table._kept.AddRange(_kept);
        return table;
    }

    /// <summary>Adds a value of the table that this one was made <see cref="Empty"/> from, under the name of a row or none; what is in it does not come along.</summary>
    public int Take(NodeTable from, int value, int name, int parent)
    {
        ref var row = ref from[value];
        var taken = Add(row.Kind, row.Start, row.Length, parent, -1, 0, row.Marks & Values);
        if (row.Kind < NodeKind.Array) this[taken].End = row.End;
        if (name < 0) return taken;
        ref var named = ref from[name];
        Rename(taken, named.Name, named.NameLength, named.Marks & ~(Values | NodeMarks.Replaced), (named.Marks & NodeMarks.NameKept) != 0 ? from.NameOf(name) : null);
        return taken;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int After(int row)
    {
        ref var r = ref _rows[row];
        return r.Kind >= NodeKind.Array ? r.End : row + 1;
    }

    /// <summary>The next row of the same container that counts, or <paramref name="end"/>.</summary>
    public int Next(int row, int end)
    {
        row = After(row);
        while (row < end && (_rows[row].Marks & NodeMarks.Replaced) != 0) row = After(row);
        return row;
    }

    /// <summary>The first row of a container that counts, or its end.</summary>
    public int First(int container)
    {
        var end = _rows[container].End;
        var row = container + 1;
        while (row < end && (_rows[row].Marks & NodeMarks.Replaced) != 0) row = After(row);
        return row;
    }

    public int Find(int container, string name)
    {
        if (_indexes.TryGetValue(container, out var index)) return index.Find(this, name.AsSpan());
        var end = _rows[container].End;
        for (var row = First(container); row < end; row = Next(row, end))
            if (NameIs(row, name.AsSpan())) return row;
        return -1;
    }

    public int ItemRow(int container, int index)
    {
        ref var r = ref _rows[container];
        if ((uint)index >= (uint)r.Length) return -1;
        // Only scalars inside: they stand side by side.
        if (r.End - container - 1 == r.Length) return container + 1 + index;
        var row = container + 1;
        while (index-- > 0) row = After(row);
        return row;
    }

    /// <summary>The name as it stands in the text, where that is the name; else what was kept or decoded.</summary>
    public ReadOnlySpan<char> NameSpan(int row)
    {
        ref var r = ref _rows[row];
        if ((r.Marks & (NodeMarks.NameKept | NodeMarks.NameEscaped)) != 0) return NameOf(row).AsSpan();
        return (r.Marks & NodeMarks.NameQuoted) != 0
            ? Text.AsSpan(r.Name + 1, r.NameLength - 2)
            : Text.AsSpan(r.Name, r.NameLength);
    }

    public bool NameIs(int row, ReadOnlySpan<char> name) => NameSpan(row).SequenceEqual(name);

    public bool NamesEqual(int left, int right)
    {
        const NodeMarks form = NodeMarks.NameKept | NodeMarks.NameEscaped | NodeMarks.NameQuoted;
        ref var l = ref _rows[left];
        ref var r = ref _rows[right];
        // Written the same way, as nearly all are: the lengths tell most apart.
        if (((l.Marks ^ r.Marks) & form) == 0 && (l.Marks & (NodeMarks.NameKept | NodeMarks.NameEscaped)) == 0 && l.NameLength != r.NameLength) return false;
        return NameIs(left, NameSpan(right));
    }

    public string NameOf(int row)
    {
        ref var r = ref _rows[row];
        if (r.Name < 0) return "";
        if ((r.Marks & NodeMarks.NameKept) != 0) return _keptNames[row];
        if ((r.Marks & NodeMarks.NameEscaped) != 0) return JsonEscapes.Decode(Text.AsSpan(r.Name + 1, r.NameLength - 2));
        return _strings.Get(NameSpan(row));
    }

    public ReadOnlySpan<char> TextSpan(int row)
    {
        ref var r = ref _rows[row];
        if (r.Kind >= NodeKind.Array) return default;
        if (r.End >= 0) return _kept[r.End].AsSpan();
        if ((r.Marks & NodeMarks.Escaped) != 0) return TextOf(row).AsSpan();
        return (r.Marks & NodeMarks.Quoted) != 0 ? Text.AsSpan(r.Start + 1, r.Length - 2) : Text.AsSpan(r.Start, r.Length);
    }

    public string TextOf(int row)
    {
        ref var r = ref _rows[row];
        switch (r.Kind)
        {
            case NodeKind.Null: return "null";
            case NodeKind.True: return "true";
            case NodeKind.False: return "false";
            case NodeKind.Number or NodeKind.String when r.End >= 0: return _kept[r.End];
            case NodeKind.String when (r.Marks & NodeMarks.Escaped) != 0:
                return JsonEscapes.Decode(Text.AsSpan(r.Start + 1, r.Length - 2));
            case NodeKind.Number or NodeKind.String: return _strings.Get(TextSpan(row));
            default: return "";
        }
    }
}

/// <summary>
/// The names of one large object, for look-up and for finding duplicates: an open-addressing table of row numbers.
/// The hash starts at random in each process, so that a document cannot be written to make it slow.
/// </summary>
internal sealed class NameIndex
{
    /// <summary>Objects with fewer members are searched from first to last.</summary>
    public const int Least = 12;

    static readonly uint Seed = (uint)Guid.NewGuid().GetHashCode();
    static readonly uint Factor = ((uint)Guid.NewGuid().GetHashCode() << 3) | 5;

    readonly int[] _slots;

    public NameIndex(int members)
    {
        var size = 16;
        while (size < members * 2) size *= 2;
        _slots = new int[size];
    }

    public static NameIndex Of(NodeTable table, int container)
    {
        var index = new NameIndex(table[container].Length);
        var end = table[container].End;
        for (var row = table.First(container); row < end; row = table.Next(row, end)) index.Put(table, row);
        return index;
    }

    /// <summary>Adds a member; gives the row that had its name before, or -1.</summary>
    public int Put(NodeTable table, int row)
    {
        var name = table.NameSpan(row);
        var mask = _slots.Length - 1;
        // Row 0 is the root, never a member: zero means free.
        for (var slot = Hash(name) & mask; ; slot = (slot + 1) & mask)
        {
            var there = _slots[slot];
            if (there != 0 && !table.NameIs(there, name)) continue;
            _slots[slot] = row;
            return there == 0 ? -1 : there;
        }
    }

    public int Find(NodeTable table, ReadOnlySpan<char> name)
    {
        var mask = _slots.Length - 1;
        for (var slot = Hash(name) & mask; ; slot = (slot + 1) & mask)
        {
            var there = _slots[slot];
            if (there == 0) return -1;
            if (table.NameIs(there, name)) return there;
        }
    }

    [MethodImpl(HotLoop.Optimized)]
    static int Hash(ReadOnlySpan<char> name)
    {
        var hash = Seed;
        foreach (var c in name) hash = (((hash << 7) | (hash >> 25)) ^ c) * Factor;
        return (int)((hash ^ (hash >> 15)) & int.MaxValue);
    }
}
