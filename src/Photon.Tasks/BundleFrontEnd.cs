using Microsoft.Build.Framework;
using Photon.Forms.Bundle;

namespace Photon.Tasks;

/// <summary>Checks the front end with TypeScript and bundles it with Vite, unless that was done.</summary>
public sealed class BundleFrontEnd : FrontEndTask
{
    /// <summary>The folder of the bundle: what else it holds is deleted.</summary>
    [Required] public string Output { get; set; } = "";

    /// <summary>A file outside of <see cref="Output"/>, named after the hash of what the bundle is made of.</summary>
    [Required] public string Stamp { get; set; } = "";

    private protected override void Run(FrontEndBundle bundle) => bundle.Build(Output, Stamp);
}
