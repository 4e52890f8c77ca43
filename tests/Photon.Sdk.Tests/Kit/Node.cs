namespace Photon.Sdk.Tests.Kit;

/// <summary>Node.js, which the forms are bundled with: tests that need it are skipped on machines without.</summary>
static class Node
{
    public static void Need() => Assert.SkipUnless(IsThere, "Bundles need Node.js on the PATH.");

    public static bool IsThere => Folders.Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")));

    /// <summary>A PATH on which there is a dotnet, and no node.</summary>
    public static string PathWithout { get; } = Path.GetDirectoryName(new FileInfo(Dotnet).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Dotnet)!;

    static string Dotnet => Folders.Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet")).First(File.Exists);

    static string[] Folders => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
