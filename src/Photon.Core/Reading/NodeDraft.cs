namespace Photon.Core.Reading;

/// <summary>
/// The values of a table linked as a tree that can be changed; <see cref="ToTable"/> makes it a table again. A value is a
/// number: that of its row at first, higher ones for what is copied. Rows themselves never change, so that every value
/// keeps its place in the text that it comes from.
/// </summary>
internal sealed class NodeDraft
{
    const int None = -1;
    const int Gone = -2;

    struct Link
    {
        /// <summary>The row with the value, and the row with the name.</summary>
        public int Value, Name;
        public int First, Last, Next, Parent;
    }

    Link[] _links;
    int _count;

    public NodeDraft(NodeTable table)
    {
        Table = table;
        _links = new Link[table.Count + 64];
        for (var row = 0; row < table.Count; row++)
        {
            Add(row, row);
            if (table[row].Parent is not (>= 0 and var parent)) continue;
            if ((table[row].Marks & NodeMarks.Replaced) == 0) Append(parent, row);
            else _links[row].Parent = Gone;
        }
    }

    public NodeTable Table { get; }

    public NodeKind Kind(int value) => Table[_links[value].Value].Kind;

    public bool IsContainer(int value) => Kind(value) >= NodeKind.Array;

    /// <summary>The first value inside, or -1.</summary>
    public int First(int value) => Present(_links[value].First);

    /// <summary>The value behind this one in the same container, or -1; of a removed one too.</summary>
    public int Next(int value) => Present(_links[value].Next);

    public int Parent(int value) => _links[value].Parent;

    public bool IsRemoved(int value)
    {
        while (value >= 0) value = _links[value].Parent;
        return value == Gone;
    }

    bool IsNamed(int value) => Table[_links[value].Name].Name >= 0;

    public ReadOnlySpan<char> Name(int value) => Table.NameSpan(_links[value].Name);

    public string Text(int value) => Table.TextOf(_links[value].Value);

    /// <summary>The row that shows where the value, or the name that leads to it, is written.</summary>
    public Node Written(int value) => new(Table, _links[value].Value);

    public int Find(int container, ReadOnlySpan<char> name)
    {
        for (var value = First(container); value >= 0; value = Next(value))
            if (Name(value).SequenceEqual(name)) return value;
        return None;
    }

    public void Remove(int value) => _links[value].Parent = Gone;

    /// <summary>Another scalar in the place of one.</summary>
    public void Replace(int value, int by)
    {
        // The name moves along only where it is the same one: what a target names directly stands under 'update'.
        if (IsNamed(value) && IsNamed(by) && Name(value).SequenceEqual(Name(by))) _links[value].Name = _links[by].Name;
        _links[value].Value = _links[by].Value;
    }

    /// <summary>Adds a copy of a value, with all that is in it, at the end of a container.</summary>
    public void AppendCopy(int container, int source)
    {
        var depth = 1;
        for (var up = container; up >= 0; up = _links[up].Parent) depth++;
        // Whole before it is put in: the container may lie inside of what is copied.
        Append(container, Copy(source, depth));
    }

    public NodeTable ToTable(int root)
    {
        var table = Table.Empty();
        Write(table, root, None, named: false);
        return table;
    }

    /// <summary>A copy that stands in no container.</summary>
    public int Copy(int source) => Copy(source, 1);

    int Copy(int source, int depth)
    {
        if (depth > NodeBuilder.Deepest) throw new WorkLimitException($"{NodeBuilder.Deepest} levels of nesting");
        var copy = Add(_links[source].Value, _links[source].Name);
        for (var value = First(source); value >= 0; value = Next(value)) Append(copy, Copy(value, depth + 1));
        return copy;
    }

    int Add(int value, int name)
    {
        if (_count >= NodeBuilder.Most) throw new WorkLimitException("5,000,000 values");
        if (_count == _links.Length) Array.Resize(ref _links, _links.Length * 2);
        _links[_count] = new() { Value = value, Name = name, First = None, Last = None, Next = None, Parent = None };
        return _count++;
    }

    void Append(int container, int value)
    {
        ref var link = ref _links[container];
        if (link.Last < 0) link.First = value;
        else _links[link.Last].Next = value;
        link.Last = value;
        _links[value].Parent = container;
    }

    int Present(int value)
    {
        while (value >= 0 && _links[value].Parent == Gone) value = _links[value].Next;
        return value;
    }

    // As deep as copies may be.
    void Write(NodeTable to, int value, int parent, bool named)
    {
        var row = to.Take(Table, _links[value].Value, named ? _links[value].Name : None, parent);
        if (!IsContainer(value)) return;
        var isObject = Kind(value) == NodeKind.Object;
        var count = 0;
        for (var inside = First(value); inside >= 0; inside = Next(inside), count++) Write(to, inside, row, isObject);
        to[row].Length = count;
        to[row].End = to.Count;
        if (isObject && count >= NameIndex.Least) to.KeepIndex(row, NameIndex.Of(to, row));
    }
}
