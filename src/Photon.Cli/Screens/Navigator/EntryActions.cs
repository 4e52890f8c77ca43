using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Snippets;
using Photon.Cli.Navigation.Sources;
using Photon.Cli.Screens.Keys;
using Photon.Cli.Screens.Lines;
using Photon.Cli.Screens.Panels;
using Photon.Cli.Screens.Popups;
using Photon.Cli.Screens.Trials;

namespace Photon.Cli.Screens.Navigator;

/// <summary>What can be done with an operation or a schema, in popups.</summary>
/// <param name="follow">To another entry.</param>
sealed class EntryActions(PopupHost host, NavigatorPlace place, Later later, Action<string> say, Action<int> follow)
{
    public void ShowKeys(int columns) => host.ShowKeys(columns);

    public void Do(Deed deed, Item item)
    {
        if (place.Document is not { } document) return;
        switch (deed)
        {
            case Deed.UsedBy:
                UsedBy.Open(host, document.Graph, item, follow, say);
                break;
            case Deed.Code:
                Do(document, async cancel => EmittedCode.Of(await document.Read(cancel), item, (await document.Schema(item, cancel)).Schema, cancel), files =>
                {
                    if (files.Count > 0) CodePopup.Open(host, item, files);
                    else say($"Photon emits nothing for {item.Label}");
                });
                break;
            case Deed.Example:
                Do(document, cancel => EntryTexts.Examples(document, item, cancel), examples =>
                {
                    if (examples.Count == 0) say($"{item.Label} has no JSON");
                    else host.Read($"example of {item.Label}", EntryTexts.Coloured(examples), "JSON", examples[0].Json);
                });
                break;
            case Deed.Copy:
                Copy(document, item);
                break;
            case Deed.Try when item.Kind == EntryKind.Operation:
                Do(document, async cancel => (Draft: EntryTexts.Draft(await document.Operation(item, cancel), (await document.Read(cancel)).Files), (await document.Read(cancel)).Files), ready =>
                    new TrialPopup(host, later, say, ready.Draft, Secrets(document), ready.Files, place.Servers).Open());
                break;
            case Deed.Try:
                say("Only operations can be tried");
                break;
        }
    }

    void Copy(NavigatedDocument document, Item item)
    {
        var texts = CopyTexts.Of(document, item);
        host.Choose($"copy {item.Label}", [.. texts.Select(text => Line.Of(text.Name))], index =>
            Do(document, texts[index].Text, text =>
            {
                if (text.Length == 0) say($"{item.Label} has no {texts[index].Name}");
                else host.Copy(texts[index].Name, text);
            }));
    }

    void Do<T>(NavigatedDocument document, Func<CancellationToken, Task<T>> work, Action<T> done) => later.Do(work, got =>
    {
        say("");
        done(got);
    }, () => say("A moment …"), () => place.Document == document);

    static Secrets Secrets(NavigatedDocument document) =>
        new(Environment.GetEnvironmentVariable, document.IsFile ? Path.GetDirectoryName(document.Path)! : Environment.CurrentDirectory);
}
