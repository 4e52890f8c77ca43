using Photon.Core.Diagnostics;

namespace Photon.Cli.Documents.Validation;

/// <summary>A fault, and how much it counts where warnings may be errors.</summary>
sealed record Finding(Fault Fault, Severity Severity)
{
    public Place Place => Fault.Place;

    public Rule Rule => Fault.Rule;

    /// <summary>The word of compilers; "info" is what a build keeps to itself.</summary>
    public string Level => Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
}
