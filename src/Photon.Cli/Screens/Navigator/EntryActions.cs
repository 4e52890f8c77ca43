using Photon.Cli.Navigation.Details;
using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Schemas;
using Photon.Cli.Navigation.Snippets;
using Photon.Cli.Screens.Keys;
using Photon.Cli.Screens.Panels;
using Photon.Cli.Screens.Popups;

namespace Photon.Cli.Screens.Navigator;

/// <summary>What can be done with an operation or a schema, in popups.</summary>
/// <param name="follow">To another entry.</param>
sealed class EntryActions(PopupHost host, NavigatorPlace place, Later later, Action<string> say, Action<int> follow)
{
    public void ShowKeys(int columns) => host.ShowKeys(columns);

    /// <param name="operation">Of the item, where it is one.</param>
    /// <param name="schema">Of the item, where it is one.</param>
    public void Do(Deed deed, Item item, OperationDetail? operation, SchemaNode? schema)
    {
        if (place.Document is not { } document) return;
        switch (deed)
        {
            case Deed.UsedBy:
                UsedBy.Open(host, document.Graph, item, follow, say);
                break;
            case Deed.Code:
                later.Do(cancel => EmittedCode.Of(document, item, cancel), files =>
                {
                    if (files.Count > 0) CodePopup.Open(host, item, files);
                    else say($"Photon emits nothing for {item.Label}");
                }, () => say("Emitting …"), () => place.Document == document);
                break;
            case Deed.Example:
                break;
            case Deed.Copy:
                break;
            case Deed.Try:
                break;
        }
    }
}
