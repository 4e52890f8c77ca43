using Microsoft.Build.Framework;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Forms.Bundle;

namespace Photon.Tasks;

/// <summary>Starts <c>photon ai</c> for each document, in a process of its own. What goes wrong there is a warning: no build needs it.</summary>
public abstract class PhotonAiTask : CancelableTask
{
    [Required] public ITaskItem[] Roots { get; set; } = [];
    [Required] public string ProjectFile { get; set; } = "";

    /// <summary>The <c>dotnet</c> that builds.</summary>
    [Required] public string Dotnet { get; set; } = "";

    /// <summary><c>photon.dll</c> that came with the SDK.</summary>
    [Required] public string Photon { get; set; } = "";

    /// <summary>Touched once all has been done; what is kept between builds lies beside it.</summary>
    [Required] public string Stamp { get; set; } = "";

    /// <summary>What was looked for, for people.</summary>
    private protected abstract string What { get; }

    /// <param name="document">Its full path.</param>
    /// <param name="kept">Begins the path of what is kept for it.</param>
    private protected abstract IEnumerable<string> Arguments(string document, string kept);

    private protected abstract void Take(string kept, ToolResult result);

    public override bool Execute()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Stamp)!);
        // All of them are asked for, whatever became of the ones before.
        if (Roots.Select(Ask).ToList().TrueForAll(static done => done)) File.WriteAllText(Stamp, "");
        return !Stopped.IsCancellationRequested;
    }

    bool Ask(ITaskItem root)
    {
        var item = SpecItem.FromMetadata(root.GetMetadata("FullPath"), root.GetMetadata);
        var kept = Path.Combine(Path.GetDirectoryName(Stamp)!, item.Name);
        // The overlays that the build applies, by name: what lies beside a document is not looked for again.
        string[] arguments = [Photon, "ai", .. Arguments(item.Path, kept), "--no-overlays", .. item.Overlays.SelectMany(overlay => (string[])["--overlay", overlay])];
        ToolResult? result;
        try
        {
            result = Tool.Run(Path.GetDirectoryName(ProjectFile)!, Dotnet, arguments, "", Stopped, line => Log.LogMessage(MessageImportance.High, "{0}", PlainText.InOneLine(line)));
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        if (result is { Succeeded: true }) Take(kept, result);
        else Log.Log([Fault.At(Place.Of(ProjectFile), AiRules.Unasked, What, item.Path, result is null ? $"'{Dotnet}' cannot be started" : PlainText.InOneLine(result.End))]);
        return result is { Succeeded: true };
    }
}
