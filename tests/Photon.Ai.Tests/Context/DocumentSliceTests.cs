using Photon.Ai.Answers;
using Photon.Ai.Context;
using Photon.Ai.Describe;
using Photon.Ai.Documents;
using Photon.Ai.Prompts;
using Photon.Ai.Tests.Kit;

namespace Photon.Ai.Tests.Context;

public sealed class DocumentSliceTests
{
    [Fact]
    public async Task What_is_far_away_is_trimmed_first_and_the_focus_last()
    {
        var graph = new DocumentGraph(Docs.Own("books"));
        var focus = graph.Operations.First(static one => one.Id == "listBooks").Node;
        var forms = new List<string>();
        for (var budget = 2000; ; budget -= 10)
        {
            if (await DocumentSlice.Choose(graph, new([focus]), budget, new EstimateCounter(), TestContext.Current.CancellationToken) is not { } slice) break;
            Assert.InRange(slice.Tokens, 1, budget);
            Assert.Equal(slice.Tokens, slice.Parts.Sum(static part => part.Tokens));
            forms.Add(string.Join(' ', slice.Parts.Select(static part => $"{part.Kind}={part.Form}")));
        }
        Assert.Equal("focus=Whole reference 1=Whole reference 2=Short", forms[0]);
        var gone = forms.FindIndex(static form => form.Contains("reference 2=LeftOut", StringComparison.Ordinal));
        Assert.True(gone > 0 && forms[gone].StartsWith("focus=Whole", StringComparison.Ordinal), string.Join('\n', forms));
        Assert.Contains(forms, static form => form.StartsWith("focus=Names reference 1=LeftOut", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_that_fits_is_an_error_that_says_what_takes_the_room()
    {
        var ladder = new AnswerLadder(new(Docs.Own("books")), null, PromptStore.Own, new EstimateCounter(), new(512));
        var error = await Assert.ThrowsAsync<AiException>(async () =>
        {
            await foreach (var _ in new Photon.Ai.Describe.DocRoute(ladder, new(["listBooks"])).Show(TestContext.Current.CancellationToken)) { }
        });
        Assert.Contains("choose a larger context", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repository_as_large_as_GitHubs_fits_4096_tokens_whatever_is_described()
    {
        var document = Docs.File(SharedData.Manifest().Where(static row => row["file"].StartsWith("github__", StringComparison.Ordinal)).Select(static row => Path.Combine(SharedData.Corpus(), row["file"])).First());
        var counter = new O200kCounter();
        var ladder = new AnswerLadder(new(Bare(document)), null, PromptStore.Own, counter, new(4096));
        var (count, most) = (0, 0);
        await foreach (var (name, context) in new Photon.Ai.Describe.DocRoute(ladder, new([])).Show(TestContext.Current.CancellationToken))
        {
            // Counted as it is sent, and not part by part.
            var sent = context.AnswerTokens + await counter.Count(context.Schema, TestContext.Current.CancellationToken);
            foreach (var message in context.Messages) sent += 8 + await counter.Count(message.Text, TestContext.Current.CancellationToken);
            Assert.True(sent <= 4096, $"{name}: {sent}");
            (count, most) = (count + 1, Math.Max(most, sent));
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{count} questions, at most {most} tokens");
        Assert.True(count >= 800, $"{count} questions");
    }

    [Fact]
    public async Task The_estimate_is_rather_too_high()
    {
        var (careful, exact) = (new EstimateCounter(), new O200kCounter());
        foreach (var text in new[] { Docs.Own("books"), Docs.Own("board"), Docs.Own("old") }.Select(static document => document.Spec.Root.ToJson()))
        {
            var (estimate, tokens) = (await careful.Count(text, default), await exact.Count(text, default));
            Assert.InRange(estimate, tokens, tokens * 5 / 2);
        }
        Assert.InRange(await careful.Count("Die Größe der Bücher: 日本語のテキスト", default), await exact.Count("Die Größe der Bücher: 日本語のテキスト", default), 100);
    }

    /// <summary>Its summaries are taken away, so that every operation lacks a text.</summary>
    static AiDocument Bare(AiDocument document)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(document.Spec.Root.ToJson())!;
        foreach (var (_, item) in json["paths"]!.AsObject())
            foreach (var (_, operation) in item!.AsObject())
                if (operation is System.Text.Json.Nodes.JsonObject members) members.Remove("summary");
        return Docs.Of(json.ToJsonString(), "/work/github.json");
    }
}
