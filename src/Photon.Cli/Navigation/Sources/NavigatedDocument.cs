using Photon.Cli.Input;
using Photon.Cli.Navigation.Details;
using Photon.Cli.Navigation.Finder;
using Photon.Cli.Navigation.Graph;
using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Schemas;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Sources;

/// <summary>A document that is looked at: its index at once, from the cache where it was seen before; its text when somebody asks for more.</summary>
sealed class NavigatedDocument
{
    readonly InputRequest _request;
    readonly Screen _screen;
    readonly IndexCache? _cache;
    readonly UInt128 _key;
    readonly Lock _gate = new();
    readonly Lazy<RefGraph> _graph;
    Task<SpecInput>? _input;
    IReadOnlyList<Fault>? _faults;

    NavigatedDocument(InputRequest request, Screen screen, IndexCache? cache, UInt128 key, string path, bool isFile, SpecIndex index, SpecInput? input)
    {
        (_request, _screen, _cache, _key, _input) = (request, screen, cache, key, input is null ? null : Task.FromResult(input));
        (Path, IsFile, Index, IsFromCache) = (path, isFile, index, input is null);
        _graph = new(() => new RefGraph(index));
    }

    public SpecIndex Index { get; }

    public RefGraph Graph => _graph.Value;

    /// <summary>The root file's full path, or its URL.</summary>
    public string Path { get; }

    /// <summary>It can be opened again: neither standard input nor at a URL.</summary>
    public bool IsFile { get; }

    /// <summary>As people read it.</summary>
    public string Name => ShownPath.Of(Path);

    public bool IsFromCache { get; }

    /// <summary>Another finder of the same index: each serves one thread.</summary>
    public NameFinder NewFinder() => new(Index);

    /// <exception cref="CommandException">There is no such document, several, or it cannot be opened.</exception>
    public static async Task<NavigatedDocument> Open(InputRequest request, Screen screen, IndexCache? cache, CancellationToken cancel)
    {
        if (CachedSource.Of(request) is { } source)
        {
            if (cache?.Load(source.Key, source.HashOf) is { } index) return new(request, screen, cache, source.Key, source.Path, true, index, null);
            return await Read(source.Key);
        }
        return await Read(0);

        async Task<NavigatedDocument> Read(UInt128 key)
        {
            var input = await new SpecInputs(request, screen).ReadOne(cancel);
            var index = IndexBuilder.Build(input.Spec, input.Parts, input.Files, FolderOf(input.Path));
            // A file that is not there may come later.
            if (input.IsFile && key != 0 && !index.LacksFiles) cache?.Save(key, index, [.. input.Parts.Select(static part => CachedSource.Hash(part.Path) ?? 0)]);
            return new(request, screen, cache, key, input.Path, input.IsFile, index, input);
        }
    }

    /// <summary>The document as it is now; <c>null</c> where nothing changed since, or it can only be read once.</summary>
    /// <exception cref="CommandException">It is gone.</exception>
    public async Task<NavigatedDocument?> ReadAgain(CancellationToken cancel)
    {
        if (!IsFile || CachedSource.Of(_request) is not { } source) return null;
        if (source.Key == _key && _cache?.Load(_key, source.HashOf) is not null) return null;
        if (source.Key == _key && _cache is null && Index.Files.Count == 1) return null;
        return await Open(_request, _screen, _cache, cancel);
    }

    /// <summary>Its text, read once.</summary>
    public Task<SpecInput> Read(CancellationToken cancel)
    {
        lock (_gate)
        {
            // Who gave up waiting, or found the file gone, may try again.
            if (_input is null || _input.IsFaulted || _input.IsCanceled) _input = Task.Run(() => new SpecInputs(_request, _screen).ReadOne(cancel), cancel);
            return _input;
        }
    }

    /// <summary>What stands at the place of an entry; of kind Missing where the file changed since the index was made.</summary>
    public async Task<Node> Find(Item item, CancellationToken cancel) => Find(await Read(cancel), item, item.Pointer);

    public async Task<Node> Find(PropertyItem property, CancellationToken cancel) => Find(await Read(cancel), property.Owner, property.Pointer);

    public async Task<SchemaTree> Schemas(CancellationToken cancel) => new((await Read(cancel)).Files, EntryOf);

    /// <summary>The schema of an entry: its own, or of a parameter, header or body what its values are.</summary>
    public async Task<SchemaNode> Schema(Item item, CancellationToken cancel)
    {
        var (tree, node) = (await Schemas(cancel), await Find(item, cancel));
        if (item.Kind == EntryKind.Schema) return tree.Root(node, item.Label);
        if (node["schema"].Exists) return tree.Root(node["schema"], item.Label);
        foreach (var (_, content) in node["content"].Members) return tree.Root(tree.Resolve(content)["schema"], item.Label);
        return tree.Root(node, item.Label);
    }

    public async Task<OperationDetail> Operation(Item item, CancellationToken cancel) =>
        new DetailReader(await Schemas(cancel), (await Read(cancel)).Spec.Root).Read(item, await Find(item, cancel));

    /// <summary>All faults, as a build would report them; found once.</summary>
    public async Task<IReadOnlyList<Fault>> Faults(CancellationToken cancel)
    {
        if (_faults is not null) return _faults;
        var input = await Read(cancel);
        return _faults = await Task.Run(() => BoundSpec.Bind(input, new BindOptions(), cancel).Faults, cancel);
    }

    /// <summary>The entry of a node; -1 of what has none.</summary>
    public int EntryOf(Node node)
    {
        var path = SpecPath.Normalize(node.Path);
        var folder = FolderOf(Path);
        var seen = folder.Length > 0 && path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : path;
        for (var file = 0; file < Index.Files.Count; file++)
            if (Index.Files[file] == seen) return Index.Find(file, node.Pointer);
        return -1;
    }

    /// <summary>The full path of the file that an entry stands in.</summary>
    public string PathOf(Item item) => item.FileNumber == 0 ? Path : SpecPath.Combine(Path, item.File);

    Node Find(SpecInput input, Item item, string pointer)
    {
        var root = (item.FileNumber == 0 ? input.Spec : input.Files.File(PathOf(item)))?.Root ?? default;
        // Percent signs of names are escapes in references.
        return root.Exists ? input.Files.Resolve(root, "#" + pointer.Replace("%", "%25", StringComparison.Ordinal), new List<Fault>()) : default;
    }

    static string FolderOf(string path) => SpecPath.Normalize(path) is var normal ? normal[..(normal.LastIndexOf('/') + 1)] : "";
}
