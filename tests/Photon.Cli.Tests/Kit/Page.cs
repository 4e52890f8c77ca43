namespace Photon.Cli.Tests.Kit;

/// <summary>
/// Pages of docs/ that are made of what the tool knows. <c>PHOTON_UPDATE_SNAPSHOTS=1</c> writes them, as it does
/// snapshots; else they are compared.
/// </summary>
static class Page
{
    public static void Is(string name, string text)
    {
        var path = Path.Combine(SharedData.Root, "docs", name);
        if (Environment.GetEnvironmentVariable("PHOTON_UPDATE_SNAPSHOTS") == "1") File.WriteAllText(path, text);
        else Assert.True(File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == text, $"docs/{name} is not what the tool says: run this test with PHOTON_UPDATE_SNAPSHOTS=1");
    }

    /// <summary>The part of a page between two comments.</summary>
    public static void Has(string name, string part, string text)
    {
        var page = File.ReadAllText(Path.Combine(SharedData.Root, "docs", name)).ReplaceLineEndings("\n");
        var start = page.IndexOf('\n', page.IndexOf($"<!-- {part}", StringComparison.Ordinal)) + 1;
        Is(name, page[..start] + text + page[page.IndexOf($"<!-- /{part}", StringComparison.Ordinal)..]);
    }
}
