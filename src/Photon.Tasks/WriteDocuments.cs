using System.IO.Compression;
using System.Text;
using Microsoft.Build.Framework;
using Photon.Core.Documents;
using Photon.Forms.Project;

namespace Photon.Tasks;

/// <summary>Writes the effective documents, as JSON and as YAML, plain for people and gzipped for the app to carry.</summary>
public sealed class WriteDocuments : Microsoft.Build.Utilities.Task
{
    [Required] public ITaskItem[] Roots { get; set; } = [];
    public ITaskItem[] Parts { get; set; } = [];
    [Required] public string Folder { get; set; } = "";

    public override bool Execute()
    {
        // Faults are the generator's to report, at their places.
        var reader = new SpecReader([]);
        var parts = reader.Parts(Parts.Select(part => part.GetMetadata("FullPath")));
        foreach (var root in Roots)
        {
            var item = SpecItem.FromMetadata(root.GetMetadata("FullPath"), root.GetMetadata);
            var (text, spec, effective) = reader.Root(item);
            var bundle = new DocumentBundle(effective, parts, item.Addresses);
            var isWhole = bundle.IsSingle && effective == spec;
            var isJson = text.TrimStart().StartsWith('{');
            // A single file, unchanged, is its own effective document, comments and all.
            Write(root, "json", isWhole && isJson ? text : bundle.ToJson());
            Write(root, "yaml", isWhole && !isJson ? text : bundle.ToYaml());
        }
        return true;
    }

    void Write(ITaskItem root, string format, string text)
    {
        var path = Path.Combine(Folder, $"{root.GetMetadata("Name")}.{format}");
        var bytes = new UTF8Encoding(false).GetBytes(text);
        File.WriteAllBytes(path, bytes);
        using var packed = new GZipStream(File.Create(path + ".gz"), CompressionLevel.SmallestSize);
        packed.Write(bytes);
    }
}
