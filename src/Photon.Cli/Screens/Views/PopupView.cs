using Photon.Cli.Screens.Lines;
using Terminal.Gui.Input;
using Terminal.Gui.Text;
using Terminal.Gui.ViewBase;

namespace Photon.Cli.Screens.Views;

/// <summary>Lines above the screen: to read, to choose from, or with a field to fill in. No key goes past it.</summary>
sealed class PopupView : View
{
    readonly LinesPane _lines;
    readonly FieldView? _field;
    readonly IReadOnlyList<Line> _content;

    /// <param name="chosen">Given the index of a line; <c>null</c>: there is nothing to choose.</param>
    /// <param name="field">Below the lines; <c>null</c> for none.</param>
    public PopupView(Theme theme, Line heading, Line footing, IReadOnlyList<Line> content, Action<int>? chosen = null, FieldView? field = null, int selected = 0)
    {
        CanFocus = true;
        // All keys are the screen's.
        KeyBindings.Clear();
        SetScheme(theme.Scheme);
        _content = content;
        _field = field;
        Chosen = chosen;
        _lines = new LinesPane(theme, () => true) { Heading = heading, Footing = footing, Width = Dim.Fill(), Height = Dim.Fill(field is null ? 0 : 1), IsOnlyRead = chosen is null };
        _lines.Opened += Accept;
        Add(_lines);
        if (field is not null)
        {
            field.Y = Pos.AnchorEnd(1);
            field.Width = Dim.Fill();
            Add(field);
        }
        _lines.Show(content.Count, index => content[index], selected);
    }

    Action<int>? Chosen { get; }

    public event Action<PopupView>? Closed;

    /// <summary>Asked before anything else of the popup: true where the key was something.</summary>
    public Func<Key, bool>? Special { get; init; }

    /// <summary>What Enter does where there is a field.</summary>
    public Action<string>? Filled { get; init; }

    public int Selected => _lines.Selected;

    /// <summary>In the middle of a screen, as large as its content if it can be.</summary>
    public void Place(int columns, int rows)
    {
        var widest = _content.Select(Columns).Append(Columns(_lines.Heading) + 4).Append(Columns(_lines.Footing) + 4).Append(_field is null ? 0 : 60).Max();
        Width = Math.Min(widest + 4, columns - 2);
        Height = Math.Min(_content.Count + 2 + (_field is null ? 0 : 1), rows - 2);
        X = Pos.Center();
        Y = Pos.Center();
    }

    public void Enter() => ((View?)_field ?? _lines).SetFocus();

    protected override bool OnKeyDown(Key key)
    {
        if (Special?.Invoke(key) == true) return true;
        if (key == Key.Esc || key == Key.C.WithCtrl || (_field is null && key == Key.Q)) Closed?.Invoke(this);
        else if (key == Key.Enter) Accept();
        else if (key == Key.CursorLeft && _field is null) _lines.ScrollSideways(-8);
        else if (key == Key.CursorRight && _field is null) _lines.ScrollSideways(8);
        else if (_field?.Edits(key) != true) _lines.Moves(key);
        return true;
    }

    void Accept()
    {
        if (_field is not null)
        {
            Closed?.Invoke(this);
            Filled?.Invoke(_field.Value);
        }
        else if (Chosen is not null)
        {
            var index = _lines.Selected;
            Closed?.Invoke(this);
            Chosen(index);
        }
    }

    static int Columns(Line line) => line.Spans.Sum(span => Shown.Of(span.Text).GetColumns());
}
