using Photon.Cli.Navigation.Details;
using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Schemas;
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
        pane.SelectedChanged += () => _state.View = _state.View.Select(pane.Selected).Scroll(pane.Top);
        pane.Opened += () => Opened?.Invoke();
    }

    public event Action? Opened;

    public Row? Current => _rows.Count == 0 ? null : _rows[Math.Min(_pane.Selected, _rows.Count - 1)];

    /// <summary>The entry that is shown, if one is.</summary>
    public Item? Item => _document is { } document && _state.View.Current is { Entry: >= 0 } visit && visit.Entry < document.Index.Count ? document.Index[visit.Entry] : null;

    /// <summary>Of the entry, where it is an operation and was read.</summary>
    public OperationDetail? Operation { get; private set; }

    /// <summary>Of the entry, where it has one and was read.</summary>
    public SchemaNode? Schema { get; private set; }

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
        Fault = null;
        if (Item?.Id == entry && _shown is not null) return;
        _state.View = _state.Anchor.Go(Visit.To(_document!.Index, entry));
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
        _state.View = _state.Anchor = _state.View.Go(Visit.To(_document!.Index, entry));
        Load();
    }

    public bool Back() => Move(_state.View.CanGoBack, view => view.Back());

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
        (Operation, Schema) = (null, null);
        if (_document is not { } document || Item is not { } item) return;
        _pane.Heading = Breadcrumbs(document.Index);
        var visit = _state.View.Current;
        _shown = visit;
        if (item.IsOperation) _later.Do(cancel => document.Operation(item, cancel), detail => Set(detail, rows => OperationRows.Add(rows, item, detail)), Waiting, () => Item == item && Fault is null);
        else if (item.Kind == EntryKind.Schema) _later.Do(cancel => document.Schema(item, cancel), schema => Set(schema, rows => EntryRows.Add(rows, item, document.Graph, schema)), Waiting, () => Item == item && Fault is null);
        else Set(rows => EntryRows.Add(rows, item, document.Graph, null), visit.Selected, visit.Scroll);
    }

    void Set(object detail, Action<RowList> add)
    {
        (Operation, Schema) = (detail as OperationDetail, detail as SchemaNode);
        Set(add, _state.View.Current.Selected, _state.View.Current.Scroll);
    }

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
        var crumbs = _state.View.Breadcrumbs(index);
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
