using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Sources;
using Photon.Cli.Navigation.View;
using Photon.Cli.Screens.Lines;
using Photon.Cli.Screens.Rows;
using Photon.Cli.Screens.Views;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Screens.Panels;

/// <summary>What outlives the screen while an editor has the terminal.</summary>
sealed class DetailState
{
    public ViewState View { get; set; } = new();

    /// <summary>The view before the list was gone through: what one passes on the way is no place to go back to.</summary>
    public ViewState Anchor { get; set; } = new();
}

/// <summary>The right pane: one operation, schema or fault.</summary>
sealed class DetailPanel
{
    readonly LinesPane _pane;
    readonly DetailState _state;
    readonly Later _later;
    NavigatedDocument? _document;
    List<Row> _rows = [];

    /// <summary>Fills the pane again, from what was read.</summary>
    Action _fill = () => { };
    object? _shown;

    public DetailPanel(LinesPane pane, DetailState state, Later later)
    {
        (_pane, _state, _later) = (pane, state, later);
        pane.SelectedChanged += () =>
        {
            if (Fault is null) _state.View = _state.View.Select(KeyOf(pane.Selected), pane.Top);
        };
        pane.Opened += () => Opened?.Invoke();
    }

    public event Action? Opened;

    public Row? Current => _rows.Count == 0 ? null : _rows[Math.Min(_pane.Selected, _rows.Count - 1)];

    /// <summary>The entry that is shown, if one is.</summary>
    public Item? Item => _document is { } document && _state.View.Current is { Entry: >= 0 } visit && visit.Entry < document.Index.Count ? document.Index[visit.Entry] : null;

    /// <summary>The fault that is shown instead of an entry.</summary>
    public Fault? Fault { get; private set; }

    public void Show(NavigatedDocument document)
    {
        if (_document is { } before) (_state.View, _state.Anchor) = (_state.View.Moved(before.Index, document.Index), _state.Anchor.Moved(before.Index, document.Index));
        _document = document;
        Fault = null;
        Load();
    }

    /// <summary>Before anything is gone to.</summary>
    public void Overview() => Set(rows => OverviewRows.Add(rows, _document!.Index), 0, 0);

    /// <summary>What the list points at: nothing to go back to, until somebody stays.</summary>
    public void Point(int entry)
    {
        var wasFault = Fault is not null;
        Fault = null;
        if (!wasFault && Item?.Id == entry && _shown is not null) return;
        _state.View = _state.Anchor.Go(ViewPage.Entry, entry);
        Load();
    }

    public void Point(Fault fault, Func<CancellationToken, Task<string>> text)
    {
        Fault = fault;
        _pane.Heading = Line.Of("fault", Tone.Heading);
        _later.Do(text, source => Set(rows => FaultRows.Add(rows, fault, source), 0, 0), isStillWanted: () => Fault == fault);
    }

    /// <summary>One stays here: what comes next can be gone back from.</summary>
    public void Stay() => _state.Anchor = _state.View;

    public void Follow(int entry)
    {
        Fault = null;
        Stay();
        _state.View = _state.Anchor = _state.View.Go(ViewPage.Entry, entry);
        Load();
    }

    /// <summary>The first page of all shows nothing.</summary>
    public bool Back() => Move(_state.View.CanGoBack && _state.View.Breadcrumbs[^2].Entry >= 0, view => view.Back());

    public bool Forward() => Move(_state.View.CanGoForward, view => view.Forward());

    bool Move(bool can, Func<ViewState, ViewState> move)
    {
        if (!can) return false;
        Fault = null;
        _state.View = _state.Anchor = move(_state.View);
        Load();
        return true;
    }

    public bool Open(bool isOpen)
    {
        if (Current is not { Key.Length: > 0 } row || row.IsOpen == isOpen) return !isOpen && Up();
        return Toggle();
    }

    public bool Toggle()
    {
        if (Current is not { Key.Length: > 0 } row) return false;
        _state.View = _state.View.Toggle(row.Key);
        _fill();
        return true;
    }

    bool Up()
    {
        var depth = Current?.Depth ?? 0;
        for (var i = _pane.Selected - 1; i >= 0; i--)
        {
            if (_rows[i].Key.Length == 0 || _rows[i].Depth >= depth) continue;
            _pane.Select(i);
            return true;
        }
        return false;
    }

    /// <summary>The width is another.</summary>
    public void Refresh() => _fill();

    void Load()
    {
        if (_document is not { } document) return;
        if (Item is not { } item)
        {
            _pane.Heading = Line.Empty;
            Overview();
            return;
        }
        _pane.Heading = Breadcrumbs(document.Index);
        var visit = _state.View.Current;
        _shown = visit;
        if (item.IsOperation) _later.Do(cancel => document.Operation(item, cancel), detail => Enter(rows => OperationRows.Add(rows, item, detail)), Waiting, () => Item == item && Fault is null);
        else if (item.Kind == EntryKind.Schema) _later.Do(cancel => document.Schema(item, cancel), schema => Enter(rows => EntryRows.Add(rows, item, document.Graph, schema)), Waiting, () => Item == item && Fault is null);
        else Enter(rows => EntryRows.Add(rows, item, document.Graph, null));
    }

    void Enter(Action<RowList> add)
    {
        var visit = _state.View.Current;
        Set(add, 0, 0);
        // The row is known by its key: it may stand elsewhere by now.
        var selected = Enumerable.Range(0, _rows.Count).FirstOrDefault(index => visit.Selected.Length > 0 && KeyOf(index) == visit.Selected, 0);
        if (selected > 0 || visit.Scroll > 0) _pane.Show(_rows.Count, index => _rows[index].Line, selected, visit.Scroll);
    }

    string KeyOf(int index) => index < _rows.Count && _rows[index].Key.Length > 0 ? _rows[index].Key : $"row {index}";

    void Set(Action<RowList> add, int selected, int top)
    {
        _fill = () => Fill(add, _pane.Selected, _pane.Top);
        Fill(add, selected, top);
    }

    void Fill(Action<RowList> add, int selected, int top)
    {
        var rows = new RowList(_pane.Columns, (key, isOpenFirst) => isOpenFirst ^ _state.View.Current.Open.Contains(key));
        add(rows);
        _rows = rows.Rows;
        _pane.Show(_rows.Count, index => _rows[index].Line, selected, top);
    }

    void Waiting()
    {
        _rows = [new Row(Line.Of("Reading …", Tone.Dim))];
        _pane.Show(1, index => _rows[index].Line, 0, 0);
    }

    Line Breadcrumbs(SpecIndex index)
    {
        var spans = new List<Span>();
        var crumbs = _state.View.Breadcrumbs.Where(visit => visit.Entry >= 0).Select(visit => index[visit.Entry].Label).ToList();
        // The last ones are those that one knows the way from.
        if (crumbs.Count > 3) spans.Add(new("… › ", Tone.Dim));
        foreach (var crumb in crumbs.Skip(Math.Max(0, crumbs.Count - 3)))
        {
            if (spans.Count > 1 || (spans.Count == 1 && crumbs.Count <= 3)) spans.Add(new(" › ", Tone.Dim));
            spans.Add(new(crumb, Tone.Heading));
        }
        return new Line(spans);
    }
}
