using Photon.Core.Documents.Differences;

namespace Photon.Ai.Proposals;

/// <summary>What is taken or left as one: the actions of an overlay that belong together.</summary>
/// <param name="Why">One sentence for the person who decides.</param>
/// <param name="Actions">At least one, each counting on those before it.</param>
public sealed record ProposedChange(string Why, IReadOnlyList<OverlayChange> Actions)
{
    /// <summary>Which tier and prompt it is of, in words: <c>deterministic</c>, <c>model, doc-route/1 3fa4…</c>.</summary>
    public string By { get; init; } = "deterministic";
}
