namespace Photon.Sdk.Tests.Kit;

/// <summary>The packed tool, installed once into a folder of the tests' own.</summary>
static class InstalledTool
{
    static readonly SemaphoreSlim s_gate = new(1);
    static bool _isInstalled;

    /// <returns>The folder that would be on the PATH.</returns>
    public static async Task<string> Folder(PackageFixture packages)
    {
        var folder = Path.Combine(packages.Folder, "tools");
        await s_gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_isInstalled) return folder;
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
            var (code, output) = await Shell.Run(packages.Projects, "dotnet", ["tool", "install", "Photon.Cli", "--version", PackageFixture.Version, "--tool-path", folder], Variables(packages));
            Assert.True(code == 0, output);
            _isInstalled = true;
            return folder;
        }
        finally
        {
            s_gate.Release();
        }
    }

    /// <summary>Runs it as from a PATH.</summary>
    public static async Task<(int ExitCode, string Output)> Run(PackageFixture packages, string folder, params string[] arguments) =>
        await Shell.Run(folder, Path.Combine(await Folder(packages), Name), arguments);

    public static string Name => OperatingSystem.IsWindows() ? "photon.exe" : "photon";

    /// <summary>Tools are restored outside of any project: only the variable moves their packages.</summary>
    public static Dictionary<string, string> Variables(PackageFixture packages) => new() { ["NUGET_PACKAGES"] = packages.Packages };
}
