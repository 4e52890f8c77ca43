using Photon.Cli.Doctor.Machines;

namespace Photon.Cli.Doctor.Probes;

/// <summary>Where others keep things.</summary>
static class Folders
{
    /// <summary>NuGet's, unless a nuget.config moves it.</summary>
    public static string Packages(IMachine machine) => machine.Variable("NUGET_PACKAGES") ?? Path.Combine(machine.Home, ".nuget", "packages");

    /// <summary>NuGet's own settings of this user.</summary>
    public static string UserConfig(IMachine machine) => machine.Os == Os.Windows
        ? Path.Combine(machine.Variable("APPDATA") ?? machine.Home, "NuGet", "NuGet.Config")
        : Path.Combine(machine.Home, ".nuget", "NuGet", "NuGet.Config");
}
