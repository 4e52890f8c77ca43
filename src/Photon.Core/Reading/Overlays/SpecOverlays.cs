using Photon.Core.Diagnostics;

namespace Photon.Core.Reading.Overlays;

/// <summary>
/// OpenAPI Overlays 1.0 and 1.1. The one implementation: the generator, the build's tasks and every tool call this.
/// </summary>
public static class SpecOverlays
{
    /// <summary>Values that the targets of all overlays may look at: under a second.</summary>
    const int MostWork = 40_000_000;

    /// <summary>For each value of a large document: a target with <c>..</c> takes two or three.</summary>
    const int WorkOfValue = 100;
    const int MostWorkOfLarge = 100_000_000;

    /// <summary>
    /// The document as the overlays, in their order, make it; the document itself where there are none. It is called as the
    /// document is, so that references in it, an overlay's too, are relative to that; but each value keeps its place in the
    /// file where it is written. Never throws but for <paramref name="cancel"/>.
    /// </summary>
    /// <param name="overlays">Those that could not be read are passed over: reading reported why.</param>
    public static SpecText Apply(SpecText document, IReadOnlyList<SpecText> overlays, ICollection<Fault> faults, CancellationToken cancel = default)
    {
        if (overlays.Count == 0 || document.Root.Table is not { } first) return document;
        var read = overlays.Where(static overlay => overlay.Root.Exists).ToList();
        var table = NodeTable.Join([first, .. read.Select(static overlay => overlay.Root.Table!)], out var roots);
        var work = new WorkMeter((int)Math.Min(Math.Max(MostWork, (long)WorkOfValue * first.Count), MostWorkOfLarge), cancel);
        NodeDraft? draft = null;
        for (var i = 0; i < read.Count; i++)
        {
            var found = new OverlayFaults(faults);
            var root = new Node(table, roots[i + 1]);
            if (new OverlayReader(found).Read(root, read[i].Path, document.Path) is not { } overlay) continue;
            try
            {
                draft ??= new(table);
                new OverlayRunner(draft, roots[0], work, found).Apply(overlay);
            }
            catch (WorkLimitException limit)
            {
                found.Report(ReadingRules.OverlayWork, root["actions"].NamePlace, limit.Message);
                return document;
            }
        }
        return draft is null ? document : SpecText.Of(draft.ToTable(roots[0]));
    }
}
