using System.Drawing;
using Photon.Cli.Screens.Lines;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace Photon.Cli.Screens.Views;

/// <summary>
/// Lines in a frame with a title, one of them selected; only what is seen is asked for, so that it does not matter how many there are.
/// </summary>
sealed class LinesPane : View
{
    readonly Theme _theme;
    readonly Func<bool> _isLive;
    Func<int, Line> _line = _ => Line.Empty;

    /// <param name="isLive">False while something lies above the pane: the mouse does not reach through it.</param>
    public LinesPane(Theme theme, Func<bool> isLive)
    {
        _theme = theme;
        _isLive = isLive;
        CanFocus = true;
        // All keys are the screen's.
        KeyBindings.Clear();
        SetScheme(theme.Scheme);
    }

    /// <summary>In the frame, above.</summary>
    public Line Heading { get; set; } = Line.Empty;

    /// <summary>In the frame, below.</summary>
    public Line Footing { get; set; } = Line.Empty;

    /// <summary>No line is selected: keys scroll.</summary>
    public bool IsOnlyRead { get; init; }

    public int Count { get; private set; }
    public int Selected { get; private set; }
    public int Top { get; private set; }

    /// <summary>Columns scrolled out to the left.</summary>
    public int Skip { get; private set; }

    public event Action? SelectedChanged;

    /// <summary>It has more columns, or fewer: what is wrapped is wrapped anew.</summary>
    public event Action? Widened;

    /// <summary>Clicked twice.</summary>
    public event Action? Opened;

    /// <summary>Of lines that are seen.</summary>
    public int Page => Math.Max(1, Viewport.Height - 2);

    public int Columns => Math.Max(1, Viewport.Width - 3);

    /// <summary>Other lines; what was selected stays, as far as there are as many.</summary>
    public void Show(int count, Func<int, Line> line, int selected, int top = -1)
    {
        Count = count;
        _line = line;
        Selected = Math.Clamp(selected, 0, Math.Max(0, count - 1));
        if (top >= 0) Top = top;
        else if (selected == 0) Top = 0;
        Skip = 0;
        Follow();
        SetNeedsDraw();
    }

    public void Select(int index)
    {
        var before = Selected;
        Selected = Math.Clamp(index, 0, Math.Max(0, Count - 1));
        Follow();
        SetNeedsDraw();
        if (Selected != before) SelectedChanged?.Invoke();
    }

    /// <summary>The keys that move; the others are the screen's.</summary>
    public bool Moves(Key key)
    {
        if (key == Key.CursorDown || key == Key.J) Step(1);
        else if (key == Key.CursorUp || key == Key.K) Step(-1);
        else if (key == Key.PageDown || key == Key.D.WithCtrl) Select(Selected + Page);
        else if (key == Key.PageUp || key == Key.U.WithCtrl) Select(Selected - Page);
        else if (key == Key.Home) Select(0);
        else if (key == Key.End) Select(Count - 1);
        else return false;
        return true;
    }

    void Step(int lines)
    {
        // Where nothing is selected a step is seen at once, not when the edge is reached.
        if (IsOnlyRead) Select(lines > 0 ? Math.Min(Top + Page, Count - 1) : Top - 1);
        else Select(Selected + lines);
    }

    public void ScrollSideways(int columns)
    {
        Skip = Math.Max(0, Skip + columns);
        SetNeedsDraw();
    }

    void Follow()
    {
        if (Selected < Top) Top = Selected;
        if (Viewport.Height > 2 && Selected >= Top + Page) Top = Selected - Page + 1;
        Top = Math.Clamp(Top, 0, Math.Max(0, Count - (Viewport.Height > 2 ? Page : 1)));
    }

    protected override void OnViewportChanged(DrawEventArgs e)
    {
        base.OnViewportChanged(e);
        Follow();
        if (e.OldViewport.Width != e.NewViewport.Width) Widened?.Invoke();
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (!_isLive()) return true;
        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown)) Scroll(3);
        else if (mouse.Flags.HasFlag(MouseFlags.WheeledUp)) Scroll(-3);
        else if (mouse.IsDoubleClicked) Opened?.Invoke();
        else if (mouse.IsPressed && mouse.Position is { } at && at.Y >= 1 && at.Y <= Page)
        {
            SetFocus();
            if (Top + at.Y - 1 < Count) Select(Top + at.Y - 1);
        }
        else return false;
        return true;
    }

    void Scroll(int lines)
    {
        Top = Math.Clamp(Top + lines, 0, Math.Max(0, Count - Page));
        Select(Math.Clamp(Selected, Top, Top + Page - 1));
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        var (width, height) = (Viewport.Width, Viewport.Height);
        if (width < 4 || height < 3) return true;
        DrawFrame(width, height);
        for (var row = 0; row < Page; row++)
        {
            var index = Top + row;
            if (index >= Count) break;
            var isSelected = index == Selected && !IsOnlyRead;
            // A pane without the focus marks its line in the margin, so that one sees which line the detail belongs to.
            if (isSelected && !HasFocus) Pen.Draw(this, _theme, Line.Of("▌", Tone.Key), 1, row + 1, 1);
            Pen.Draw(this, _theme, _line(index), 2, row + 1, width - 3, isSelected && HasFocus, Skip, fill: true);
        }
        return true;
    }

    void DrawFrame(int width, int height)
    {
        var tone = HasFocus ? Tone.Key : Tone.Dim;
        Pen.Draw(this, _theme, Line.Of("╭" + new string('─', width - 2) + "╮", tone), 0, 0, width);
        for (var row = 1; row < height - 1; row++)
        {
            Pen.Draw(this, _theme, Line.Of("│", tone), 0, row, 1);
            Pen.Draw(this, _theme, Line.Of("│", tone), width - 1, row, 1);
        }
        Pen.Draw(this, _theme, Line.Of("╰" + new string('─', width - 2) + "╯", tone), 0, height - 1, width);
        if (Heading.Spans.Count > 0) Pen.Draw(this, _theme, Line.Join([new(" "), .. Heading.Spans, new(" ")]), 1, 0, width - 2);
        if (Footing.Spans.Count > 0) Pen.Draw(this, _theme, Line.Join([new(" "), .. Footing.Spans, new(" ")]), 1, height - 1, width - 2);
        if (Count <= Page) return;
        // Where one is, as a piece of the frame.
        var size = Math.Max(1, Page * Page / Count);
        var from = Count == Page ? 0 : Top * (Page - size) / (Count - Page);
        for (var row = from; row < from + size; row++) Pen.Draw(this, _theme, Line.Of("┃", tone), width - 1, row + 1, 1);
    }
}
