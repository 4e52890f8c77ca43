using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Reading;
using Photon.Forms.Project;

namespace Photon.Tasks;

/// <summary>Finds the overlays that lie beside documents.</summary>
/// <param name="documents">Full paths of all documents of the project.</param>
sealed class OverlayFinder(string project, IEnumerable<string> documents, ICollection<Fault> faults)
{
    readonly ILookup<string, string> _documents = documents.ToLookup(path => Path.GetDirectoryName(path)!, path => Path.GetFileName(path));

    /// <param name="named">Those that the item names: these are taken wherever they lie.</param>
    public IEnumerable<string> Beside(string document, IReadOnlyCollection<string> named)
    {
        var folder = Path.GetDirectoryName(document)!;
        if (!Directory.Exists(folder)) yield break;
        var files = Directory.EnumerateFiles(folder, "*.overlay.*").Select(file => Path.GetFileName(file));
        var inside = new SpecFolder(Path.GetDirectoryName(project)!, document, []);
        foreach (var file in OverlayFiles.Beside(Path.GetFileName(document), [.. _documents[folder]], files))
        {
            var path = Path.Combine(folder, file);
            if (named.Contains(SpecPath.Normalize(path)) || inside.Holds(path)) yield return path;
            else faults.Add(Fault.At(Place.Of(project), BuildRules.LinkedOverlay, path, document));
        }
    }
}
