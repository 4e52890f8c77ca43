using Photon.Ai.Documents;
using Photon.Ai.Refactoring.Rules;
using Photon.Ai.Survey;

namespace Photon.Ai.Refactoring;

/// <summary>Finds how a document could be built better, by analysis alone.</summary>
public static class SchemaRefactorings
{
    // What moves most comes first: a rule leaves alone what one before it moves.
    static readonly IRefactoringRule[] s_rules = [new SharedSchemas(), new SharedParts(), new ErrorShapes(), new SeenConstraints(), new WordedValues(), new SimilarSchemas(), new PageStyles(), new NameStyles()];

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
