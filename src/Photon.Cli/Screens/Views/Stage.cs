using System.Drawing;
using Photon.Cli.Screens.Lines;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using Line = Photon.Cli.Screens.Lines.Line;

namespace Photon.Cli.Screens.Views;

/// <summary>The whole screen: a line above, the finder and two panes, a line below, popups over all of it.</summary>
sealed class Stage : Runnable
{
    readonly Theme _theme;
    readonly Stack<(PopupView View, View? Before)> _popups = new();
    bool _isDetail;
    View _wanted;

    public Stage(Theme theme)
    {
        _theme = theme;
        SetScheme(theme.Scheme);
        BorderStyle = null;
        KeyBindings.Clear();
        List = new LinesPane(theme, IsLive) { X = 0, Y = 2, Width = Dim.Func(_ => Split.Left), Height = Dim.Fill(1) };
        Finder = new FieldView(theme) { X = 1, Y = 1, Width = Dim.Func(_ => Math.Max(0, Split.Left - 1)) };
        Detail = new LinesPane(theme, IsLive) { X = Pos.Func(_ => Split.Left), Y = 1, Width = Dim.Func(_ => Split.Right), Height = Dim.Fill(1) };
        Add(Finder, List, Detail);
        _wanted = List;
    }

    public LinesPane List { get; }
    public FieldView Finder { get; }
    public LinesPane Detail { get; }

    /// <summary>Every key that no popup took.</summary>
    public Func<Key, bool> Pressed { get; set; } = _ => false;

    Line _header = Line.Empty;
    Line _status = Line.Empty;

    /// <summary>The first line.</summary>
    public Line Header
    {
        get => _header;
        set
        {
            _header = value;
            SetNeedsDraw();
        }
    }

    /// <summary>The last line.</summary>
    public Line Status
    {
        get => _status;
        set
        {
            _status = value;
            SetNeedsDraw();
        }
    }

    public bool HasPopup => _popups.Count > 0;

    Split Split => Split.Of(Viewport.Width, _isDetail);

    bool IsTooSmall => Viewport.Width < Split.FewestColumns || Viewport.Height < Split.FewestRows;

    public bool IsOneAtATime => Split.IsOneAtATime;

    public void Focus(View pane)
    {
        _isDetail = pane == Detail;
        _wanted = pane;
        ShowWhatFits();
        pane.SetFocus();
    }

    public void Open(PopupView popup)
    {
        popup.Place(Viewport.Width, Viewport.Height);
        popup.Closed += Close;
        _popups.Push((popup, MostFocused));
        Add(popup);
        popup.Enter();
        SetNeedsDraw();
    }

    /// <summary>Into the field that is typed into, if one is.</summary>
    public void Paste(string text)
    {
        if (MostFocused is FieldView field) field.Insert(text);
    }

    /// <summary>Terminal.Gui begins with the first of all views.</summary>
    protected override void OnIsModalChanged(bool newIsModal)
    {
        base.OnIsModalChanged(newIsModal);
        if (newIsModal) _wanted.SetFocus();
    }

    void Close(PopupView popup)
    {
        if (!_popups.TryPeek(out var top) || top.View != popup) return;
        _popups.Pop();
        Remove(popup);
        popup.Dispose();
        if (top.Before is { } before) before.SetFocus();
        SetNeedsLayout();
        SetNeedsDraw();
    }

    bool IsLive() => _popups.Count == 0;

    void ShowWhatFits()
    {
        List.Visible = Finder.Visible = !IsTooSmall && Split.Left > 0;
        Detail.Visible = !IsTooSmall && Split.Right > 0;
        SetNeedsLayout();
        SetNeedsDraw();
    }

    protected override void OnViewportChanged(DrawEventArgs e)
    {
        base.OnViewportChanged(e);
        if (e.OldViewport.Size == e.NewViewport.Size) return;
        ShowWhatFits();
        foreach (var (popup, _) in _popups) popup.Place(Viewport.Width, Viewport.Height);
    }

    protected override bool OnKeyDown(Key key) => key.IsModifierOnly || Pressed(key);

    protected override bool OnDrawingContent(DrawContext? context)
    {
        if (IsTooSmall)
        {
            Pen.Draw(this, _theme, Line.Of($"Too small: {Split.FewestColumns} x {Split.FewestRows} at least"), 0, 0, Viewport.Width, fill: true);
            return true;
        }
        Pen.Draw(this, _theme, _header, 0, 0, Viewport.Width, fill: true);
        Pen.Draw(this, _theme, _status, 0, Viewport.Height - 1, Viewport.Width, fill: true);
        return true;
    }
}
