using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Snippets;
using Photon.Cli.Navigation.Sources;

namespace Photon.Cli.Screens.Navigator;

/// <param name="Text">"" where there is none.</param>
sealed record CopyText(string Name, Func<CancellationToken, Task<string>> Text);

/// <summary>What can be copied of an entry.</summary>
static class CopyTexts
{
    public static IReadOnlyList<CopyText> Of(NavigatedDocument document, Item item)
    {
        var json = new CopyText("JSON", async cancel => await EntryTexts.Examples(document, item, cancel) is [var first, ..] ? first.Json : "");
        if (item.Kind != EntryKind.Operation) return [json];
        return
        [
            new("curl", async cancel => CurlSnippet.Of(await Request(cancel))),
            new("C# with HttpClient", async cancel => HttpClientSnippet.Of(await Request(cancel))),
            new("C# with Photon's client", async cancel => PhotonClientSnippet.Of(await document.Read(cancel), item, new Uri((await Request(cancel)).Url).GetLeftPart(UriPartial.Authority), cancel) ?? ""),
            json,
        ];

        async Task<SnippetRequest> Request(CancellationToken cancel) => SnippetRequest.Of(await document.Operation(item, cancel), (await document.Read(cancel)).Files);
    }
}
