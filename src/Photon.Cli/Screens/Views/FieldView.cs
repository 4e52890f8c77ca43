using System.Drawing;
using System.Text;
using Photon.Cli.Screens.Lines;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Text;
using Terminal.Gui.ViewBase;

namespace Photon.Cli.Screens.Views;

/// <summary>
/// One line to type into. Terminal.Gui's own field makes a context menu whenever it is entered, which costs more than the whole first frame.
/// </summary>
sealed class FieldView : View
{
    readonly Theme _theme;
    readonly StringBuilder _text = new();
    int _caret;
    bool _isDone;

    public FieldView(Theme theme)
    {
        _theme = theme;
        CanFocus = true;
        // All keys are the screen's.
        KeyBindings.Clear();
        Height = 1;
        SetScheme(theme.Scheme);
    }

    /// <summary>Before what is typed.</summary>
    public Line Label { get; set; } = Line.Empty;

    /// <summary>While nothing is typed.</summary>
    public string Placeholder { get; set; } = "";

    /// <summary>Dots are shown instead of what is typed.</summary>
    public bool IsSecret { get; set; }

    public event Action? Changed;

    public string Value
    {
        get => _text.ToString();
        set
        {
            _text.Clear().Append(value);
            _caret = _text.Length;
            SetNeedsDraw();
        }
    }

    /// <summary>What is there is done with: typing begins anew, any other key goes on with it.</summary>
    public void Begin() => _isDone = true;

    /// <summary>The keys that edit; the others are the screen's.</summary>
    public bool Edits(Key key)
    {
        if (_isDone && !key.IsCtrl && !key.IsAlt && key.TryGetPrintableRune(out _)) Value = "";
        _isDone = false;
        if (key == Key.Backspace && _caret > 0) Remove(_caret - Before(), Before());
        else if (key == Key.Backspace) return true;
        else if (key == Key.Delete && _caret < _text.Length) Remove(_caret, After());
        else if (key == Key.CursorLeft) _caret -= Before();
        else if (key == Key.CursorRight) _caret += After();
        else if (key == Key.Home || key == Key.A.WithCtrl) _caret = 0;
        else if (key == Key.End || key == Key.E.WithCtrl) _caret = _text.Length;
        else if (key == Key.U.WithCtrl) Remove(0, _caret);
        else if (key == Key.W.WithCtrl) RemoveWord();
        else if (!key.IsCtrl && !key.IsAlt && key.TryGetPrintableRune(out var rune)) Insert(rune.ToString());
        else return false;
        SetNeedsDraw();
        return true;
    }

    /// <summary>Typed or pasted; of several lines the first.</summary>
    public void Insert(string text)
    {
        var line = text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? text[..end] : text;
        var clean = string.Concat(line.EnumerateRunes().Where(rune => !Rune.IsControl(rune)));
        _text.Insert(_caret, clean);
        _caret += clean.Length;
        SetNeedsDraw();
        Changed?.Invoke();
    }

    void Remove(int from, int length)
    {
        if (length == 0) return;
        _text.Remove(from, length);
        _caret = from;
        Changed?.Invoke();
    }

    void RemoveWord()
    {
        var from = _caret;
        while (from > 0 && _text[from - 1] == ' ') from--;
        while (from > 0 && _text[from - 1] != ' ') from--;
        Remove(from, _caret - from);
    }

    int Before() => _caret == 0 ? 0 : _caret > 1 && char.IsSurrogatePair(_text[_caret - 2], _text[_caret - 1]) ? 2 : 1;

    int After() => _caret == _text.Length ? 0 : _caret + 1 < _text.Length && char.IsSurrogatePair(_text[_caret], _text[_caret + 1]) ? 2 : 1;

    protected override bool OnDrawingContent(DrawContext? context)
    {
        var width = Viewport.Width;
        var label = Label.Spans.Sum(span => span.Text.GetColumns());
        Pen.Draw(this, _theme, Label, 0, 0, width);
        var text = IsSecret ? new string('•', _text.Length) : Shown.Of(Value);
        var before = IsSecret ? _caret : Shown.Of(Value[.._caret]).GetColumns();
        // The caret is always seen.
        var skip = Math.Max(0, before - (width - label - 1));
        if (text.Length > 0) Pen.Draw(this, _theme, Line.Of(text, Tone.Strong), label, 0, width - label, skip: skip, fill: true);
        else Pen.Draw(this, _theme, Line.Of(Placeholder, Tone.Dim), label, 0, width - label, fill: true);
        Cursor = HasFocus ? new Cursor { Position = ViewportToScreen(new Point(label + before - skip, 0)), Style = CursorStyle.SteadyBar } : new Cursor();
        return true;
    }
}
