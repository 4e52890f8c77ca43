using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Sources;
using Photon.Cli.Screens.Keys;
using Photon.Cli.Screens.Lines;
using Photon.Cli.Screens.Panels;
using Photon.Cli.Screens.Popups;
using Photon.Cli.Screens.Views;
using Terminal.Gui.Input;

namespace Photon.Cli.Screens.Navigator;

/// <summary>What the keys do: it connects the two panes, the finder and the popups.</summary>
sealed class NavigatorScreen
{
    readonly Stage _stage;
    readonly NavigatorPlace _place;
    readonly Later _later;
    readonly ListPanel _list;
    readonly DetailPanel _detail;
    readonly EntryActions _actions;
    readonly Action _leave;
    string _said = "";
    string _counts = "";
    int _faults = -1;

    /// <param name="leave">Ends the screen; <see cref="NavigatorPlace.Edit"/> says what for.</param>
    /// <param name="copy">Copies a text by its name, and says what happened.</param>
    public NavigatorScreen(Stage stage, Theme theme, NavigatorPlace place, Later later, Action leave, Func<string, string, string> copy)
    {
        (_stage, _place, _later, _leave) = (stage, place, later, leave);
        _list = new ListPanel(stage.Finder, stage.List, place.List);
        _detail = new DetailPanel(stage.Detail, place.Detail, later);
        var host = new PopupHost(theme, stage.Open, (name, text) => Say(copy(name, text)));
        _actions = new EntryActions(host, place, later, Say, _detail.Follow);
        _list.Pointed += Point;
        _list.Opened += OpenInList;
        _detail.Opened += OpenInDetail;
        stage.Pressed = Press;
        stage.List.Widened += _list.Refresh;
        stage.Detail.Widened += _detail.Refresh;
        Focus(place.IsDetail);
        if (place.Document is { } document) Show(document);
        if (place.Said.Length > 0) Say(place.Said);
    }

    /// <summary>While the document is being read.</summary>
    public void Wait(string progress) => _stage.Header = Line.Join(new(" Photon", Tone.Heading), new("  " + progress, Tone.Dim));

    public void Show(NavigatedDocument document)
    {
        var isFirst = _place.Document is null;
        _place.Document = document;
        _faults = -1;
        _counts = $"  {document.Index.All.Count(static item => item.IsOperation)} operations  {document.Index.All.Count(static item => item is { Kind: EntryKind.Schema, IsInline: false })} schemas";
        _list.Show(document);
        _detail.Show(document);
        if (isFirst || _detail.Item is null) Point();
        _later.Do(document.Faults, faults =>
        {
            if (_place.Document != document) return;
            _faults = faults.Count;
            _list.ShowFaults(faults);
            Dress();
        });
        Dress();
    }

    public void Say(string text)
    {
        _said = text;
        Dress();
    }

    /// <summary>Read the document again, as after a change of the file.</summary>
    public void Reload(bool isAsked)
    {
        if (_place.Document is not { } document) return;
        _later.Do(document.ReadAgain, again =>
        {
            if (again is not null && _place.Document == document)
            {
                Show(again);
                Say("Read again: the document changed");
            }
            else if (isAsked) Say("The document is as it was");
        });
    }

    bool Press(Key key)
    {
        _said = "";
        var isTaken = _stage.Finder.HasFocus ? PressInFinder(key) : PressInPane(key);
        Dress();
        return isTaken;
    }

    bool PressInFinder(Key key)
    {
        var deed = KeyMap.Of(KeyNames.Of(key));
        if (deed == Deed.Close)
        {
            _list.Clear();
            Focus(false);
        }
        else if (deed == Deed.Open) OpenInList();
        else if (deed is Deed.NextPane or Deed.PreviousPane) Focus(deed == Deed.PreviousPane);
        else if (key == Key.C.WithCtrl) _leave();
        else if (deed == Deed.Keys && (key == Key.F1 || _stage.Finder.Value.Length == 0)) Do(deed);
        else if (key == Key.CursorDown || key == Key.CursorUp || key == Key.PageDown || key == Key.PageUp) _stage.List.Moves(key);
        else return _stage.Finder.Edits(key);
        return true;
    }

    bool PressInPane(Key key)
    {
        var pane = _stage.Detail.HasFocus ? _stage.Detail : _stage.List;
        if (pane.Moves(key)) return true;
        var deed = KeyMap.Of(KeyNames.Of(key));
        if (deed == Deed.None) return false;
        Do(deed);
        return true;
    }

