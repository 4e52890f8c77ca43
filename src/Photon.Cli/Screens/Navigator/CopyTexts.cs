using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Sources;

namespace Photon.Cli.Screens.Navigator;

/// <param name="Text">"" where there is none.</param>
sealed record CopyText(string Name, Func<CancellationToken, Task<string>> Text);

/// <summary>What can be copied of an entry.</summary>
static class CopyTexts
{
    public static IReadOnlyList<CopyText> Of(NavigatedDocument document, Item item) =>
    [
        new("JSON", async cancel => await EntryTexts.Examples(document, item, cancel) is [var first, ..] ? first.Json : ""),
    ];
}
