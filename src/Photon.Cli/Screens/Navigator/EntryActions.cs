using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Sources;
using Photon.Cli.Screens.Keys;
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
            case Deed.Try when item.Kind == EntryKind.Operation:
                Do(document, async cancel => (Draft: Drafts.Of(await document.Operation(item, cancel)), (await document.Read(cancel)).Files), ready =>
                    new TrialPopup(host, later, say, ready.Draft, Secrets(document), ready.Files, place.Servers).Open());
                break;
            case Deed.Try:
                say("Only operations can be tried");
                break;
        }
    }

    void Do<T>(NavigatedDocument document, Func<CancellationToken, Task<T>> work, Action<T> done) => later.Do(work, got =>
    {
        say("");
        done(got);
    }, () => say("A moment …"), () => place.Document == document);

    static Secrets Secrets(NavigatedDocument document) =>
        new(Environment.GetEnvironmentVariable, document.IsFile ? Path.GetDirectoryName(document.Path)! : Environment.CurrentDirectory);
}