    void Do(Deed deed)
    {
        var isDetail = _stage.Detail.HasFocus;
        switch (deed)
        {
            case Deed.Find:
                FocusFinder();
                break;
            case Deed.NextPane:
                if (isDetail) FocusFinder();
                else Focus(true);
                break;
            case Deed.PreviousPane:
                if (isDetail) Focus(false);
                else FocusFinder();
                break;
            case Deed.Tags or Deed.Paths or Deed.Schemas or Deed.Faults:
                _list.Go((ListTab)(deed - Deed.Tags));
                Focus(false);
                break;
            case Deed.Open when isDetail:
                OpenInDetail();
                break;
            case Deed.Open:
                OpenInList();
                break;
            case Deed.Back:
                if (!_detail.Back()) Say("Nothing to go back to");
                break;
            case Deed.Forward:
                if (!_detail.Forward()) Say("Nothing to go forward to");
                break;
            case Deed.Expand or Deed.Collapse:
                if (isDetail) _detail.Open(deed == Deed.Expand);
                else _list.Open(deed == Deed.Expand);
                break;
            case Deed.Reload:
                Reload(isAsked: true);
                break;
            case Deed.Edit:
                Edit();
                break;
            case Deed.Keys:
                _actions.ShowKeys(_stage.Viewport.Width);
                break;
            case Deed.Close when isDetail && _stage.IsOneAtATime:
                Focus(false);
                break;
            case Deed.Close when _list.IsSearching:
                _list.Clear();
                Focus(false);
                break;
            case Deed.Close or Deed.Quit:
                _leave();
                break;
            default:
                if (_detail.Item is { } item && _detail.Fault is null) _actions.Do(deed, item);
                else Say("Nothing is selected");
                break;
        }
    }

    void Point()
    {
        if (_place.Document is not { } document || _list.Current is not { } row) return;
        if (_detail.Item is null && row is { Target: < 0, Fault: null }) _detail.Overview();
        else if (row.Fault is { } fault) _detail.Point(fault, cancel => FileText(document, fault.Place.Path, cancel));
        else if (row.Target >= 0) _detail.Point(row.Target);
    }

    static async Task<string> FileText(NavigatedDocument document, string file, CancellationToken cancel) =>
        FilePlaces.PathOf(document, file) is { } path && File.Exists(path) && path != document.Path ? await File.ReadAllTextAsync(path, cancel) : (await document.Read(cancel)).Text;

    void OpenInList()
    {
        if (_list.Current is not { } row) return;
        if (row.Fault is { } fault) Jump(fault.Place);
        else if (row.Target >= 0)
        {
            _detail.Point(row.Target);
            _detail.Stay();
            Focus(true);
        }
        else _list.Toggle();
    }

    void Jump(Core.Diagnostics.Place place)
    {
        if (_place.Document is not { } document || FilePlaces.EntryAt(document, place) is not (>= 0 and var entry))
        {
            Say("It belongs to nothing that has a name: o opens the editor there");
            return;
        }
        _detail.Follow(entry);
        Focus(true);
        Say($"In {document.Index[entry].Label}, line {place.Line + 1}");
    }

    void OpenInDetail()
    {
        if (_detail.Current is not { } row) return;
        if (_detail.Fault is { } fault) Jump(fault.Place);
        else if (row.Target >= 0 && row.Target != _detail.Item?.Id) _detail.Follow(row.Target);
        else _detail.Toggle();
    }

    void Edit()
    {
        if (_place.Document is not { } document) return;
        var row = _stage.Detail.HasFocus ? _detail.Current : _list.Current;
        var place = row is { Place.Path.Length: > 0 } ? row.Place : _detail.Fault?.Place ?? _detail.Item?.Place ?? default;
        if (FilePlaces.PathOf(document, place.Path ?? "") is not { } path)
        {
            Say($"{document.Name} is no file: there is nothing to edit");
            return;
        }
        _place.Edit = new(path, place.Line + 1, place.Column + 1);
        _leave();
    }

    void FocusFinder()
    {
        Focus(false);
        _stage.Finder.Begin();
        _stage.Focus(_stage.Finder);
    }

    void Focus(bool isDetail)
    {
        _place.IsDetail = isDetail;
        _stage.Focus(isDetail ? _stage.Detail : _stage.List);
        Dress();
    }

    /// <summary>The first and the last line say where one is and what one can do.</summary>
    void Dress()
    {
        if (_place.Document is { } document)
        {
            _stage.Header = Line.Join(
                new(" ? ", Tone.Key), new("keys  ", Tone.Dim), new(document.Index.Title, Tone.Heading), new($"  {document.Name}", Tone.Dim),
                new(_counts, Tone.Plain),
                new(_faults switch { < 0 => "", 0 => "  no faults", 1 => "  1 fault", var count => $"  {count} faults" }, _faults > 0 ? Tone.Warning : Tone.Good));
        }
        _stage.Status = _said.Length > 0 ? Line.Of(" " + _said, Tone.Strong) : Hints();
    }

    Line Hints()
    {
        Deed[] deeds = _stage.Finder.HasFocus ? [Deed.Open, Deed.Close]
            : _stage.Detail.HasFocus ? [Deed.Open, Deed.Back, Deed.UsedBy, Deed.Example, Deed.Copy, Deed.Code, Deed.Try]
            : [Deed.Open, Deed.Find, Deed.NextPane, Deed.UsedBy, Deed.Quit];
        var spans = new List<Span>();
        foreach (var entry in deeds.Select(KeyMap.Of))
        {
            spans.Add(new($" {entry.Keys[0]}", Tone.Key));
            spans.Add(new($" {entry.Hint} ", Tone.Dim));
        }
        return new Line(spans);
    }
}
