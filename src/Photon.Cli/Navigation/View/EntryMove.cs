using Photon.Cli.Navigation.Index;

namespace Photon.Cli.Navigation.View;

/// <summary>Finds entries again in the index of a document that has changed.</summary>
sealed class EntryMove(SpecIndex from, SpecIndex to)
{
    Dictionary<(EntryKind, string), int>? _byLabel;
    Dictionary<(EntryKind, string), int>? _byName;

    /// <summary>The visit with its entry's new number; <c>null</c>: the entry is gone.</summary>
    public Visit? Of(Visit visit) => visit.Entry < 0 ? visit : Of(visit.Entry) is var id and >= 0 ? visit with { Entry = id } : null;

    int Of(int id)
    {
        var old = from[id];
        var file = Enumerable.Range(0, to.Files.Count).FirstOrDefault(file => to.Files[file] == old.File, -1);
        var there = file < 0 ? -1 : to.Find(file, old.Pointer);
        // Another one may stand there now: an operation keeps its id where its path changes.
        if (there >= 0 && to[there].Kind == old.Kind && to[there].Name == old.Name) return there;
        if (old.Name.Length > 0 && ByName.TryGetValue((old.Kind, old.Name), out var named)) return named;
        return ByLabel.TryGetValue((old.Kind, old.Label), out var labelled) ? labelled : there >= 0 && to[there].Kind == old.Kind ? there : -1;
    }

    Dictionary<(EntryKind, string), int> ByName => _byName ??= Map(static item => item.Name);

    Dictionary<(EntryKind, string), int> ByLabel => _byLabel ??= Map(static item => item.Label);

    Dictionary<(EntryKind, string), int> Map(Func<Item, string> text)
    {
        var map = new Dictionary<(EntryKind, string), int>(to.Count);
        foreach (var item in to.All) map.TryAdd((item.Kind, text(item)), item.Id);
        return map;
    }
}
