namespace Photon.Ai.Refactoring;

/// <summary>One kind of finding.</summary>
interface IRefactoringRule
{
    IEnumerable<Refactoring> Find(RefactoringContext context);
}
