using Photon.Cli.Navigation.Graph;
using Photon.Cli.Navigation.Index;
using Photon.Cli.Screens.Lines;
using Photon.Cli.Screens.Rows;

namespace Photon.Cli.Screens.Popups;

/// <summary>Who refers to an entry.</summary>
static class UsedBy
{
    /// <param name="go">To one of them.</param>
    /// <param name="say">That there are none.</param>
    public static void Open(PopupHost host, RefGraph graph, Item item, Action<int> go, Action<string> say)
    {
        // Inline schemas stand in what is named beside them.
        var users = graph.In(item.Id).ToArray().Where(id => !item.Index[id].IsInline && id != item.Id).ToList();
        if (users.Count == 0)
        {
            say($"Nothing refers to {item.Label}");
            return;
        }
        var lines = graph.Places(item.Id).GroupBy(edge => edge.From).ToDictionary(group => group.Key, group => group.Min(edge => edge.Line));
        host.Choose($"{item.Label} is used by {users.Count}", [.. users.Select(id => Of(item.Index[id], lines.GetValueOrDefault(id, -1)))], index => go(users[index]));
    }

    static Line Of(Item user, int line) => Line.Join(
        user.IsOperation ? MethodTone.Padded(user.Method) : new(EntryRows.Kind(user.Kind) + " ", Tone.Dim),
        new(user.IsOperation ? user.Path : user.Label, Tone.Strong),
        new(line >= 0 ? $"  line {line + 1}" : "", Tone.Dim));
}
