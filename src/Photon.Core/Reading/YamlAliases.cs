using Photon.Core.Diagnostics;
using SharpYaml.Events;

namespace Photon.Core.Reading;

/// <summary>Anchors, aliases and merge keys: what they repeat is copied into the table, within the table's bounds.</summary>
internal sealed class YamlAliases(NodeTable table, NodeBuilder build)
{
    const int NoRow = -1;
    readonly Dictionary<string, (int Row, string? Name)> _anchors = new(StringComparer.Ordinal);
    // What the merge keys of an open mapping name, in their order.
    readonly Dictionary<int, List<int>> _merges = [];
    bool _merging;

    public void Anchor(string? anchor, int row)
    {
        if (anchor is not null) _anchors[anchor] = (row, null);
    }

    public void AnchorName(string? anchor, string name)
    {
        if (anchor is not null) _anchors[anchor] = (NoRow, name);
    }

    /// <summary>The name that an alias in the place of a key means, or null with a fault.</summary>
    public string? NameOf(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value, out var anchor)) Report(alias, "has no anchor before it");
        else if (anchor.Row == NoRow) return anchor.Name;
        else if (table[anchor.Row].Kind < NodeKind.Array) return table.TextOf(anchor.Row);
        else build.Report(ReadingRules.YamlKey, alias.Start.Index, Length(alias), "mapping or list");
        return null;
    }

    public void Repeat(AnchorAlias alias)
    {
        var merging = _merging;
        _merging = false;
        var found = _anchors.TryGetValue(alias.Value, out var anchor);
        if (found && anchor.Row != NoRow && table[anchor.Row].Kind >= NodeKind.Array && table[anchor.Row].End < 0)
        {
            Report(alias, "stands inside of what it repeats");
            found = false;
        }
        else if (!found) Report(alias, "has no anchor before it");
        if (!found) build.Scalar(NodeKind.Null, alias.Start.Index, Length(alias));
        else if (merging) Merge(build.Container, anchor.Row, alias.Start.Index, Length(alias));
        else if (anchor.Row != NoRow) build.Repeat(anchor.Row, alias.Start.Index);
        else table.Keep(build.Scalar(NodeKind.String, alias.Start.Index, Length(alias)), anchor.Name!);
    }

    /// <summary>A merge key was read: the next value is merged and not a member.</summary>
    public void AwaitMerge() => _merging = true;

    public void Opened(int row) => Hide(row);

    /// <summary>A value is complete; that of a merge key now says what is merged.</summary>
    public void Closed(int row)
    {
        Hide(row);
        if ((table[row].Marks & NodeMarks.Replaced) == 0 || row == 0) return;
        var (mapping, start) = (table[row].Parent, table[row].Start);
        if (table[row].Kind != NodeKind.Array) Merge(mapping, row, start, 1);
        else for (int item = table.First(row), end = table[row].End; item < end; item = table.Next(item, end)) Merge(mapping, item, start, 1);
    }

    void Hide(int row)
    {
        if (!_merging) return;
        _merging = false;
        table[row].Marks |= NodeMarks.Replaced;
        table[table[row].Parent].Length--;
    }

    void Merge(int mapping, int source, int start, int length)
    {
        if (source == NoRow || table[source].Kind != NodeKind.Object)
        {
            build.Report(ReadingRules.Merge, start, length);
            return;
        }
        if (!_merges.TryGetValue(mapping, out var sources)) _merges[mapping] = sources = [];
        sources.Add(source);
    }

    /// <summary>Adds to a mapping that is about to close what its merge keys bring and it does not have itself.</summary>
    public void Merge(int mapping)
    {
        if (!_merges.TryGetValue(mapping, out var sources)) return;
        _merges.Remove(mapping);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var own = table.Count;
        for (var row = mapping + 1; row < own; row = table.After(row))
            if ((table[row].Marks & NodeMarks.Replaced) == 0) names.Add(table.NameOf(row));
        foreach (var source in sources)
        {
            if (!build.Spend(table[source].Length, table[source].Start)) return;
            var end = table[source].End;
            for (var row = table.First(source); row < end && !build.Stopped; row = table.Next(row, end))
                if (names.Add(table.NameOf(row))) build.Repeat(row, table[row].Start, named: true);
        }
    }

    void Report(AnchorAlias alias, string why) => build.Report(ReadingRules.Alias, alias.Start.Index, Length(alias), alias.Value, why);

    static int Length(AnchorAlias alias) => Math.Max(alias.End.Index - alias.Start.Index, 1);
}
