using Photon.Ai.Survey;
using Photon.Core.Diagnostics;

namespace Photon.Ai.Refactoring.Rules;

/// <summary>Names that are written unlike most of their kind. Told only: another name is another contract.</summary>
sealed class NameStyles : IRefactoringRule
{
    /// <summary>Of the names that show a style, how many make it the document's.</summary>
    const double Most = 0.75;
    const int Fewest = 5;

    public IEnumerable<Refactoring> Find(RefactoringContext context)
    {
        var places = context.Facts.Places;
        var names = new (string Kind, IEnumerable<(string Name, Place Place)> Names)[]
        {
            ("property", places.Where(static place => place.Role == SchemaRole.Property).Select(static place => (place.Name, place.Node.NamePlace))),
            ("parameter", Parameters(context)),
            ("schema", places.Where(static place => place.Role == SchemaRole.Component).Select(static place => (place.Name, place.Node.NamePlace))),
            ("operation id", context.Facts.Operations.Where(static operation => operation.Id.Length > 0).Select(static operation => (operation.Id, operation.Node["operationId"].Place))),
            ("path segment", Segments(context)),
        };
        foreach (var (kind, all) in names)
            foreach (var one in Odd(kind, [.. all])) yield return one;
    }

    static IEnumerable<Refactoring> Odd(string kind, List<(string Name, Place Place)> all)
    {
        var distinct = all.Select(static one => one.Name).Distinct().ToList();
        var clear = distinct.Where(static name => Casing.Of(name) != CaseStyle.Unclear).ToList();
        if (clear.Count < Fewest) yield break;
        var style = Casing.Dominant(clear, CaseStyle.Unclear, Most);
        if (style == CaseStyle.Unclear) yield break;
        foreach (var group in all.Where(one => Casing.Of(one.Name) is var own && own != CaseStyle.Unclear && own != style).GroupBy(static one => one.Name))
        {
            var better = Casing.Write(PlainWords.Of(group.Key), style);
            yield return new("name-casing", RefactoringRisk.Renames, $"The {kind} '{group.Key}' is not written like most, which are {style.ToString().ToLowerInvariant()} case: '{better}' would be", "", [.. group.Select(static one => one.Place)]);
        }
    }

    static IEnumerable<(string, Place)> Parameters(RefactoringContext context)
    {
        foreach (var operation in context.Facts.Operations)
            foreach (var parameter in operation.Node["parameters"].Items.ToList().Concat(operation.Item["parameters"].Items.ToList()))
                if (parameter["in"].Text is "query" or "path") yield return (parameter["name"].Text, parameter["name"].Place);
    }

    static IEnumerable<(string, Place)> Segments(RefactoringContext context)
    {
        foreach (var (path, item) in context.Facts.Root["paths"].Members)
            foreach (var segment in path.Split('/').Where(static segment => !segment.Contains('{', StringComparison.Ordinal))) yield return (segment, item.NamePlace);
    }
}
