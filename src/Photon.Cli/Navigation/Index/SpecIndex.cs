using Photon.Core.Diagnostics;

namespace Photon.Cli.Navigation.Index;

/// <summary>
/// What a document holds, without its text: flat arrays that are read from a file in a few milliseconds. Immutable; threads may share it.
/// </summary>
sealed class SpecIndex
{
    readonly Entry[] _entries;
    readonly PropertyEntry[] _properties;
    readonly Edge[] _edges;
    readonly int[] _labels;
    readonly int[] _ends;
    readonly char[] _text;
    readonly string?[] _strings;
    Dictionary<(int File, string Pointer), int>? _byPointer;

    /// <param name="files">Paths of the files: the root's first, others as references spell them, seen from its folder.</param>
    /// <param name="edges">In the order of what they come from.</param>
    /// <param name="ends">Where each text ends; text 0 is "".</param>
    internal SpecIndex(string[] files, string title, string version, Entry[] entries, PropertyEntry[] properties, Edge[] edges, int[] labels, int[] ends, char[] text)
    {
        (Files, Title, Version) = (files, title, version);
        (_entries, _properties, _edges, _labels, _ends, _text) = (entries, properties, edges, labels, ends, text);
        _strings = new string?[ends.Length];
    }

    public IReadOnlyList<string> Files { get; }

    /// <summary>Of the API ("Bookshop").</summary>
    public string Title { get; }

    /// <summary>Of the specification that the document states ("3.1.0").</summary>
    public string Version { get; }

    /// <summary>It refers to files that were not there when it was made. Not kept with it.</summary>
    public bool LacksFiles { get; init; }

    public int Count => _entries.Length;

    public int PropertyCount => _properties.Length;

    public int TextCount => _ends.Length;

    public Item this[int id] => new(this, id);

    public IEnumerable<Item> All => Enumerable.Range(0, Count).Select(id => new Item(this, id));

    public PropertyItem Property(int id) => new(this, id);

    public ReadOnlySpan<Entry> Entries => _entries;

    public ReadOnlySpan<PropertyEntry> Properties => _properties;

    public ReadOnlySpan<Edge> Edges => _edges;

    public ReadOnlySpan<int> Labels => _labels;

    /// <summary>The entry that stands at a place of a file; -1 where none does.</summary>
    public int Find(int file, string pointer)
    {
        if (_byPointer is null)
        {
            var places = new Dictionary<(int, string), int>(Count);
            for (var id = 0; id < Count; id++) places.TryAdd((_entries[id].File, Text(_entries[id].Pointer)), id);
            _byPointer = places;
        }
        return _byPointer.GetValueOrDefault((file, pointer), -1);
    }

    internal ReadOnlySpan<int> Ends => _ends;

    internal ReadOnlySpan<char> AllText => _text;

    public ReadOnlySpan<char> Span(int text) => text == 0 ? default : _text.AsSpan(_ends[text - 1], _ends[text] - _ends[text - 1]);

    public string Text(int text) => _strings[text] ??= Span(text).ToString();
}

/// <summary>An entry of an index, to be asked for what it says.</summary>
readonly record struct Item(SpecIndex Index, int Id)
{
    Entry Entry => Index.Entries[Id];

    public EntryKind Kind => Entry.Kind;

    public bool IsOperation => Kind <= EntryKind.Callback;

    public bool IsDeprecated => (Entry.Marks & EntryMarks.Deprecated) != 0;

    public bool IsInline => (Entry.Marks & EntryMarks.Inline) != 0;

    /// <summary>Operation id or reusable name; "" where there is none.</summary>
    public string Name => Index.Text(Entry.Name);

    /// <summary>In capitals; "" of what is no operation.</summary>
    public string Method => Index.Text(Entry.Method);

    /// <summary>Path template, name of a webhook, expression of a callback; of a parameter where it goes.</summary>
    public string Path => Index.Text(Entry.Path);

    /// <summary>Summary or title.</summary>
    public string Title => Index.Text(Entry.Title);

    public string Description => Index.Text(Entry.Description);

    /// <summary>Of a schema.</summary>
    public string Type => Index.Text(Entry.Type);

    public string Pointer => Index.Text(Entry.Pointer);

    /// <summary>The operation or named part that an inline schema stands in; itself of all others.</summary>
    public Item Owner => Entry.Owner < 0 ? this : new(Index, Entry.Owner);

    public string File => Index.Files[Entry.File];

    public int FileNumber => Entry.File;

    /// <summary>Where its name stands; of no length.</summary>
    public Place Place => new(File, Entry.Start, 0, Entry.Line, Entry.Column, Entry.Line, Entry.Column);

    public IEnumerable<string> Tags => Labels(Entry.Labels, Entry.Tags);

    public IEnumerable<string> Statuses => Labels(Entry.Labels + Entry.Tags, Entry.Statuses);

    public IEnumerable<string> MediaTypes => Labels(Entry.Labels + Entry.Tags + Entry.Statuses, Entry.MediaTypes);

    /// <summary>Properties that stand in it, nested ones too.</summary>
    public IEnumerable<PropertyItem> Properties
    {
        get
        {
            for (var (id, end) = (Entry.Properties, Entry.Properties + Entry.PropertyCount); id < end; id++) yield return new(Index, id);
        }
    }

    /// <summary>As people name it: "POST /orders", "Order", "title of an inline schema" or its place.</summary>
    public string Label => IsOperation ? $"{Method} {Path}" : Name.Length > 0 ? Name : Title.Length > 0 ? Title : "#" + Pointer;

    IEnumerable<string> Labels(int start, int count)
    {
        for (var i = start; i < start + count; i++) yield return Index.Text(Index.Labels[i]);
    }
}

/// <summary>A property of an index, to be asked for what it says.</summary>
readonly record struct PropertyItem(SpecIndex Index, int Id)
{
    PropertyEntry Entry => Index.Properties[Id];

    public string Name => Index.Text(Entry.Name);

    /// <summary>The entry that it stands in.</summary>
    public Item Owner => new(Index, Entry.Owner);

    /// <summary>"lines.sku" of what is nested.</summary>
    public string Path => Entry.Parent < 0 ? Name : $"{new PropertyItem(Index, Entry.Parent).Path}.{Name}";

    /// <summary>JSON Pointer in the file of <see cref="Owner"/>.</summary>
    public string Pointer => (Entry.Parent < 0 ? Owner.Pointer : new PropertyItem(Index, Entry.Parent).Pointer)
        + Index.Text(Entry.Steps) + Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public Place Place => new(Owner.File, Entry.Start, 0, Entry.Line, Entry.Column, Entry.Line, Entry.Column);
}
