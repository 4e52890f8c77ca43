namespace Photon.Cli.Caching;

/// <summary>Where the tool keeps what it can make again: the folder may be deleted at any time.</summary>
static class CacheFolder
{
    /// <summary><c>PHOTON_CACHE</c>, else <c>photon</c> in the user's folder for what may be deleted; <c>null</c>: there is none, or PHOTON_CACHE is "off".</summary>
    public static string? OfUser(Func<string, string?> variable)
    {
        if (variable("PHOTON_CACHE") is { Length: > 0 } own) return own == "off" ? null : Path.GetFullPath(own);
        if (!OperatingSystem.IsWindows() && variable("XDG_CACHE_HOME") is { Length: > 0 } cache && Path.IsPathRooted(cache)) return Path.Combine(cache, "photon");
        var home = Environment.GetFolderPath(OperatingSystem.IsWindows() ? Environment.SpecialFolder.LocalApplicationData : Environment.SpecialFolder.UserProfile);
        return home.Length == 0 ? null : OperatingSystem.IsWindows() ? Path.Combine(home, "photon", "cache") : Path.Combine(home, ".cache", "photon");
    }
}
