using Photon.Core.Emit.Reuse;

namespace Photon.Core.Emit.Sharing;

/// <summary>
/// Decides which document declares what several have: the first of those in which it means the same, by name. All that a
/// type reaches is then that document's as well, or of one before it: a digest stands for the whole of it.
/// </summary>
public sealed record SharePlan(EquatableArray<DocumentPlan> Documents)
{
    public static SharePlan Of(IEnumerable<DocumentOffer> offers)
    {
        var order = offers.Where(o => o.Types.Count > 0).OrderBy(o => !o.IsLibrary).ThenBy(o => o.Name, StringComparer.Ordinal).ThenBy(o => o.Path, StringComparer.Ordinal).ToList();
        // A library gives no type away. Of two, the second can have none from the first, so it takes no part.
        while (order.Count > 1 && order[1].IsLibrary) order.RemoveAt(1);
        var owners = new Dictionary<Digest, (int Document, TypeOffer Type)>();
        var shares = order.ConvertAll(_ => new SortedDictionary<string, SharedType>(StringComparer.Ordinal));
        for (var i = 0; i < order.Count; i++)
        {
            foreach (var type in order[i].Types)
            {
                var isKnown = !type.IsLoose && owners.TryGetValue(type.Digest, out var owner) || owners.TryGetValue(type.NamedDigest, out owner);
                if (!isKnown) owner = (i, type);
                // Under both: whoever comes next may hold it in either way.
                if (!type.IsLoose) owners[type.Digest] = owner;
                if (!owners.ContainsKey(type.NamedDigest)) owners.Add(type.NamedDigest, owner);
                if (!isKnown) continue;
                shares[i][type.Name] = new(type.Name, $"{order[owner.Document].Namespace}.{owner.Type.Name}", TypeNeeds.None);
                Want(shares[owner.Document], owner.Type, type.Needs);
            }
        }
        return new(new EquatableArray<DocumentPlan>(order.Select((o, i) => new DocumentPlan(o.Path, Made(shares[i]))).Where(p => p.Shares.Types.Count > 0)));
    }

    /// <summary>What a document has to do with the types of others.</summary>
    public DocumentShares For(string path)
    {
        foreach (var document in Documents)
            if (document.Path == path) return document.Shares;
        return DocumentShares.None;
    }

    static DocumentShares Made(SortedDictionary<string, SharedType> shares) => shares.Count == 0 ? DocumentShares.None : new(new EquatableArray<SharedType>(shares.Values));

    static void Want(SortedDictionary<string, SharedType> shares, TypeOffer own, TypeNeeds needs)
    {
        if (shares.TryGetValue(own.Name, out var known)) needs |= known.Needs;
        // What the owner needs itself need not be said.
        needs &= ~own.Needs;
        if (needs != TypeNeeds.None) shares[own.Name] = new(own.Name, "", needs);
    }
}

/// <param name="Path">The document's.</param>
public sealed record DocumentPlan(string Path, DocumentShares Shares);
