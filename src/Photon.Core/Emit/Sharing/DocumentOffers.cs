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
        var open = new Stack<int>(Enumerable.Range(0, model.Types.Count).Where(i => model.Types[i].Origin is { } origin && files.Contains(origin.File)));
        if (open.Count == 0) return [];
        var names = NameDecider.Decide(model, options.Name, options.TypesNamespace);
        var reach = new TypeReach(model, names, options, DocumentShares.None);
        var links = new TypeLinks(model);
        var closures = new TypeClosures(model, names, options, links);
        var (offers, seen) = (new List<TypeOffer>(), new HashSet<int>());
        while (open.Count > 0)
        {
            var at = open.Pop();
            if (at < 0 || !seen.Add(at)) continue;
            if (reach.Declares(at)) offers.Add(new(names.Type(at), reach.Needs(at)) { Digest = closures.Of(at) });
            foreach (var next in links.From(at)) open.Push(next);
        }
        offers.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return offers;
    }
}
