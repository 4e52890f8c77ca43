using Photon.Ai.Documents;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Documents.Differences;
using Photon.Core.Reading;
using Photon.Core.Reading.Overlays;

namespace Photon.Ai.Checks;

/// <summary>A document as changes would make it; no file is touched.</summary>
/// <param name="Document">It.</param>
/// <param name="Faults">Of applying them: a target that matches nothing, a value that does not fit. Empty: all of it took effect.</param>
public sealed record ChangedDocument(AiDocument Document, IReadOnlyList<Fault> Faults)
{
    /// <summary>As changes that are not written yet make it.</summary>
    public static ChangedDocument Of(AiDocument document, IReadOnlyList<OverlayChange> changes) =>
        changes.Count == 0 ? new(document, []) : Of(document, "changes.json", OverlayText.Write(new JsonDocumentWriter(), changes, "Changes", null));

    /// <summary>As an overlay makes it.</summary>
    /// <param name="path">Where the overlay is; faults name it.</param>
    /// <param name="text">The overlay.</param>
    public static ChangedDocument Of(AiDocument document, string path, string text)
    {
        var faults = new List<Fault>();
        var overlay = SpecText.Read(path, text, faults);
        var spec = SpecOverlays.Apply(document.Spec, [overlay], faults);
        return new(document with { Spec = spec, Files = new([.. document.Files.All.Where(file => file != document.Spec), spec], null, document.Item.Addresses) }, faults);
    }
}
