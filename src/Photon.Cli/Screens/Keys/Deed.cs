namespace Photon.Cli.Screens.Keys;

/// <summary>What a key does.</summary>
enum Deed
{
    None,
    Find,
    NextPane,
    PreviousPane,
    Tags,
    Paths,
    Schemas,
    Faults,
    Open,
    Back,
    Forward,
    Expand,
    Collapse,
    UsedBy,
    Example,
    Copy,
    Code,
    Edit,
    Try,
    Reload,
    Keys,
    Close,
    Quit,
}
