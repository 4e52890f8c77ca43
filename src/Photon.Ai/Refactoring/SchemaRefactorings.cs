using Photon.Ai.Checks;
using Photon.Ai.Documents;
using Photon.Ai.Meaning;
using Photon.Ai.Refactoring.Rules;
using Photon.Ai.Survey;

namespace Photon.Ai.Refactoring;

/// <summary>Finds how a document could be built better, by analysis alone.</summary>
public static class SchemaRefactorings
{
    // What moves most comes first: a rule leaves alone what one before it moves.
    static readonly IRefactoringRule[] s_rules = [new SharedSchemas(), new SharedParts(), new ErrorShapes(), new SeenConstraints(), new WordedValues(), new SimilarSchemas(), new PageStyles(), new NameStyles()];

    /// <summary>The names of all rules.</summary>
    public static IReadOnlyList<string> Rules { get; } = ["copy-of-component", "duplicate-schema", "equal-components", "error-shape", "missing-format", "missing-minimum", "missing-required", "name-casing", "nearly-equal", "pagination", "repeated-enum", "repeated-parameter", "repeated-response", "values-in-words"];

    /// <summary>
    /// Those that do what they say, held against the document as it binds before and after: all at once where that goes well, else
    /// one by one. What only claims to keep the contract is left out.
    /// </summary>
    public static IReadOnlyList<Refactoring> Keep(AiDocument document, IReadOnlyList<Refactoring> found)
    {
        if (ReadingCheck.Bind(document, default).Model is not { } before) return found;
        var (equal, others) = (found.Where(static one => one.Risk == RefactoringRisk.None).ToList(), found.Where(static one => one.Risk != RefactoringRisk.None));
        if (IsSame(equal)) return found;
        return [.. equal.Where(one => IsSame([one])), .. others];

        bool IsSame(List<Refactoring> some) =>
            ChangedDocument.Of(document, [.. some.SelectMany(static one => one.Changes)]) is { Faults.Count: 0 } changed && ReadingCheck.Bind(changed.Document, default).Model is { } after && WireMeaning.Differences(before, after).Count == 0;
    }

    /// <summary>All findings: first what keeps the contract and saves most, then by rule and place. Each can be taken without the others. Never throws.</summary>
    /// <param name="document">Only its own file is looked at: no overlay could change others.</param>
    public static IReadOnlyList<Refactoring> Find(AiDocument document)
    {
        if (!document.Spec.Root.IsObject) return [];
        var context = new RefactoringContext(new DocumentFacts(document));
        var found = s_rules.SelectMany(rule => rule.Find(context)).ToList();
        return [.. found.OrderBy(static one => one.HasChanges ? 0 : 1).ThenBy(static one => one.Risk).ThenByDescending(static one => one.Weight).ThenBy(static one => one.Places[0].Start)];
    }
}
