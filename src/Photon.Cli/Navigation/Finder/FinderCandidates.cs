using Photon.Cli.Navigation.Index;

namespace Photon.Cli.Navigation.Finder;

/// <summary>What a search looks at: an entry, or a name that properties have.</summary>
struct FinderCandidate
{
    /// <summary>The entry; of a name of properties, where in <see cref="FinderTexts.Owners"/> they begin.</summary>
    public int Entry;

    /// <summary>0 of an entry.</summary>
    public int PropertyCount;
    public int Method;
    public int Name;
    public int Path;
    public int Title;

    /// <summary>Which characters its texts have.</summary>
    public ulong Mask;

    /// <summary>What it stands behind: operations and schemas are looked for more often than what they are made of.</summary>
    public int Handicap;
    public EntryKind Kind;

    public readonly bool IsProperty => PropertyCount > 0;

    public readonly bool IsIn(FinderScope scope) => scope switch
    {
        FinderScope.Operations => !IsProperty && Kind <= EntryKind.Callback,
        FinderScope.Schemas => !IsProperty && Kind == EntryKind.Schema,
        FinderScope.Properties => IsProperty,
        _ => true,
    };
}

/// <summary>Makes the candidates of an index.</summary>
static class FinderCandidates
{
    /// <summary>So many places of a property are shown; those of schemas with a name before others.</summary>
    const int MostPlaces = 8;

    public static FinderCandidate[] Of(SpecIndex index, FinderTexts texts)
    {
        var candidates = new List<FinderCandidate>(index.Count + 4096);
        for (var id = 0; id < index.Count; id++)
        {
            ref readonly var entry = ref index.Entries[id];
            var isOperation = entry.Kind <= EntryKind.Callback;
            var candidate = new FinderCandidate
            {
                Entry = id, Kind = entry.Kind, Name = entry.Name, Title = entry.Title,
                Method = entry.Method, Path = isOperation ? entry.Path : entry.Name == 0 && entry.Title == 0 ? entry.Pointer : 0,
                Handicap = (isOperation || entry.Kind is EntryKind.Schema or EntryKind.Tag ? 0 : 150)
                    + ((entry.Marks & EntryMarks.Inline) != 0 ? 100 : 0) + ((entry.Marks & EntryMarks.Deprecated) != 0 ? 60 : 0),
            };
            candidate.Mask = texts.Mask(candidate.Method) | texts.Mask(candidate.Name) | texts.Mask(candidate.Path) | texts.Mask(candidate.Title);
            candidates.Add(candidate);
        }
        AddProperties(index, texts, candidates);
        return [.. candidates];
    }

    static void AddProperties(SpecIndex index, FinderTexts texts, List<FinderCandidate> candidates)
    {
        var byName = new Dictionary<int, List<int>>();
        for (var id = 0; id < index.PropertyCount; id++)
        {
            ref readonly var property = ref index.Properties[id];
            if (!byName.TryGetValue(property.Name, out var places)) byName[property.Name] = places = [];
            var isNamed = index.Entries[property.Owner].Kind == EntryKind.Schema && property.Parent < 0;
            if (places.Count < MostPlaces) places.Add(id);
            // A better place takes that of the last one that stands in the midst of something.
            else if (isNamed && places.FindLastIndex(other => index.Entries[index.Properties[other].Owner].Kind != EntryKind.Schema || index.Properties[other].Parent >= 0) is var worse and >= 0) places[worse] = id;
        }
        foreach (var (name, places) in byName)
        {
            if (name == 0) continue;
            candidates.Add(new FinderCandidate { Entry = texts.AddOwners(places), PropertyCount = places.Count, Name = name, Mask = texts.Mask(name), Handicap = 250, Kind = EntryKind.Schema });
        }
    }
}
