using System.Globalization;
using Photon.Core.Reading;

namespace Photon.Core.Documents.Differences;

/// <summary>
/// The actions that make one document of another, in the terms of Overlay 1.0: members are removed and merged, items of
/// lists are removed and added at the end. The order of an object's members means nothing and is not kept.
/// </summary>
public static class OverlayDiff
{
    /// <returns>Empty: the documents say the same. Each action counts on those before it.</returns>
    public static IReadOnlyList<OverlayChange> Of(Node from, Node to)
    {
        var changes = new List<OverlayChange>();
        Compare("$", from, to, changes);
        return changes;
    }

    static void Compare(string path, Node from, Node to, List<OverlayChange> changes)
    {
        if (from.IsObject) CompareMembers(path, from, to, changes);
        else CompareItems(path, from, to, changes);
    }

    static void CompareMembers(string path, Node from, Node to, List<OverlayChange> changes)
    {
        var merged = new List<MemberChange>();
        var inside = new List<(string Path, Node From, Node To)>();
        foreach (var (name, before) in from.Members)
        {
            var after = to[name];
            if (after.Exists && IsContainer(before) && before.Kind == after.Kind)
            {
                inside.Add((path + JsonPathText.Member(name), before, after));
                continue;
            }
            if (after.Exists && NodeEquality.AreEqual(before, after)) continue;
            // Only a scalar takes the place of a scalar; anything else is added anew.
            if (!after.Exists || IsContainer(before) || IsContainer(after)) changes.Add(Removal(path + JsonPathText.Member(name)));
            if (after.Exists) merged.Add(new(name, after));
        }
        foreach (var (name, after) in to.Members)
            if (!from[name].Exists) merged.Add(new(name, after));
        if (merged.Count > 0) changes.Add(new(path, merged, default));
        foreach (var (place, before, after) in inside) Compare(place, before, after, changes);
    }

    static void CompareItems(string path, Node from, Node to, List<OverlayChange> changes)
    {
        Node[] before = [.. from.Items], after = [.. to.Items];
        var (same, end) = (0, 0);
        while (same < before.Length && same < after.Length && NodeEquality.AreEqual(before[same], after[same])) same++;
        while (end < before.Length - same && end < after.Length - same && NodeEquality.AreEqual(before[^(end + 1)], after[^(end + 1)])) end++;
        var (gone, come) = (before.Length - same - end, after.Length - same - end);
        if (gone == 0 && come == 0) return;
        // Some were taken out, and nothing was put in.
        if (come == 0)
        {
            changes.Add(Removal(Slice(path, same, same + gone)));
            return;
        }
        var isChangedInside = gone == come && Enumerable.Range(same, gone).All(i => IsContainer(before[i]) && before[i].Kind == after[i].Kind);
        if (isChangedInside)
        {
            for (var i = same; i < same + gone; i++) Compare($"{path}[{i.ToString(CultureInfo.InvariantCulture)}]", before[i], after[i], changes);
            return;
        }
        if (same < before.Length) changes.Add(Removal(Slice(path, same, null)));
        foreach (var item in after.Skip(same)) changes.Add(new(path, [], item));
    }

    static OverlayChange Removal(string path) => new(path, [], default);

    static string Slice(string path, int first, int? end) => FormattableString.Invariant($"{path}[{first}:{end}]");

    static bool IsContainer(Node node) => node.IsObject || node.IsArray;
}
