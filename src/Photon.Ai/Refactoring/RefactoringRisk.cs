namespace Photon.Ai.Refactoring;

/// <summary>What a refactoring does to the values that may travel.</summary>
public enum RefactoringRisk
{
    /// <summary>Nothing: the same operations, parameters, statuses, properties and types.</summary>
    None,

    /// <summary>Some that were valid no longer are.</summary>
    Narrows,

    /// <summary>Some become valid that were not.</summary>
    Widens,

    /// <summary>Names on the wire would change: it is told, and never proposed unless asked for.</summary>
    Renames,
}
