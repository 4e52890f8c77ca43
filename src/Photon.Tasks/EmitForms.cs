using Microsoft.Build.Framework;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;
using Photon.Forms.Binding;
using Photon.Forms.Folder;
using Photon.Forms.Model;

namespace Photon.Tasks;

/// <summary>Writes the front end: what is emitted, whatever of the project's own is not there yet, and nothing that is as it should be.</summary>
public sealed class EmitForms : Microsoft.Build.Utilities.Task
{
    [Required] public ITaskItem[] Roots { get; set; } = [];
    public ITaskItem[] Parts { get; set; } = [];
    [Required] public string Folder { get; set; } = "";

    /// <summary>Where newer versions of changed files are put, beside which the project's own can be compared.</summary>
    [Required] public string UpdatesFolder { get; set; } = "";

    public override bool Execute()
    {
        var parts = SpecReading.Parts(Parts);
        var documents = Roots.Select(root => Document(root, parts)).OfType<FormsModel>().ToList();
        if (documents.Count == 0) return true;
        var folder = new FrontEndFolder(Folder);
        folder.Write(documents);
        foreach (var file in folder.Behind)
        {
            var update = Path.Combine(UpdatesFolder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(update)!);
            File.WriteAllText(update, file.Text);
            Log.LogMessage(MessageImportance.High, "{0} was changed here, and this version of Photon has another: compare it with {1}", Path.Combine(Folder, file.Path), update);
        }
        return true;
    }

    static FormsModel? Document(ITaskItem root, SpecText[] parts)
    {
        var (item, _, _, spec) = SpecReading.Root(root);
        if (!spec.Root.Exists) return null;
        var options = new BindOptions { Hints = true, Webhooks = false, Tags = item.Tags, Operations = item.Operations, Paths = item.Paths };
        var api = SpecBinder.Bind(spec, new SpecFiles([.. parts, spec], null, item.Addresses), options, [], default);
        var all = item.Forms.Contains("true", StringComparer.OrdinalIgnoreCase);
        return api is null ? null : FormsBinder.Bind(api, item.Name, operation => all || item.Forms.Contains(operation.Id, StringComparer.Ordinal));
    }
}
