using Microsoft.Build.Framework;
using Photon.Core.Documents;
using Photon.Forms.Project;

namespace Photon.Tasks;

/// <summary>Writes the list of all files that the documents refer to. Faults are the generator's to report, at their places.</summary>
public sealed class CollectReferences : Microsoft.Build.Utilities.Task
{
    [Required] public ITaskItem[] Roots { get; set; } = [];
    [Required] public string ProjectDirectory { get; set; } = "";

    /// <summary>A full path per line, in ordinal order; missing files too, so that the build looks again once they exist.</summary>
    [Required] public string ListFile { get; set; } = "";

    public override bool Execute()
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var root in Roots)
        {
            var path = root.GetMetadata("FullPath");
            var item = SpecItem.FromMetadata(path, root.GetMetadata);
            var folder = new SpecFolder(ProjectDirectory, path, item.Overlays);
            // What is listed becomes input of the compiler: of files outside not even the name may get there.
            files.UnionWith(DocumentClosure.Collect(path, item.Overlays, folder.Read, item.Addresses).Where(folder.Allows));
        }
        foreach (var root in Roots) files.Remove(root.GetMetadata("FullPath"));
        Directory.CreateDirectory(Path.GetDirectoryName(ListFile)!);
        File.WriteAllLines(ListFile, files);
        return true;
    }
}
