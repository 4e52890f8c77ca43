using Photon.Cli.Screens.Keys;
using Terminal.Gui.Input;

namespace Photon.Cli.Tests.Screens.Keys;

public sealed class KeyMapTests
{
    /// <summary>The page is read before the popup is.</summary>
    [Fact]
    public void The_documentation_has_every_key_and_no_other()
    {
        var page = File.ReadAllLines(Path.Combine(SharedData.Root, "docs/navigate.md")).SkipWhile(line => line != "| key | what it does |").Skip(2).TakeWhile(line => line.StartsWith('|'));
        Assert.Equal(KeyMap.All.Select(entry => $"| {string.Join(", ", entry.Keys.Select(key => $"`{key}`"))} | {entry.What} |"), page);
    }

    [Fact]
    public void Every_key_does_something_and_only_one_thing()
    {
        var keys = KeyMap.All.SelectMany(entry => entry.Keys).ToList();
        Assert.Equal(keys.Count, keys.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enum.GetValues<Deed>().Where(deed => deed != Deed.None).Order(), KeyMap.All.Select(entry => entry.Deed).Order());
    }

    [Fact]
    public void Keys_are_called_what_the_map_calls_them()
    {
        (Key Key, string Name)[] keys =
        [
            (Key.CursorLeft, "Left"), (Key.CursorLeft.WithAlt, "Alt+Left"), (Key.Tab.WithShift, "Shift+Tab"), (Key.F.WithCtrl, "Ctrl+F"), (Key.C.WithCtrl, "Ctrl+C"),
            ('u', "u"), ('?', "?"), ('/', "/"), ('1', "1"), (Key.Backspace, "Backspace"), (Key.Enter, "Enter"), (Key.Esc, "Esc"), (Key.F1, "F1"), (Key.Space, "Space"),
        ];
        Assert.All(keys, key => Assert.Equal(key.Name, KeyNames.Of(key.Key)));
        // A capital letter is another key: who types with Caps Lock reads the map.
        Assert.Equal(Deed.None, KeyMap.Of(KeyNames.Of('U')));
    }
}
