using System.Text;
using Photon.Ai.Answers;
using Photon.Ai.Context;
using Photon.Ai.Describe;
using Photon.Ai.Documents;
using Photon.Ai.Prompts;

namespace Photon.Ai.Tests.Describe;

/// <summary>What is said of a document without a model.</summary>
static class Described
{
    public static Task<DescribeResult> Of(AiDocument document, bool schemas = true, params string[] operations) =>
        new DocRoute(Ladder(document), new(operations) { Schemas = schemas }).Run(static _ => { }, TestContext.Current.CancellationToken);

    public static AnswerLadder Ladder(AiDocument document) => new(new(document), null, PromptStore.Own, new EstimateCounter(), new());

    public static IEnumerable<(string Target, string Member, string Text)> Texts(DescribeResult result) =>
        result.Proposal.Changes.SelectMany(static change => change.Actions).SelectMany(static action => action.Members.Select(member => (action.Target, member.Name, member.Value.Text)));

    /// <summary>A line for each text.</summary>
    public static string Page(DescribeResult result)
    {
        var page = new StringBuilder();
        foreach (var change in result.Proposal.Changes)
        {
            page.Append("# ").Append(change.Why).Append('\n');
            foreach (var action in change.Actions)
                foreach (var member in action.Members) page.Append(action.Target["$.".Length..].Replace("components.", "", StringComparison.Ordinal)).Append(' ').Append(member.Name).Append(":\n    ").Append(member.Value.Text).Append('\n');
        }
        return page.ToString();
    }
}
