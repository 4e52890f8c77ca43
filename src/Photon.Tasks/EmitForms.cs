using Microsoft.Build.Framework;
using Photon.Core.Diagnostics;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;
using Photon.Forms.Binding;
using Photon.Forms.Bundle;
using Photon.Forms.Folder;
using Photon.Forms.Model;
using Photon.Forms.Overrides;

namespace Photon.Tasks;

/// <summary>Writes the front end: what is emitted, whatever of the project's own is not there yet, and nothing that is as it should be.</summary>
public sealed class EmitForms : Microsoft.Build.Utilities.Task
{
    [Required] public ITaskItem[] Roots { get; set; } = [];
    public ITaskItem[] Parts { get; set; } = [];
    [Required] public string Folder { get; set; } = "";
    [Required] public string LockFile { get; set; } = "";
    [Required] public string ProjectFile { get; set; } = "";

    /// <summary>Where newer versions of changed files are put, beside which the project's own can be compared.</summary>
    [Required] public string UpdatesFolder { get; set; } = "";

    /// <summary>All files of the front end by full path, a line each; not written where there is something to say again in the next build.</summary>
    [Required] public string ListFile { get; set; } = "";

    public override bool Execute()
    {
        File.Delete(ListFile);
        var (parts, faults) = (SpecReading.Parts(Parts), new List<Fault>());
        var overrides = OverrideReader.Read(Folder, faults);
        var documents = Roots.Select(root => Document(root, parts, overrides, faults)).OfType<FormsModel>().ToList();
        foreach (var widget in overrides.Widgets.Where(widget => !documents.Exists(document => document.Widgets.Contains(widget.Key))))
            faults.Add(Fault.At(widget.Place, FormRules.UnusedWidget, widget.Key, widget.Kind, widget.Name));
        Log.Log(faults);
        // A document that gives nothing is the generator's to report; meanwhile its forms stay as they are.
        if (documents.Count < Roots.Length) return true;
        using var alone = FolderLock.Take(LockFile, default);
        var folder = new FrontEndFolder(Folder);
        folder.Write(documents, overrides);
        Log.Log(folder.Faults);
        foreach (var file in folder.Behind)
        {
            var update = Path.Combine(UpdatesFolder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(update)!);
            File.WriteAllText(update, file.Text);
            File.WriteAllText(update + ".diff", file.Diff);
            Log.LogMessage(MessageImportance.High, "{0} was changed here, and this version of Photon has another: {1}.diff shows what taking it over would change", Path.Combine(Folder, file.Path), update);
        }
        if (faults.Count + folder.Faults.Count == 0) File.WriteAllLines(ListFile, folder.Files);
        return !Log.HasLoggedErrors;
    }

    FormsModel? Document(ITaskItem root, SpecText[] parts, FormOverrides overrides, List<Fault> faults)
    {
        var (item, _, _, spec) = SpecReading.Root(root);
        if (!spec.Root.Exists) return null;
        var options = new BindOptions { Hints = true, Webhooks = false, Tags = item.Tags, Operations = item.Operations, Paths = item.Paths };
        if (SpecBinder.Bind(spec, new SpecFiles([.. parts, spec], null, item.Addresses), options, [], default) is not { } api) return null;
        var choice = new FormsChoice(item.Forms);
        faults.AddRange(choice.Unknown(api).Select(name => Fault.At(Place.Of(ProjectFile), FormRules.UnknownForm, name, item.Path)));
        return FormsBinder.Bind(api, item.Name, choice.Holds, overrides);
    }
}
