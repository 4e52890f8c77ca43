using Microsoft.Build.Framework;
using Photon.Core.Documents;
using Photon.Forms.Project;

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

    /// <summary>What the app emits itself while it is developed.</summary>
    [Required] public string DescriptionFile { get; set; } = "";

    public override bool Execute()
    {
        File.Delete(ListFile);
        var project = new FormsProject(ProjectFile)
        {
            Folder = Folder,
            LockFile = LockFile,
            UpdatesFolder = UpdatesFolder,
            Documents = [.. Roots.Select(root => SpecItem.FromMetadata(root.GetMetadata("FullPath"), root.GetMetadata))],
        };
        var emission = new FormsEmission(project);
        // A document that gives nothing is the generator's to report; meanwhile its forms stay as they are.
        var isWritten = emission.Write(Parts.Select(part => part.GetMetadata("FullPath")));
        // After what was written, of which the configuration is an input: a file that is older would be written again in each build.
        File.WriteAllText(DescriptionFile, project.ToJson());
        Log.Log(emission.Faults);
        foreach (var (file, update) in emission.Behind)
            Log.LogMessage(MessageImportance.High, "{0} was changed here, and this version of Photon has another: {1}.diff shows what taking it over would change", file, update);
        if (isWritten && emission.Faults.Count == 0) File.WriteAllLines(ListFile, emission.Files);
        return !Log.HasLoggedErrors;
    }
}
