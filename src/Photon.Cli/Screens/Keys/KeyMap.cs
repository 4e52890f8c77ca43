namespace Photon.Cli.Screens.Keys;

/// <param name="Keys">As they are shown and as <see cref="KeyMap.Of"/> is asked for them; the first is shown in hints.</param>
/// <param name="Hint">In a word or two, for the last line of the screen.</param>
/// <param name="What">In a sentence without a full stop, for the key map and the documentation.</param>
sealed record KeyEntry(Deed Deed, IReadOnlyList<string> Keys, string Hint, string What);

/// <summary>Every key of the navigator. The popup shows it, and a test holds docs/navigate.md to it.</summary>
static class KeyMap
{
    public static IReadOnlyList<KeyEntry> All { get; } =
    [
        new(Deed.Find, ["/", "Ctrl+F"], "find", "Find: what is typed filters at once, by path, method, operation id, summary, schema and property names"),
        new(Deed.NextPane, ["Tab"], "next pane", "Go to the next pane"),
        new(Deed.PreviousPane, ["Shift+Tab"], "previous pane", "Go to the previous pane"),
        new(Deed.Tags, ["1"], "tags", "List operations by tag"),
        new(Deed.Paths, ["2"], "paths", "List operations as a tree of paths"),
        new(Deed.Schemas, ["3"], "schemas", "List schemas"),
        new(Deed.Faults, ["4", "f"], "faults", "List faults of the document; Enter goes to the place"),
        new(Deed.Open, ["Enter"], "open", "Open what is selected; in the detail: follow the reference"),
        new(Deed.Back, ["Backspace", "Alt+Left"], "back", "Go back to where the last reference was followed"),
        new(Deed.Forward, ["Alt+Right"], "forward", "Go forward again"),
        new(Deed.Expand, ["Right", "Space"], "expand", "Show what is inside"),
        new(Deed.Collapse, ["Left"], "collapse", "Hide what is inside, or go to what it is inside of"),
        new(Deed.UsedBy, ["u"], "used by", "Who uses this: everything that refers to the schema"),
        new(Deed.Example, ["e"], "example", "Show an example that the schema allows"),
        new(Deed.Copy, ["c"], "copy", "Copy as curl, as C# with HttpClient, as C# with Photon's client, or as JSON"),
        new(Deed.Code, ["g"], "C#", "Show the C# that a build makes of it"),
        new(Deed.Edit, ["o"], "editor", "Open $VISUAL or $EDITOR at the line"),
        new(Deed.Try, ["t"], "try", "Try it: send the request to a server; anything but GET is confirmed first"),
        new(Deed.Reload, ["r"], "reload", "Read the document again; that happens by itself when the file changes"),
        new(Deed.Keys, ["?", "F1"], "keys", "These keys"),
        new(Deed.Close, ["Esc"], "close", "Leave what is open: a popup, the search, the detail, in the end the navigator"),
        new(Deed.Quit, ["q", "Ctrl+C"], "quit", "Quit"),
    ];

    static readonly Dictionary<string, Deed> s_deeds = All.SelectMany(entry => entry.Keys, (entry, key) => (key, entry.Deed)).ToDictionary(pair => pair.key, pair => pair.Deed, StringComparer.Ordinal);

    public static Deed Of(string key) => s_deeds.GetValueOrDefault(key);

    public static KeyEntry Of(Deed deed) => All.First(entry => entry.Deed == deed);
}
