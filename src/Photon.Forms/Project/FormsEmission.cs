using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;
using Photon.Forms.Binding;
using Photon.Forms.Bundle;
using Photon.Forms.Folder;
using Photon.Forms.Model;
using Photon.Forms.Overrides;

namespace Photon.Forms.Project;

/// <summary>Writes the front end of a project: what is emitted, whatever of the project's own is not there yet, and nothing that is as it should be.</summary>
/// <param name="patience">How long to wait for another build that has the folder: files are written all the same then, whole as they are. Builds wait for as long as it takes.</param>
public sealed class FormsEmission(FormsProject project, TimeSpan? patience = null)
{
    /// <summary>What the project asks for and cannot have: forms of operations that are not there, faults in what it has in the place of emitted files.</summary>
    public List<Fault> Faults { get; } = [];

    /// <summary>What is wrong with the documents.</summary>
    public List<Fault> DocumentFaults { get; } = [];

    /// <summary>All files of the front end by full path.</summary>
    public IReadOnlyCollection<string> Files { get; private set; } = [];

    /// <summary>Files that were changed by hand, each with what this version of Photon has.</summary>
    public IReadOnlyList<(string File, string Update)> Behind { get; private set; } = [];

    /// <param name="parts">Every file that the documents refer to.</param>
    /// <returns>Whether it was written: where a document, or a part of one, gives nothing, all forms stay as they are.</returns>
    public bool Write(IEnumerable<string> parts)
    {
        var reader = new SpecReader(DocumentFaults);
        var texts = reader.Parts(parts);
        var overrides = OverrideReader.Read(project.Folder, Faults);
        var documents = project.Documents.Select(item => Bind(item, reader, texts, overrides)).OfType<FormsModel>().ToList();
        foreach (var widget in overrides.Widgets.Where(widget => !documents.Exists(document => document.Widgets.Contains(widget.Key))))
            Faults.Add(Fault.At(widget.Place, FormRules.UnusedWidget, widget.Key, widget.Kind, widget.Name));
        if (documents.Count < project.Documents.Count || DocumentFaults.Exists(fault => fault.Rule.Severity == Severity.Error)) return false;
        using var alone = Alone();
        var folder = new FrontEndFolder(project.Folder);
        folder.Write(documents, overrides);
        Faults.AddRange(folder.Faults);
        Files = folder.Files;
        Behind = [.. folder.Behind.Select(Offer)];
        return true;
    }

    FolderLock? Alone()
    {
        using var limit = new CancellationTokenSource(patience ?? Timeout.InfiniteTimeSpan);
        try
        {
            return FolderLock.Take(project.LockFile, limit.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    FormsModel? Bind(SpecItem item, SpecReader reader, SpecText[] parts, FormOverrides overrides)
    {
        var (_, _, spec) = reader.Root(item);
        if (!spec.Root.Exists) return null;
        var options = new BindOptions { Hints = true, Webhooks = false, Tags = item.Tags, Operations = item.Operations, Paths = item.Paths };
        if (SpecBinder.Bind(spec, new SpecFiles([.. parts, spec], null, item.Addresses), options, DocumentFaults, default) is not { } api) return null;
        var choice = new FormsChoice(item.Forms);
        Faults.AddRange(choice.Unknown(api).Select(name => Fault.At(Place.Of(project.File), FormRules.UnknownForm, name, item.Path)));
        return FormsBinder.Bind(api, item.Name, choice.Holds, overrides);
    }

    (string, string) Offer(OwnedUpdate file)
    {
        var update = Path.Combine(project.UpdatesFolder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(update)!);
        File.WriteAllText(update, file.Text);
        File.WriteAllText(update + ".diff", file.Diff);
        return (Path.Combine(project.Folder, file.Path), update);
    }
}
