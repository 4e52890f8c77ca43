namespace Photon.Cli.Doctor.Machines;

/// <summary>Systems that are told apart because one installs programs differently on them.</summary>
enum Os
{
    Windows,
    MacOs,

    /// <summary>And Ubuntu, Mint and what else has apt.</summary>
    Debian,

    /// <summary>And what else has dnf.</summary>
    Fedora,
    Alpine,
    OtherLinux,
}
