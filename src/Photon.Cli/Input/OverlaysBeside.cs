using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Reading;
using Photon.Forms.Project;

namespace Photon.Cli.Input;

/// <summary>The overlays that a build would apply to a document because they lie beside it.</summary>
static class OverlaysBeside
{
    /// <param name="documents">Full paths of all documents that were named: an overlay belongs to the one whose name it begins with.</param>
    public static IReadOnlyList<string> Find(string document, IReadOnlyCollection<string> documents, ICollection<Fault> faults)
    {
        var folder = Path.GetDirectoryName(document)!;
        var files = Directory.EnumerateFiles(folder, "*.overlay.*").Select(static file => Path.GetFileName(file)).ToList();
        if (files.Count == 0) return [];
        var inside = new SpecFolder(Environment.CurrentDirectory, document, []);
        var others = documents.Where(other => Path.GetDirectoryName(other) == folder).Concat(DocumentFinder.In(folder)).Select(static other => Path.GetFileName(other)).ToHashSet(StringComparer.Ordinal);
        var found = new List<string>();
        foreach (var file in OverlayFiles.Beside(Path.GetFileName(document), others, files))
        {
            var path = Path.Combine(folder, file);
            if (inside.Holds(path)) found.Add(SpecPath.Normalize(path));
            else faults.Add(Fault.At(Place.Of(document), BuildRules.LinkedOverlay, path, document));
        }
        return found;
    }
}
