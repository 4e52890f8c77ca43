using System.Runtime.InteropServices;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Index;

/// <summary>The tables of an index while it is made: who finds something adds it here.</summary>
sealed class IndexTables(SpecFiles files, IReadOnlyList<SpecText> order)
{
    /// <summary>Values looked at, repeated ones counted again: honest documents stay far below; others are cut off here.</summary>
    const int MostWork = 20_000_000;

    readonly Dictionary<Node, int> _byNode = new(4096);
    readonly Dictionary<string, int> _byPath = order.Select(static (file, i) => (file.Path, i)).ToDictionary(static one => one.Path, static one => one.i, StringComparer.Ordinal);
    readonly List<Fault> _ignored = [];
    int _work;

    public TextPool Texts { get; } = new();

    public List<Entry> Entries { get; } = new(2048);

    public List<PropertyEntry> Properties { get; } = new(8192);

    public List<Edge> Edges { get; } = new(8192);

    public List<int> Labels { get; } = [];

    /// <summary>Entries whose contents are still to be looked at.</summary>
    public Queue<(int Id, Node Node)> Open { get; } = [];

    /// <summary>A reference to another file leads nowhere.</summary>
    public bool LacksFiles { get; private set; }

    /// <summary>Whether there is reason to look further.</summary>
    public bool Spend() => ++_work < MostWork;

    /// <summary>The entry of a node, made now where it has none.</summary>
    public int EntryOf(Node node, EntryKind kind, string name, EntryMarks marks = EntryMarks.None)
    {
        if (_byNode.TryGetValue(node, out var known)) return known;
        var id = Add(node, kind, name, marks);
        Open.Enqueue((id, node));
        return id;
    }

    /// <summary>An entry whose contents somebody looks at already.</summary>
    public int Add(Node node, EntryKind kind, string name, EntryMarks marks)
    {
        var place = node.NamePlace;
        if (node["deprecated"].Kind == NodeKind.True) marks |= EntryMarks.Deprecated;
        Entries.Add(new Entry
        {
            Kind = kind,
            Marks = marks,
            File = (ushort)Math.Min(_byPath.GetValueOrDefault(node.Path), ushort.MaxValue),
            Name = Texts.Add(name),
            Title = Texts.Add(FirstLine((node["summary"] is { IsString: true } summary ? summary : node[kind == EntryKind.Parameter ? "name" : "title"]).Text)),
            Description = Texts.Add(FirstLine(node["description"].Text)),
            Type = kind == EntryKind.Schema ? Texts.Add(TypeText.Of(node)) : 0,
            Pointer = Texts.Add(node.Pointer),
            Start = place.Start,
            Line = place.Line,
            Column = place.Column,
            Owner = -1,
        });
        _byNode.TryAdd(node, Entries.Count - 1);
        return Entries.Count - 1;
    }

    /// <summary>Begins an entry that stands in another, whose properties and references are its own too.</summary>
    /// <returns>-1 where it is known already.</returns>
    public int Begin(Node schema, int owner)
    {
        if (_byNode.ContainsKey(schema)) return -1;
        var id = Add(schema, EntryKind.Schema, "", EntryMarks.Inline);
        Begin(id);
        CollectionsMarshal.AsSpan(Entries)[id].Owner = owner;
        return id;
    }

    public void Begin(int id)
    {
        ref var entry = ref CollectionsMarshal.AsSpan(Entries)[id];
        (entry.Properties, entry.Edges) = (Properties.Count, Edges.Count);
    }

    /// <summary>All properties and references since its beginning are its own.</summary>
    public void End(int id)
    {
        ref var entry = ref CollectionsMarshal.AsSpan(Entries)[id];
        (entry.PropertyCount, entry.EdgeCount) = (Properties.Count - entry.Properties, Edges.Count - entry.Edges);
    }

    public void Label(int id, IReadOnlyCollection<string> tags, IReadOnlyCollection<string> statuses, IReadOnlyCollection<string> mediaTypes)
    {
        ref var entry = ref CollectionsMarshal.AsSpan(Entries)[id];
        entry.Labels = Labels.Count;
        entry.Tags = (ushort)Math.Min(tags.Count, ushort.MaxValue);
        entry.Statuses = (ushort)Math.Min(statuses.Count, ushort.MaxValue);
        entry.MediaTypes = mediaTypes.Count;
        foreach (var label in tags.Take(entry.Tags).Concat(statuses.Take(entry.Statuses)).Concat(mediaTypes)) Labels.Add(Texts.Add(label));
    }

    public void Name(int id, EntryKind kind, string name, string method, string path)
    {
        ref var entry = ref CollectionsMarshal.AsSpan(Entries)[id];
        (entry.Kind, entry.Name, entry.Method, entry.Path) = (kind, Texts.Add(name), Texts.Add(method), Texts.Add(path));
    }

    /// <summary>Keeps that <paramref name="holder"/> refers to something, which gets an entry if it has none.</summary>
    /// <returns>What it refers to; of kind Missing where there is nothing.</returns>
    public Node Refer(int from, Node holder, Node reference, EntryKind kind)
    {
        var target = files.Resolve(holder, reference.Text, _ignored);
        _ignored.Clear();
        if (!target.Exists && reference.Text.Length > 0 && reference.Text[0] != '#') LacksFiles = true;
        if (!target.Exists || !Spend()) return default;
        var name = NameOf(target, reference.Text);
        Connect(from, EntryOf(target, kind, name, name.Length == 0 ? EntryMarks.Inline : EntryMarks.None), reference);
        return target;
    }

    public void Connect(int from, int to, Node at)
    {
        var place = at.Place;
        Edges.Add(new Edge { From = from, To = to, Line = place.Line, Column = place.Column });
    }

    /// <summary>Its name among reusable parts, or of a file that is all its own; "" of what stands in the midst of something else.</summary>
    static string NameOf(Node node, string reference)
    {
        if (!node.Parent.Exists) return TypeText.NameOf(reference);
        var around = node.Parent;
        if (!around.Parent.Exists) return node.Name;
        return around.Name is "schemas" or "definitions" or "$defs" or "parameters" or "responses" or "examples" or "requestBodies" or "headers" or "links" or "callbacks" or "pathItems" or "mediaTypes" or "components"
            ? node.Name : "";
    }

    static string FirstLine(string text)
    {
        var line = text.AsSpan().TrimStart();
        if (line.IndexOfAny('\r', '\n') is var end and >= 0) line = line[..end];
        line = line.TrimEnd();
        return line.Length <= 200 ? line.ToString() : $"{line[..(char.IsHighSurrogate(line[198]) ? 198 : 199)]}…";
    }
}
