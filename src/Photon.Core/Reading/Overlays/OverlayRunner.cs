using Photon.Core.Diagnostics;

namespace Photon.Core.Reading.Overlays;

/// <summary>
/// Applies actions one after the other, each to what the ones before left
/// (https://spec.openapis.org/overlay/v1.1.0.html#action-object).
/// </summary>
internal sealed class OverlayRunner(NodeDraft draft, int document, WorkMeter work, OverlayFaults faults)
{
    public void Apply(OverlayText overlay)
    {
        foreach (var action in overlay.Actions)
        {
            // A path may select a value twice; it is changed once.
            var targets = action.Path.Select(draft, document, work).Distinct().ToList();
            if (targets.Count == 0) faults.Report(ReadingRules.NoTarget, action.Target.Place, action.Target.Text);
            else if (action.Remove) Remove(targets, action);
            else if (Source(action, out var by, out var place))
                foreach (var target in targets) Update(target, by, place, overlay.Nests);
        }
    }

    void Remove(List<int> targets, OverlayAction action)
    {
        foreach (var target in targets)
        {
            if (target == document) faults.Report(ReadingRules.OverlayMisfit, action.Target.Place, "The document itself cannot be removed");
            else draft.Remove(target);
        }
    }

    /// <summary>False: the action only says what is there.</summary>
    bool Source(OverlayAction action, out int by, out Place place)
    {
        (by, place) = (action.Update.Exists ? action.Update.Row : -1, action.Update.NamePlace);
        if (action.Copy is null) return by >= 0;
        place = action.Source.Place;
        var sources = action.Copy.Select(draft, document, work);
        if (sources.Count == 0) faults.Report(ReadingRules.NoTarget, place, action.Source.Text);
        else if (sources.Count > 1) faults.Report(ReadingRules.OverlayMisfit, place, $"'copy' selects one value; this selects {sources.Count}");
        if (sources.Count != 1) return false;
        // Kept as it is now: the target may lie inside of it, or it inside of the target.
        by = draft.Copy(sources[0]);
        return true;
    }

    void Update(int target, int by, Place place, bool nests)
    {
        var (kind, with) = (draft.Kind(target), draft.Kind(by));
        if (kind == NodeKind.Object && with == NodeKind.Object) Merge(target, by);
        else if (kind == NodeKind.Array && with == NodeKind.Array && !nests) Concatenate(target, by);
        else if (kind == NodeKind.Array) draft.AppendCopy(target, by);
        else if (kind < NodeKind.Array && with < NodeKind.Array) draft.Replace(target, by);
        else Misfit(target, by, place);
    }

    void Merge(int target, int by)
    {
        for (var member = draft.First(by); member >= 0; member = draft.Next(member))
        {
            var there = Find(target, draft.Name(member));
            if (there < 0)
            {
                draft.AppendCopy(target, member);
                continue;
            }
            var (kind, with) = (draft.Kind(there), draft.Kind(member));
            if (kind == NodeKind.Object && with == NodeKind.Object) Merge(there, member);
            else if (kind == NodeKind.Array && with == NodeKind.Array) Concatenate(there, member);
            else if (kind < NodeKind.Array && with < NodeKind.Array) draft.Replace(there, member);
            // "components:" with nothing behind it, as in the specification's own example, asks for nothing.
            else if (with != NodeKind.Null) Misfit(there, member, draft.Written(member).NamePlace);
        }
    }

    void Concatenate(int target, int by)
    {
        for (var item = draft.First(by); item >= 0; item = draft.Next(item)) draft.AppendCopy(target, item);
    }

    int Find(int container, ReadOnlySpan<char> name)
    {
        for (var member = draft.First(container); member >= 0; member = draft.Next(member))
        {
            work.Spend(1);
            if (draft.Name(member).SequenceEqual(name)) return member;
        }
        return -1;
    }

    void Misfit(int target, int by, Place place)
    {
        var at = draft.Written(target).Place;
        var file = at.Path.Substring(at.Path.LastIndexOfAny(['/', '\\']) + 1);
        faults.Report(ReadingRules.OverlayMisfit, place, $"{Capital(Noun(by))} cannot be merged with {Noun(target)} ({file}, line {at.Line + 1}), which stays as it is");
    }

    string Noun(int value) => draft.Kind(value) switch
    {
        NodeKind.Object => "an object",
        NodeKind.Array => "a list",
        NodeKind.String => "a string",
        NodeKind.Number => "a number",
        NodeKind.Null => "null",
        _ => "a boolean",
    };

    static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
