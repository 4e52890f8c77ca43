namespace Photon.Ai.Proposals;

/// <summary>What stands above the actions of a proposal.</summary>
/// <param name="Extends">Where the document is, seen from the overlay.</param>
/// <param name="By">Which tiers and prompts it is of.</param>
/// <param name="Rejected">Keys of changes that are not proposed again, each with what it was.</param>
sealed record ProposalHead(string Command, string Title, string Extends, string By, IReadOnlyList<(string Key, string Was)> Rejected);
