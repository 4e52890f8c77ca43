using Microsoft.Build.Framework;
using Photon.Forms.Folder;

namespace Photon.Tasks;

/// <summary>Makes emitted files, or templates, the project's own.</summary>
public sealed class EjectForms : Microsoft.Build.Utilities.Task
{
    [Required] public string Folder { get; set; } = "";
    [Required] public string ProjectFile { get; set; } = "";
    [Required] public string[] Names { get; set; } = [];

    public override bool Execute()
    {
        var ejection = new Ejection(Folder, ProjectFile);
        foreach (var name in Names)
            if (ejection.Eject(name) is { } file) Log.LogMessage(MessageImportance.High, "{0} is the project's now, and is used from the next build on", file);
        Log.Log(ejection.Faults);
        return !Log.HasLoggedErrors;
    }
}
