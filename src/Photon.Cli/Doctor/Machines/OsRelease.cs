namespace Photon.Cli.Doctor.Machines;

/// <summary>/etc/os-release, which says which Linux it is.</summary>
static class OsRelease
{
    /// <param name="text">Lines such as <c>ID_LIKE="rhel fedora"</c>.</param>
    public static Os Of(string text)
    {
        var names = text.Split('\n')
            .Where(line => line.StartsWith("ID=", StringComparison.Ordinal) || line.StartsWith("ID_LIKE=", StringComparison.Ordinal))
            .SelectMany(line => line[(line.IndexOf('=') + 1)..].Trim().Trim('"', '\'').Split(' '))
            .ToHashSet(StringComparer.Ordinal);
        if (names.Contains("debian") || names.Contains("ubuntu")) return Os.Debian;
        if (names.Contains("fedora") || names.Contains("rhel")) return Os.Fedora;
        return names.Contains("alpine") ? Os.Alpine : Os.OtherLinux;
    }
}
