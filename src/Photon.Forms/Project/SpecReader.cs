using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Reading;
using Photon.Core.Reading.Overlays;

namespace Photon.Forms.Project;

/// <summary>Reads the documents of a project, and what they refer to, from its folder.</summary>
/// <param name="faults">What is wrong with a text. Builds throw it away, because there it is the generator's to report.</param>
/// <param name="open">A file's text by its path, where that is not what the file system has.</param>
public sealed class SpecReader(ICollection<Fault> faults, Func<string, string>? open = null)
{
    public SpecText[] Parts(IEnumerable<string> paths) => [.. paths.Select(path => Read(path).Spec)];

    /// <returns>The document as it is written, and as its overlays make it.</returns>
    public (string Text, SpecText Spec, SpecText Effective) Root(SpecItem item)
    {
        var (spec, text) = Read(item.Path);
        var overlays = item.Overlays.Where(File.Exists).Select(overlay => Read(overlay).Spec).ToArray();
        return (text, spec, SpecOverlays.Apply(spec, overlays, faults));
    }

    (SpecText Spec, string Text) Read(string path)
    {
        var text = (open ?? File.ReadAllText)(path);
        return (SpecText.Read(path, text, faults), text);
    }
}
