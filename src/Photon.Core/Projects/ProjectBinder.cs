using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Emit;
using Photon.Core.Emit.Sharing;
using Photon.Core.Model;
using Photon.Core.Model.Binding;
using Photon.Core.Naming;
using Photon.Core.Reading;

namespace Photon.Core.Projects;

/// <summary>The documents of a project as the generator has them, for what writes code outside of it: the same names, and the same types shared.</summary>
/// <param name="parts">Every file that the documents refer to.</param>
public sealed class ProjectBinder(ProjectSettings settings, IReadOnlyList<SpecText> parts)
{
    /// <returns>What emitters are given, one for each document that gives something.</returns>
    public IReadOnlyList<EmitContext> Bind(IReadOnlyList<ProjectDocument> documents, ICollection<Fault> faults, CancellationToken cancel = default)
    {
        var reached = documents.Select(document => Reached(document, documents)).ToList();
        var shared = new EquatableArray<string>(reached.SelectMany((files, i) => files.Append(documents[i].Spec).Select(file => file.Path))
            .GroupBy(path => path, StringComparer.Ordinal).Where(path => path.Skip(1).Any()).Select(path => path.Key).OrderBy(path => path, StringComparer.Ordinal));
        var bound = new List<(ProjectDocument Document, ApiModel Model, EmitOptions Options)>();
        for (var i = 0; i < documents.Count; i++)
        {
            var (item, spec) = (documents[i].Item, documents[i].Spec);
            var options = settings.BindOptions(item) with { Origins = documents.Count > 1 };
            var files = new SpecFiles(reached[i].Append(spec), null, item.Addresses);
            if (spec.Root.Exists && SpecBinder.Bind(spec, files, options, faults, cancel) is { } model) bound.Add((documents[i], model, settings.EmitOptions(item)));
        }
        var plan = SharePlan.Of(bound.Select(one => DocumentOffers.Of(one.Document.Item.Path, one.Model, one.Options, shared)));
        return [.. bound.Select(one => Context(one.Model, one.Options, plan.For(one.Document.Item.Path)))];
    }

    static EmitContext Context(ApiModel model, EmitOptions options, DocumentShares shares) =>
        new(model, NameDecider.Decide(model, options.Name, options.TypesNamespace, shares.Elsewhere()), options, null, shares);

    /// <summary>The files that a document refers to: those of others are none of its business.</summary>
    List<SpecText> Reached(ProjectDocument document, IReadOnlyList<ProjectDocument> documents)
    {
        var others = parts.Concat(documents.Where(other => other != document).Select(other => other.Spec)).ToList();
        if (others.Count == 0) return [];
        var paths = DocumentClosure.Reach(document.Spec, others, document.Item.Addresses);
        return [.. others.Where(file => paths.Contains(SpecPath.Normalize(file.Path)))];
    }
}
