using Microsoft.Build.Framework;
using Photon.Core.Documents;
using Photon.Core.Reading;
using Photon.Core.Reading.Overlays;

namespace Photon.Tasks;

/// <summary>Reads documents for tasks that come after the generator: faults are the generator's to report, at their places.</summary>
static class SpecReading
{
    public static SpecText[] Parts(ITaskItem[] parts) => [.. parts.Select(part => Read(part.GetMetadata("FullPath")).Spec)];

    /// <returns>The document as it is written, and as its overlays make it.</returns>
    public static (SpecItem Item, string Text, SpecText Spec, SpecText Effective) Root(ITaskItem root)
    {
        var path = root.GetMetadata("FullPath");
        var (spec, text) = Read(path);
        var item = SpecItem.FromMetadata(path, root.GetMetadata);
        var overlays = item.Overlays.Where(File.Exists).Select(overlay => Read(overlay).Spec).ToArray();
        return (item, text, spec, SpecOverlays.Apply(spec, overlays, []));
    }

    static (SpecText Spec, string Text) Read(string path)
    {
        var text = File.ReadAllText(path);
        return (SpecText.Read(path, text, []), text);
    }
}
