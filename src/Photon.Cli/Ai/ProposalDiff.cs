using Photon.Ai.Checks;
using Photon.Ai.Documents;
using Photon.Ai.Proposals;
using Photon.Cli.Text;

namespace Photon.Cli.Ai;

/// <summary>What changes would do to a document, as a diff of those of its parts that are not the same.</summary>
static class ProposalDiff
{
    public static string Of(AiDocument before, ChangedDocument after) =>
        string.Concat(ChangedPart.Of(before.Spec.Root, after.Document.Spec.Root).Select(part => UnifiedDiff.Of(part.Before.TrimEnd('\n'), part.After.TrimEnd('\n'), $"{Path.GetFileName(before.Item.Path)}#{part.Name}")));
}
