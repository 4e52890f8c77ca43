using Photon.Core.Emit.Reuse;
using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit.Sharing;

/// <summary>Finds the types of a document that others may have as well: those of files that several reach, and all that these hold.</summary>
public static class DocumentOffers
{
    /// <param name="path">The document's path.</param>
    /// <param name="model">Bound with the origins of its types; <c>null</c>: the document gives nothing.</param>
    /// <param name="options">What is wanted of the document.</param>
    /// <param name="files">Files that several documents reach, by their paths.</param>
    public static DocumentOffer Of(string path, ApiModel? model, EmitOptions options, EquatableArray<string> files)
    {
        var types = model is null || files.Count == 0 || !options.EmitsModels ? [] : Types(model, options, [.. files]);
        return new(path, options.Name, options.TypesNamespace, options.Models, new(types.ToArray()));
    }

    static List<TypeOffer> Types(ApiModel model, EmitOptions options, HashSet<string> files)
    {
        var common = Enumerable.Range(0, model.Types.Count).Where(i => model.Types[i].Origin is { } origin && files.Contains(origin.File)).ToList();
        if (common.Count == 0) return [];
        var names = NameDecider.Decide(model, options.Name, options.TypesNamespace);
        var reach = new TypeReach(model, names, options, DocumentShares.None);
        var links = new TypeLinks(model);
        var closures = new TypeClosures(model, names, options, links);
        var held = Reach(links, common.Where(i => model.Types[i].Origin!.IsNamed));
        var found = Reach(links, common);
        var (offers, times) = (new List<TypeOffer>(), new Dictionary<Digest, int>());
        foreach (var type in found.Where(reach.Declares).OrderBy(t => t))
        {
            var digest = closures.Of(type);
            times[digest] = times.TryGetValue(digest, out var before) ? before + 1 : 0;
            // Two inline types may say the same and be two all the same: the first of one document is the first of another.
            if (times[digest] > 0) digest = DigestBuilder.Of(digest, times[digest]);
            offers.Add(new(names.Type(type), reach.Needs(type)) { Digest = digest, IsLoose = !held.Contains(type) });
        }
        offers.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return offers;
    }

    static HashSet<int> Reach(TypeLinks links, IEnumerable<int> from)
    {
        var (found, open) = (new HashSet<int>(), new Stack<int>(from));
        while (open.Count > 0)
        {
            var at = open.Pop();
            if (at < 0 || !found.Add(at)) continue;
            foreach (var next in links.From(at)) open.Push(next);
        }
        return found;
    }
}
