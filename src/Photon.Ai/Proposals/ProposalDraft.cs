namespace Photon.Ai.Proposals;

/// <summary>A proposal that could be written.</summary>
/// <param name="Path">Where.</param>
/// <param name="Text">The file; empty: there is nothing to propose.</param>
/// <param name="Changes">What it holds.</param>
/// <param name="Decided">How many changes are left out because somebody accepted or rejected them before.</param>
/// <param name="Kept">How many are of an earlier run that looked at other parts.</param>
public sealed record ProposalDraft(string Path, string Text, IReadOnlyList<FileChange> Changes, int Decided, int Kept);
