using Photon.Ai.Answers;
using Photon.Ai.Proposals;

namespace Photon.Ai.Describe;

/// <summary>What became of it.</summary>
/// <param name="Proposal">The texts.</param>
/// <param name="Texts">How many.</param>
/// <param name="Tiers">How many questions each tier answered: an operation or schema that lacks many texts is several.</param>
/// <param name="Notes">What people should know, each in one line: why a model was not used.</param>
public sealed record DescribeResult(OverlayProposal Proposal, int Texts, IReadOnlyDictionary<AnswerTier, int> Tiers, IReadOnlyList<string> Notes);
