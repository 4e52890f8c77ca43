namespace Photon.Sdk.Tests.Kit;

/// <summary>The working tree that the tests stand in.</summary>
static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Photon.Sdk.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests stand in no working tree.");
        return folder;
    }
}
