using Photon.Cli.Navigation.Finder;
using Photon.Cli.Navigation.Sources;
using Photon.Cli.Screens.Lines;
using Photon.Cli.Screens.Rows;
using Photon.Cli.Screens.Views;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Screens.Panels;

enum ListTab
{
    Tags,
    Paths,
    Schemas,
    Faults,
}

/// <summary>What outlives the screen while an editor has the terminal.</summary>
sealed class ListState
{
    public ListTab Tab { get; set; }
    public string Search { get; set; } = "";

    /// <summary>Keys of rows that were opened or closed by hand.</summary>
    public HashSet<string> Toggled { get; } = new(StringComparer.Ordinal);
    public int Selected { get; set; }
    public int Top { get; set; }
}

/// <summary>The left pane: what can be gone to, filtered by what is typed above it.</summary>
sealed class ListPanel
{
    readonly FieldView _finder;
    readonly LinesPane _pane;
    readonly ListState _state;
    NavigatedDocument? _document;
    NameFinder? _names;
    IReadOnlyList<Fault>? _faults;
    List<Row> _rows = [];

    public ListPanel(FieldView finder, LinesPane pane, ListState state)
    {
        (_finder, _pane, _state) = (finder, pane, state);
        finder.Label = Line.Of("/ ", Tone.Key);
        finder.Placeholder = "find";
        finder.Value = state.Search;
        finder.Changed += Search;
        pane.SelectedChanged += () =>
        {
            Remember();
            Pointed?.Invoke();
        };
        pane.Opened += () => Opened?.Invoke();
        pane.Heading = Heading();
    }

    /// <summary>Another row is selected.</summary>
    public event Action? Pointed;

    /// <summary>A row was clicked twice.</summary>
    public event Action? Opened;

    public Row? Current => _rows.Count == 0 ? null : _rows[_pane.Selected];

    public ListTab Tab => _state.Tab;

    public bool IsSearching => _state.Search.Length > 0;

    public void Show(NavigatedDocument document)
    {
        var before = _document is not null && Current is { Target: >= 0 } row ? _document.Index[row.Target] : default;
        (_document, _names, _faults) = (document, document.NewFinder(), null);
        Fill(before.Index is null ? _state.Selected : -1, _state.Top);
        if (before.Index is null) return;
        // The place is kept: the same part of the document, wherever it stands now.
        var same = _rows.FindIndex(other => other.Target >= 0 && document.Index[other.Target] is var item && item.Pointer == before.Pointer && item.File == before.File);
        _pane.Select(same >= 0 ? same : _state.Selected);
    }

    public void ShowFaults(IReadOnlyList<Fault> faults)
    {
        _faults = faults;
        _pane.Heading = Heading();
        if (_state.Tab != ListTab.Faults || IsSearching) return;
        Fill(_pane.Selected, _pane.Top);
        // They were looked for while somebody waited: the first is pointed at now.
        Pointed?.Invoke();
    }

    public void Go(ListTab tab)
    {
        _state.Tab = tab;
        _finder.Value = _state.Search = "";
        Fill(0, 0);
        Pointed?.Invoke();
    }

    public void Clear()
    {
        if (!IsSearching) return;
        _finder.Value = "";
        Search();
    }

    /// <returns>False: nothing is inside.</returns>
    public bool Open(bool isOpen)
    {
        if (Current is not { Key.Length: > 0 } row || row.IsOpen == isOpen) return !isOpen && Up();
        Toggle(row);
        return true;
    }

    public bool Toggle()
    {
        if (Current is not { Key.Length: > 0 } row) return false;
        Toggle(row);
        return true;
    }

    void Toggle(Row row)
    {
        if (!_state.Toggled.Remove(row.Key)) _state.Toggled.Add(row.Key);
        Fill(_pane.Selected, _pane.Top);
    }

    /// <summary>To what the row is inside of.</summary>
    bool Up()
    {
        var depth = Current?.Depth ?? 0;
        for (var i = _pane.Selected - 1; i >= 0; i--)
        {
            if (_rows[i].Key.Length == 0 || _rows[i].Depth > depth) continue;
            _pane.Select(i);
            return true;
        }
        return false;
    }

    void Search()
    {
        _state.Search = _finder.Value;
        Fill(0, 0);
        Pointed?.Invoke();
    }

    void Remember() => (_state.Selected, _state.Top) = (_pane.Selected, _pane.Top);

    public void Refresh() => Fill(_pane.Selected, _pane.Top);

    void Fill(int selected, int top)
    {
        if (_document is not { } document) return;
        var rows = new RowList(_pane.Columns, (key, isOpenFirst) => isOpenFirst ^ _state.Toggled.Contains(key));
        if (_state.Search.Length > 0) ListRows.Found(rows, document.Index, _names!.Find(_state.Search));
        else if (_state.Tab == ListTab.Tags) ListRows.ByTag(rows, document.Index);
        else if (_state.Tab == ListTab.Paths) ListRows.ByPath(rows, document.Index);
        else if (_state.Tab == ListTab.Schemas) ListRows.Schemas(rows, document.Index, document.Graph);
        else if (_faults is not null) ListRows.Faults(rows, _faults);
        else rows.Add(new Span("Looking for faults …", Tone.Dim));
        _rows = rows.Rows;
        _pane.Heading = Heading();
        _pane.Show(_rows.Count, index => _rows[index].Line, selected < 0 ? _state.Selected : selected, top);
        Remember();
    }

    Line Heading()
    {
        var spans = new List<Span>();
        if (_state.Search.Length > 0) return Line.Of("found", Tone.Heading);
        foreach (var tab in Enum.GetValues<ListTab>())
        {
            if (spans.Count > 0) spans.Add(new(" "));
            spans.Add(new($"{(int)tab + 1}", Tone.Key));
            spans.Add(new(tab == _state.Tab ? $" {tab}" : " " + tab.ToString()[..1].ToLowerInvariant(), tab == _state.Tab ? Tone.Heading : Tone.Dim));
        }
        if (_faults is { Count: > 0 } faults) spans.Add(new($" {faults.Count}", Tone.Warning));
        return new Line(spans);
    }
}
