using Photon.Core.Diagnostics;
using Photon.Core.Documents.Differences;

namespace Photon.Ai.Refactoring;

/// <summary>A finding: what could be better in how a document is built.</summary>
/// <param name="Rule">Its kind: <c>duplicate-schema</c>.</param>
/// <param name="Risk">What it does to the contract.</param>
/// <param name="Message">What was found, for people: one sentence without the full stop.</param>
/// <param name="Change">What would change, in the imperative; empty: it is only told.</param>
/// <param name="Places">Where it stands, the first first. Never empty.</param>
public sealed record Refactoring(string Rule, RefactoringRisk Risk, string Message, string Change, IReadOnlyList<Place> Places)
{
    /// <summary>The component that it would make; empty: none. Another may be chosen with <see cref="Named"/>.</summary>
    public string Name { get; init; } = "";

    /// <summary>Other values that move with it: how much it would be worth, in values of the document that would go.</summary>
    public int Weight { get; init; }

    /// <summary>What makes the actions, of the component's name; null: nothing is proposed.</summary>
    internal Func<string, IReadOnlyList<OverlayChange>>? Make { get; init; }

    /// <summary>It can be proposed, not only told.</summary>
    public bool HasChanges => Make is not null;

    /// <summary>The actions of an overlay, each counting on those before it; empty: it is only told.</summary>
    public IReadOnlyList<OverlayChange> Changes => Make?.Invoke(Name) ?? [];

    /// <summary>The same with another name for the component; the name must be free.</summary>
    public Refactoring Named(string name) => this with { Name = name, Change = Name.Length > 0 ? Change.Replace($"'{Name}'", $"'{name}'", StringComparison.Ordinal) : Change };
}
