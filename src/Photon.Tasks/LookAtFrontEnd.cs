using Microsoft.Build.Framework;
using Photon.Forms.Bundle;

namespace Photon.Tasks;

/// <summary>Says what the front end is made of: only a build that finds another answer than the last one starts Node.js.</summary>
public sealed class LookAtFrontEnd : Microsoft.Build.Utilities.Task
{
    [Required] public string Folder { get; set; } = "";

    /// <summary>Where the bundle is put: for the report.</summary>
    public string Bundle { get; set; } = "";

    /// <summary>Of the lock file.</summary>
    [Output] public string LockHash { get; private set; } = "";

    /// <summary>Of all files.</summary>
    [Output] public string Hash { get; private set; } = "";

    public override bool Execute()
    {
        (LockHash, Hash) = (FrontEndInputs.HashOfLock(Folder), FrontEndInputs.HashOfAll(Folder));
        BuildEngine.Report("photon/front-end", [new("Folder", Folder), new("Bundle", Bundle)]);
        return true;
    }
}
