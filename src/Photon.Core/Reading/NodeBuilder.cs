using System.Runtime.CompilerServices;
using Photon.Core.Diagnostics;

namespace Photon.Core.Reading;

/// <summary>Fills a node table from what a reader finds in the order of the text, within bounds.</summary>
internal sealed class NodeBuilder(NodeTable table, ICollection<Fault> faults, CancellationToken cancel)
{
    /// <summary>Nested containers. A schema of a property takes two levels; real documents stay below 60.</summary>
    public const int Deepest = 256;

    /// <summary>Values of one file, those that aliases repeat included.</summary>
    public const int Most = 5_000_000;

    /// <summary>Values that aliases and merge keys repeat, or look at in vain: a bomb is refused in a moment.</summary>
    public const int MostRepeated = 1_000_000;

    const int MostFaults = 100;

    int _name = -1;
    int _nameLength;
    NodeMarks _nameMarks;
    string? _keptName;
    int _reported;
    int _lastLine = -1;
    int _repeated;

    public NodeTable Table => table;

    /// <summary>The open container, -1 outside of all.</summary>
    public int Container { get; private set; } = -1;

    public int Depth { get; private set; }

    /// <summary>A bound was met or faults are too many: what follows is not worth reading.</summary>
    public bool Stopped { get; private set; }

    public bool InObject => Container >= 0 && table[Container].Kind == NodeKind.Object;

    public void Name(int start, int length, NodeMarks marks, string? kept = null)
    {
        (_name, _nameLength, _nameMarks, _keptName) = (start, length, marks, kept);
        if (!table.HasNames && length > 2) table.HasNames = kept is not null || (marks & NodeMarks.NameEscaped) != 0 || IsKeyword(table.Text, start);
    }

    /// <summary><c>$id</c>, <c>$self</c>, <c>$anchor</c>, <c>$dynamicAnchor</c>, quoted or not; not <c>$ref</c>, which all documents have.</summary>
    static bool IsKeyword(string text, int start) =>
        (text[start] == '$' && text[start + 1] != 'r') || (text[start + 1] == '$' && text[start + 2] != 'r');

    public int Scalar(NodeKind kind, int start, int length, NodeMarks marks = NodeMarks.None)
    {
        if (table.Count >= Most) return TooMany(start);
        if ((table.Count & 0xFFF) == 0) cancel.ThrowIfCancellationRequested();
        var row = table.Add(kind, start, length, Container, _name, _nameLength, _nameMarks | marks);
        if (_keptName is not null) table.KeepName(row, _keptName);
        if (Container >= 0) table[Container].Length++;
        Name(-1, 0, NodeMarks.None);
        return row;
    }

    public void Open(NodeKind kind, int start)
    {
        if (Depth >= Deepest)
        {
            Report(ReadingRules.TooDeep, start, 1, $"{Deepest}");
            Stopped = true;
            return;
        }
        var row = Scalar(kind, start, 0);
        if (Stopped) return;
        Container = row;
        Depth++;
    }

    /// <summary>
    /// Repeats a finished value where a YAML alias stands, under the name that was set or, with
    /// <paramref name="named"/>, under its own. The copies count: aliases of aliases meet the bound at once.
    /// </summary>
    public void Repeat(int source, int start, bool named = false)
    {
        if (!Spend(table.After(source) - source, start)) return;
        if (Depth + Height(source) > Deepest) Stop(ReadingRules.TooDeep, start, 1, $"{Deepest}");
        if (table.Count + (table.After(source) - source) > Most) TooMany(start);
        if (Stopped) return;
        cancel.ThrowIfCancellationRequested();
        var row = table.Repeat(source, Container);
        if (!named) table.Rename(row, _name, _nameLength, _nameMarks, _keptName);
        if (Container >= 0) table[Container].Length++;
        Name(-1, 0, NodeMarks.None);
    }

    /// <summary>Counts values that an alias or a merge key goes through. False: too many, which is reported.</summary>
    public bool Spend(int values, int start)
    {
        _repeated += values;
        if (_repeated > MostRepeated) Stop(ReadingRules.TooLarge, start, 1, "1,000,000 values that aliases and merge keys repeat");
        return !Stopped;
    }

    int Height(int source)
    {
        var (highest, end) = (0, table.After(source));
        var ends = new Stack<int>();
        for (var row = source; row < end; row++)
        {
            while (ends.Count > 0 && ends.Peek() <= row) ends.Pop();
            if (table[row].Kind < NodeKind.Array) continue;
            ends.Push(table[row].End);
            if (ends.Count > highest) highest = ends.Count;
        }
        return highest;
    }

    public void Close()
    {
        ref var row = ref table[Container];
        row.End = table.Count;
        if (row.Kind == NodeKind.Object && row.Length > 1) FindDuplicates(Container);
        Container = row.Parent;
        Depth--;
    }

    int TooMany(int start)
    {
        Stop(ReadingRules.TooLarge, start, 1, "5,000,000 values");
        return Math.Max(Container, 0);
    }

    public void Stop(Rule rule, int start, int length, params string[] arguments)
    {
        if (!Stopped) Report(rule, start, length, arguments);
        Stopped = true;
    }

    public void Report(Rule rule, int start, int length, params string[] arguments)
    {
        if (_reported++ < MostFaults) faults.Add(Fault.At(table.Lines.Of(start, length), rule, arguments));
        Stopped |= _reported >= MostFaults;
    }

    /// <summary>What follows a fault on the same line is mostly its consequence.</summary>
    public void ReportOncePerLine(Rule rule, int start, int length, params string[] arguments)
    {
        var (line, _) = table.Lines.Find(Math.Min(start, table.Text.Length));
        if (line == _lastLine) return;
        _lastLine = line;
        Report(rule, start, length, arguments);
    }

    [MethodImpl(HotLoop.Optimized)]
    void FindDuplicates(int container)
    {
        var members = table[container].Length;
        var end = table[container].End;
        if (members >= NameIndex.Least)
        {
            var index = new NameIndex(members);
            for (var row = container + 1; row < end; row = table.After(row))
                if ((table[row].Marks & NodeMarks.Replaced) == 0 && index.Put(table, row) is var before and >= 0) Replace(container, before, row);
            table.KeepIndex(container, index);
            return;
        }
        for (var row = table.After(container + 1); row < end; row = table.After(row))
        {
            if ((table[row].Marks & NodeMarks.Replaced) != 0) continue;
            for (var before = container + 1; before < row; before = table.After(before))
            {
                if (!table.NamesEqual(before, row) || (table[before].Marks & NodeMarks.Replaced) != 0) continue;
                Replace(container, before, row);
                break;
            }
        }
    }

    void Replace(int container, int before, int row)
    {
        table[before].Marks |= NodeMarks.Replaced;
        table[container].Length--;
        Report(ReadingRules.Duplicate, table[row].Name, table[row].NameLength,
            table.NameOf(row), $"{table.Lines.Find(table[before].Name).Line + 1}");
    }
}
