namespace Photon.Cli.Input;

/// <summary>What somebody named on the command line.</summary>
/// <param name="Names">Files, folders, <c>-</c> for standard input, http(s) URLs.</param>
sealed record InputRequest(IReadOnlyList<string> Names)
{
    /// <summary>URLs may be opened.</summary>
    public bool AllowNetwork { get; init; }

    /// <summary>Overlays that are applied to every document, before those that lie beside it.</summary>
    public IReadOnlyList<string> Overlays { get; init; } = [];

    /// <summary>What lies beside a document is not applied.</summary>
    public bool NoOverlays { get; init; }
}
