using Photon.Ai.Documents;
using Photon.Ai.Survey;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Ai.Refactoring.Rules;

/// <summary>Lists that are asked for by pages otherwise than most are.</summary>
sealed class PageStyles : IRefactoringRule
{
    public IEnumerable<Refactoring> Find(RefactoringContext context)
    {
        var lists = context.Facts.Operations.Select(operation => (Operation: operation, Style: StyleOf(context, operation))).Where(static one => one.Style.Length > 0).ToList();
        var styles = lists.GroupBy(static one => one.Style).OrderByDescending(static group => group.Count()).ToList();
        if (styles.Count < 2 || styles[0].Count() < 3 || styles[0].Count() * 2 < lists.Count) yield break;
        foreach (var group in styles.Skip(1))
            yield return new("pagination", RefactoringRisk.Renames, $"Pages are asked for by {group.Key}; {styles[0].Count()} other operations have {styles[0].Key}", "", [.. group.Select(static one => one.Operation.Node.NamePlace)]);
    }

    /// <summary>The parameters by which pages are asked for, in one order; empty: there are fewer than two, and one alone may mean something else.</summary>
    public static string StyleOf(RefactoringContext context, OperationEntry operation)
    {
        var names = Parameters(context, operation).Where(static parameter => parameter["in"].Is("query") && PageWords.Has(parameter["name"].Text)).Select(static parameter => parameter["name"].Text).Distinct().Order(StringComparer.Ordinal).ToList();
        return names.Count < 2 ? "" : string.Join(" and ", names.Select(static name => $"'{name}'"));
    }

    static IEnumerable<Node> Parameters(RefactoringContext context, OperationEntry operation) =>
        operation.Item["parameters"].Items.ToList().Concat(operation.Node["parameters"].Items.ToList())
            .Select(parameter => parameter["$ref"] is { IsString: true } reference ? context.Facts.Document.Files.Resolve(parameter, reference.Text, new List<Fault>()) : parameter);
}
