using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Core;
using Photon.Core.Documents;
using Photon.Core.Emit;
using Photon.Core.Emit.Sharing;
using Photon.Core.Model;
using Photon.Core.Projects;
using Photon.Core.Reading;
using Photon.Forms.Binding;

namespace Photon.Cli.Build;

/// <summary>Counts what is emitted for the documents of a project, from the documents, as the generator does it.</summary>
/// <param name="folder">The project's.</param>
sealed class ProjectDocuments(string folder, ProjectSettings settings)
{
    sealed record Bound(SpecItem Item, ApiModel? Model, IReadOnlyCollection<string> Files);

    /// <returns>In the order of the items; <c>null</c> where a document gives nothing.</returns>
    public IReadOnlyList<DocumentCounts?> Count(IReadOnlyList<SpecItem> items, CancellationToken cancel)
    {
        var bound = items.Select(item => Bind(item, items.Count == 1, cancel)).ToList();
        var shared = bound.SelectMany(one => one.Files).GroupBy(file => file, StringComparer.Ordinal).Where(file => file.Skip(1).Any()).Select(file => file.Key).Order(StringComparer.Ordinal);
        var common = items.Count == 1 ? default : new EquatableArray<string>(shared);
        var plan = SharePlan.Of(bound.Select(one => DocumentOffers.Of(one.Item.Path, one.Model, settings.EmitOptions(one.Item), common)));
        return [.. bound.Select(one => one.Model is null ? null : Count(one.Item, one.Model, plan.For(one.Item.Path)))];
    }

    DocumentCounts Count(SpecItem item, ApiModel model, DocumentShares shares)
    {
        var options = settings.EmitOptions(item);
        var context = ApiEmitter.Plan(model, options, shares);
        var routes = (options.Server ? model.Operations.Count : 0) + (options.Webhooks ? model.Webhooks.Count : 0);
        return new(model.Operations.Count, Enumerable.Range(0, model.Types.Count).Count(context.Reach.Declares), routes, item.Forms.Count == 0 ? 0 : Forms(item, model));
    }

    static int Forms(SpecItem item, ApiModel model) => FormsBinder.Bind(model, item.Name, new FormsChoice(item.Forms).Holds).Forms.Count;

    Bound Bind(SpecItem item, bool isAlone, CancellationToken cancel)
    {
        try
        {
            var input = SpecInputs.Read(item, folder, cancel);
            // What is wrong with it was said by the build.
            var bound = BoundSpec.Bind(input, settings.BindOptions(item) with { Origins = !isAlone, Hints = item.Forms.Count > 0 }, cancel);
            return new(item, bound.Model, [.. input.Parts.Select(part => SpecPath.Normalize(part.Path)), SpecPath.Normalize(item.Path)]);
        }
        catch (CommandException)
        {
            return new(item, null, []);
        }
    }
}
