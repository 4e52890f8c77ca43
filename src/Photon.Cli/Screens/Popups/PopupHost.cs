using Photon.Cli.Screens.Keys;
using Photon.Cli.Screens.Lines;
using Photon.Cli.Screens.Views;
using Terminal.Gui.Input;

namespace Photon.Cli.Screens.Popups;

/// <summary>What a popup needs to come up, and to say what became of it.</summary>
/// <param name="Open">Shows it.</param>
/// <param name="Copy">Copies a text by its name.</param>
sealed record PopupHost(Theme Theme, Action<PopupView> Open, Action<string, string> Copy)
{
    static readonly Line s_reading = Line.Join(new("Esc", Tone.Key), new(" close  "), new("c", Tone.Key), new(" copy"));
    static readonly Line s_choosing = Line.Join(new("Enter", Tone.Key), new(" choose  "), new("Esc", Tone.Key), new(" close"));
    static readonly Line s_filling = Line.Join(new("Enter", Tone.Key), new(" done  "), new("Esc", Tone.Key), new(" close"));

    /// <param name="text">What is copied; empty: nothing can be.</param>
    public void Read(string title, IReadOnlyList<Line> lines, string name, string text) =>
        Open(new PopupView(Theme, Line.Of(title, Tone.Heading), text.Length > 0 ? s_reading : Line.Join(new("Esc", Tone.Key), new(" close")), lines)
        {
            Special = key =>
            {
                if (text.Length == 0 || key != Key.C) return false;
                Copy(name, text);
                return true;
            },
        });

    public void Choose(string title, IReadOnlyList<Line> lines, Action<int> chosen, int selected = 0) =>
        Open(new PopupView(Theme, Line.Of(title, Tone.Heading), s_choosing, lines, chosen, selected: selected));

    public void Ask(string title, IReadOnlyList<Line> lines, string label, string value, Action<string> filled) =>
        Open(new PopupView(Theme, Line.Of(title, Tone.Heading), s_filling, lines, field: new FieldView(Theme) { Label = Line.Of(label + " ", Tone.Key), Value = value }) { Filled = filled });

    /// <param name="columns">Of the screen.</param>
    public void ShowKeys(int columns)
    {
        var width = KeyMap.All.Max(entry => Names(entry).Length) + 2;
        var lines = new List<Line>();
        foreach (var entry in KeyMap.All)
        {
            var names = Names(entry);
            foreach (var text in Wrapped.Of(entry.What, Math.Clamp(columns - width - 8, 20, 100)))
            {
                lines.Add(Line.Join(new(names.PadRight(width), Tone.Key), new(text)));
                names = "";
            }
        }
        Read("keys", lines, "", "");
    }

    static string Names(KeyEntry entry) => string.Join(' ', entry.Keys);
}
