using Photon.Ai.Checks;
using Photon.Ai.Proposals;
using Photon.Ai.Tests.Describe;
using Photon.Ai.Tests.Kit;
using Photon.Core.Documents.Differences;
using Photon.Core.Reading;

namespace Photon.Ai.Tests.Proposals;

public sealed class ProposalDecisionTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public ProposalDecisionTests() => _folder.Write("books.yaml", File.ReadAllText(Path.Combine(SharedData.Root, "tests", "Photon.Ai.Tests", "Describe", "Documents", "books.yaml")));

    public void Dispose() => _folder.Dispose();

    string Proposed => _folder.Of("books.docs.overlay.proposed.yaml");

    string Accepted => _folder.Of("books.docs.overlay.yaml");

    [Fact]
    public async Task What_is_written_is_an_overlay_with_numbers_and_reasons()
    {
        var file = await Propose();
        Assert.False(file.IsEdited);
        Assert.True(file.Changes.Count > 10);
        Assert.Equal(Enumerable.Range(1, file.Changes.Count), file.Changes.Select(static change => change.Number));
        Assert.All(file.Changes, static change => Assert.All(change.Actions, static action => Assert.True(action["description"].Text.Length > 0 && action["x-photon-by"].Text == "deterministic")));
        Assert.Empty(ChangedDocument.Of(Docs.File(_folder.Of("books.yaml")), Proposed, file.Text).Faults);
        Assert.StartsWith("# Proposed by photon ai doc-route: ", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_edited_it_does_not_lose_that()
    {
        var file = await Propose();
        File.WriteAllText(Proposed, file.Text.Replace("Lists books.", "Lists the books in stock.", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Contains("was edited", (await Assert.ThrowsAsync<AiException>(() => Propose())).Message, StringComparison.Ordinal);
        Assert.Contains("Lists books.", (await Propose(force: true)).Text, StringComparison.Ordinal);
        File.WriteAllText(Proposed, (await Propose()).Text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.False(ProposalFile.Read(Proposed, File.ReadAllText(Proposed)).IsEdited);
    }

    [Fact]
    public async Task A_run_over_a_part_keeps_what_was_proposed_for_others()
    {
        await Propose(operations: ["getBook"]);
        var both = await Propose(operations: ["listBooks", "getBook"]);
        Assert.Equal(2, both.Changes.Count);
        Assert.Equal(2, (await Propose(operations: ["listBooks"])).Changes.Count);
    }

    [Fact]
    public async Task Accepted_whole_it_is_renamed_with_every_edit_and_comment()
    {
        var file = await Propose(operations: ["listBooks", "getBook"]);
        var edited = ProposalFile.Read(Proposed, file.Text.Replace("actions:\n", "# Mine.\nactions:\n", StringComparison.Ordinal));
        var decision = ProposalDecision.Of(edited, null, Accepted, new HashSet<int> { 1, 2 }, new HashSet<int>());
        Assert.Null(decision.Proposed);
        Assert.Equal(string.Join('\n', edited.Text.Split('\n').SkipWhile(static line => line.StartsWith('#'))), decision.Accepted);
    }

    [Fact]
    public async Task Some_are_accepted_some_rejected_and_neither_comes_again()
    {
        var file = await Propose(operations: ["listBooks", "getBook", "deleteBook"]);
        Decide(file, [1], [2]);
        var left = ProposalFile.Read(Proposed, File.ReadAllText(Proposed));
        Assert.Equal([3], left.Changes.Select(static change => change.Number));
        Assert.False(left.IsEdited);
        var again = await Propose(operations: ["listBooks", "getBook", "deleteBook"]);
        Assert.Equal(left.Changes.Select(static change => change.Key), again.Changes.Select(static change => change.Key));
        Decide(again, [1], []);
        Assert.Empty((await Propose(operations: ["listBooks", "getBook", "deleteBook"])).Changes);
        Assert.Equal(2, ProposalFile.Read(Accepted, File.ReadAllText(Accepted)).Root["actions"].Items.ToList().Select(static action => action["description"].Text).Distinct().Count());
    }

    [Theory]
    [InlineData("overlay: 1.0.0\ninfo: { title: Mine, version: '1' } # mine\nactions:\n- target: $.info\n  update: { title: Mine }\n", "# mine")]
    [InlineData("overlay: 1.0.0\ninfo: { title: Mine, version: '1' }\nactions:\n    - target: $.info\n      update: { title: Mine }\n    # the last\n", "# the last")]
    [InlineData("overlay: 1.0.0\nactions: [{ target: $.info, update: { title: Mine } }]\ninfo: { title: Mine, version: '1' }\n", "title: Mine")]
    [InlineData("actions:\n  - target: $.info\n    update: { title: Mine }\noverlay: 1.0.0\ninfo: { title: Mine, version: '1' }\n", "title: Mine")]
    public async Task What_was_accepted_before_stays_and_so_do_its_comments_where_they_can(string there, string kept)
    {
        var file = await Propose(operations: ["listBooks"]);
        var text = ProposalDecision.Of(file, there, Accepted, new HashSet<int> { 1 }, new HashSet<int>()).Accepted!;
        Assert.Contains(kept, text, StringComparison.Ordinal);
        var actions = SpecText.Read(Accepted, text, []).Root["actions"];
        Assert.Equal(1 + file.Root["actions"].Count, actions.Count);
        Assert.Equal("$.info", actions.Items.ToList()[0]["target"].Text);
        Assert.True(NodeEquality.AreEqual(actions.Items.ToList()[1]["update"], file.Root["actions"].Items.ToList()[0]["update"]));
    }

    [Theory]
    [InlineData("books.docs.overlay.yaml")]
    [InlineData("books.proposed.yaml")]
    [InlineData(".proposed.overlay.yaml")]
    public void What_is_called_otherwise_is_no_proposal(string name) => Assert.Contains("is no proposal", Assert.Throws<AiException>(() => ProposalFiles.AcceptedPathOf(_folder.Of(name))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("overlay: 1.0.0\n", "is no overlay")]
    [InlineData("overlay: [", "books.docs.overlay.proposed.yaml(")]
    [InlineData("- a\n", "is no overlay")]
    public void What_is_no_overlay_is_an_error(string text, string error) => Assert.Contains(error, Assert.Throws<AiException>(() => ProposalFile.Read(Proposed, text)).Message, StringComparison.Ordinal);

    async Task<ProposalFile> Propose(bool force = false, params string[] operations)
    {
        var document = Docs.File(_folder.Of("books.yaml"));
        var result = await Described.Of(document, false, operations);
        var draft = ProposalFiles.Draft(document, result.Proposal, Proposed, force);
        ProposalFiles.Write(draft);
        return draft.Text.Length > 0 ? ProposalFile.Read(Proposed, draft.Text) : ProposalFile.Read(Proposed, "overlay: 1.0.0\nactions: []\n");
    }

    void Decide(ProposalFile file, int[] accept, int[] reject)
    {
        var decision = ProposalDecision.Of(file, File.Exists(Accepted) ? File.ReadAllText(Accepted) : null, Accepted, accept.ToHashSet(), reject.ToHashSet());
        if (decision.Accepted is not null) File.WriteAllText(Accepted, decision.Accepted);
        if (decision.Proposed is not null) File.WriteAllText(Proposed, decision.Proposed);
        else File.Delete(Proposed);
    }
}
