namespace Photon.Ai.Proposals;

/// <summary>Changes of a document that a person has yet to look at.</summary>
/// <param name="What">The word in the file's name: <c>docs</c> gives <c>bookshop.docs.overlay.proposed.yaml</c>. Lower-case letters, digits and hyphens.</param>
/// <param name="Command">What made it: <c>photon ai doc-route</c>.</param>
/// <param name="Title">The overlay's own.</param>
/// <param name="Changes">In the order of the document.</param>
public sealed record OverlayProposal(string What, string Command, string Title, IReadOnlyList<ProposedChange> Changes)
{
    /// <summary>Only a part of the document was looked at: what an earlier run proposed for others stays.</summary>
    public bool IsPartial { get; init; }
}
