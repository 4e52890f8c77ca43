using Photon.Ai.Survey;
using Photon.Core.Reading;

namespace Photon.Ai.Refactoring.Rules;

/// <summary>Parameters that several operations write out alike, those of pages above all, and responses to errors: one component, and references.</summary>
sealed class SharedParts : IRefactoringRule
{
    /// <summary>A parameter that two operations have is no habit.</summary>
    const int Few = 3;

    public IEnumerable<Refactoring> Find(RefactoringContext context)
    {
        foreach (var one in Parameters(context)) yield return one;
        foreach (var one in Responses(context)) yield return one;
    }

    static IEnumerable<Refactoring> Parameters(RefactoringContext context)
    {
        var written = new List<(Node Node, string Status)>();
        foreach (var operation in context.Facts.Operations)
            foreach (var parameter in operation.Node["parameters"].Items)
                if (parameter["name"].IsString && !parameter["in"].Is("body")) written.Add((parameter, ""));
        return Shared(context, "parameters", "repeated-parameter", written, static (node, _) => Named(node));

        static IEnumerable<IReadOnlyList<string>> Named(Node node)
        {
            var words = PlainWords.Of(node["name"].Text);
            yield return words;
            yield return [.. words, .. PlainWords.Of(node["in"].Text)];
        }
    }

    static IEnumerable<Refactoring> Responses(RefactoringContext context)
    {
        var written = new List<(Node Node, string Status)>();
        foreach (var operation in context.Facts.Operations)
            foreach (var (status, response) in operation.Node["responses"].Members)
                if (SchemaNaming.IsError(status)) written.Add((response, status));
        return Shared(context, "responses", "repeated-response", written, static (node, status) => Named(node, status));

        static IEnumerable<IReadOnlyList<string>> Named(Node node, string status)
        {
            if (PlainWords.Of(StatusWords.Of(status)) is { Count: > 0 } words) yield return words;
            if (PlainWords.Of(node["description"].Text) is { Count: > 0 and <= 4 } described) yield return described;
            yield return ["error", .. PlainWords.Of(status)];
        }
    }

    static IEnumerable<Refactoring> Shared(RefactoringContext context, string kind, string rule, List<(Node Node, string Status)> written, Func<Node, string, IEnumerable<IReadOnlyList<string>>> names)
    {
        foreach (var group in written.Where(one => one.Node.IsObject && !one.Node["$ref"].Exists && !context.Fixed.Has(one.Node) && !context.IsMoved(one.Node)).Distinct().GroupBy(static one => (one.Status, Json: one.Node.ToJson())))
        {
            var places = group.Select(static one => one.Node).ToList();
            if (places.Count < Few) continue;
            var there = Same(context, kind, group.Key.Json);
            foreach (var place in places) context.Move(place);
            var name = there ?? context.Names(kind).Take(names(places[0], group.Key.Status));
            var what = kind == "parameters" ? $"The parameter '{places[0]["name"].Text}'" : $"The response {group.Key.Status}";
            yield return new(rule, RefactoringRisk.None, $"{what} is written out alike in {places.Count} places", there is null ? $"Make the component '{name}' and refer to it" : $"Refer to '{name}'", [.. places.Select(static place => place.NamePlace)])
            {
                Name = there is null ? name : "",
                Weight = (places.Count - 1) * (RefactoringContext.Size(places[0]) - 1),
                Make = chosen => there is null
                    ? [ComponentActions.Add(context.Facts, kind, chosen, group.Key.Json), .. places.SelectMany(place => ComponentActions.Refer(context.Facts, place, kind, chosen))]
                    : [.. places.SelectMany(place => ComponentActions.Refer(context.Facts, place, kind, there))],
            };
        }
    }

    static string? Same(RefactoringContext context, string kind, string json)
    {
        foreach (var (name, node) in context.Facts.Component(kind).Members)
            if (node.ToJson() == json) return name;
        return null;
    }
}
