using Microsoft.Build.Framework;
using Photon.Forms.Bundle;

namespace Photon.Tasks;

/// <summary>Installs what the lock file names, unless it is there.</summary>
public sealed class RestoreFrontEnd : FrontEndTask
{
    /// <summary>A file in <c>node_modules</c>, named after the lock file's hash.</summary>
    [Required] public string Marker { get; set; } = "";

    private protected override void Run(FrontEndBundle bundle) => bundle.Restore(Marker);
}
