using Microsoft.Build.Framework;
using Photon.Forms.Bundle;

namespace Photon.Tasks;

/// <summary>Works in the folder of the front end, alone.</summary>
public abstract class FrontEndTask : CancelableTask
{
    [Required] public string Folder { get; set; } = "";
    [Required] public string LockFile { get; set; } = "";
    [Required] public string ProjectFile { get; set; } = "";

    /// <summary><c>PhotonFrontEnd</c>: with <c>required</c>, a machine without Node.js is an error.</summary>
    [Required] public string Mode { get; set; } = "";

    public override bool Execute()
    {
        try
        {
            using var alone = FolderLock.Take(LockFile, Stopped);
            var bundle = new FrontEndBundle(Folder, ProjectFile, Mode.Equals("required", StringComparison.OrdinalIgnoreCase), Stopped);
            Run(bundle);
            Log.Log(bundle.Faults);
            foreach (var message in bundle.Messages) Report(message);
            return !Log.HasLoggedErrors;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private protected abstract void Run(FrontEndBundle bundle);

    void Report(ToolMessage message)
    {
        if (message.IsError) Log.LogError(null, message.Code, null, message.File, message.Line, message.Column, 0, 0, "{0}", message.Text);
        else Log.LogWarning(null, message.Code, null, message.File, message.Line, message.Column, 0, 0, "{0}", message.Text);
    }
}
