using Microsoft.Extensions.AI;
using Photon.Ai.Answers;
using Photon.Ai.Context;
using Photon.Ai.Documents;
using Photon.Ai.Evaluation;
using Photon.Ai.Prompts;
using Photon.Ai.Tests.Kit;

namespace Photon.Ai.Tests.Evaluation;

public sealed class EvaluatorTests
{
    const string Text = """
        openapi: 3.1.0
        info: { title: Library, version: "1" }
        paths:
          /books:
            parameters: [{ name: trace, in: header, description: Follows the request., schema: { type: string } }]
            get:
              operationId: listBooks
              summary: Lists all books
              description: Sorted by title.
              parameters:
                - { name: limit, in: query, description: At most so many., schema: { type: integer } }
                - { $ref: '#/components/parameters/Page' }
              responses: { "200": { description: The books., headers: { X-Total: { description: How many., schema: { type: integer } } } } }
            post:
              operationId: addBook
              summary: Adds a book
              requestBody: { description: The new one., content: { application/json: { schema: { type: object } } } }
              responses: { "201": { description: Added. }, default: { $ref: '#/components/responses/Fault' } }
        components:
          parameters: { Page: { name: page, in: query, description: Which page., schema: { type: integer } } }
          responses: { Fault: { description: What went wrong. } }
        """;

    [Fact]
    public void Texts_are_taken_from_the_operation_alone_and_nothing_else_changes()
    {
        var document = Docs.Of(Text);
        var taken = TakenTexts.From(document, [DocumentOperations.Of(document)[0]]);
        Assert.Equal(
            ["description: Sorted by title.", "header 200 X-Total: How many.", "parameter limit: At most so many.", "response 200: The books.", "summary: Lists all books"],
            taken.Texts.Select(pair => $"{pair.Key.Key}: {pair.Value}").Order(StringComparer.Ordinal));
        var left = taken.Document.Spec.Root.ToJson();
        foreach (var (_, text) in taken.Texts) Assert.DoesNotContain(text, left, StringComparison.Ordinal);
        foreach (var text in (string[])["Adds a book", "The new one.", "Which page.", "What went wrong.", "Follows the request."]) Assert.Contains(text, left, StringComparison.Ordinal);
        Assert.Equal(["GET /books"], taken.Operations.Select(TakenTexts.Name));
    }

    [Fact]
    public async Task Rules_are_measured_beside_a_template_that_copies_names()
    {
        var evaluator = new Evaluator(10);
        Assert.Equal(2, await evaluator.Add(Docs.Of(Text), Ladder, null, null, TestContext.Current.CancellationToken));
        Assert.Equal(2, evaluator.Deterministic.Operations);
        Assert.Equal(0, evaluator.Deterministic.InventedNames);
        Assert.Equal(1, evaluator.Deterministic.Covered("summary"));
        Assert.Equal(1, evaluator.Names.Covered("parameter"));
        Assert.Null(evaluator.Deterministic.Covered("schema"));
        Assert.True(evaluator.Deterministic.Similar("summary") > evaluator.Names.Similar("summary"), $"{evaluator.Deterministic.Similar("summary")} {evaluator.Names.Similar("summary")}");
        var table = EvaluationText.ToTable(1, 2, [evaluator.Names, evaluator.Deterministic]);
        Assert.Contains("| summaries covered | 100.0 % | 100.0 % |", table, StringComparison.Ordinal);
        Assert.Contains("| answers that parse | – | – |", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_model_counts_what_it_said_itself_and_not_what_rules_said_in_its_place()
    {
        const string good = """{"summary":"Lists the books","description":"All of them.","parameter limit":"How many.","response 200":"The books.","header 200 X-Total":"How many there are."}""";
        // The first operation passes at its second try; the second never does.
        using var client = ScriptedClient.Of("""{"summary":"Calls `noSuchThing`"}""", good, "no JSON", "{}");
        var (evaluator, row) = (new Evaluator(10), new EvaluationRow("scripted"));
        await evaluator.Add(Docs.Of(Text), Ladder, row, client, TestContext.Current.CancellationToken);
        Assert.Equal((2, 0, 1, 4, 3), (row.Operations, row.AtOnce, row.Repaired, row.Answers, row.Parsed));
        Assert.Equal(0.5, row.Covered("summary"));
        Assert.Equal(0, row.InventedNames);
    }

    [Theory]
    [InlineData("Lists all books", "lists all books!", 1)]
    [InlineData("Lists all books", "Deletes one", 0)]
    [InlineData("Lists all books", "Lists books", 0.8)]
    [InlineData("", "", 1)]
    [InlineData("a", "", 0)]
    public void Likeness_is_of_words_in_their_order(string one, string other, double near) => Assert.Equal(near, Similarity.Of(one, other), 6);

    static AnswerLadder Ladder(AiDocument document, IChatClient? client) => new(new(document), client, PromptStore.Own, new EstimateCounter(), new());
}
