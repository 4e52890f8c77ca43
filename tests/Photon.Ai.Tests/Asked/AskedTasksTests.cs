using Photon.Ai.Answers;
using Photon.Ai.Context;
using Photon.Ai.Documents;
using Photon.Ai.Modelling;
using Photon.Ai.Paths;
using Photon.Ai.Prompts;
using Photon.Ai.Questions;
using Photon.Ai.Refactoring;
using Photon.Ai.Tests.Kit;
using Photon.Ai.Tests.Survey;

namespace Photon.Ai.Tests.Asked;

/// <summary>The four commands with a model: what it may decide, and what never reaches anybody.</summary>
public sealed class AskedTasksTests
{
    const string Shop = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        paths:
          /orders: { get: { operationId: listOrders, responses: { '200': { description: ok } } } }
          /orders/{orderId}: { get: { operationId: getOrder, parameters: [{ name: orderId, in: path, required: true, schema: { type: string } }], responses: { '200': { description: ok } } } }
        components:
          schemas:
            Order: { type: object, required: [id], properties: { id: { type: string, format: uuid }, state: { type: string, enum: [open, sent] } } }
            Parcel: { type: object, required: [id], properties: { id: { type: string, format: uuid }, state: { type: string, enum: [open, sent] } } }
        """;

    [Theory]
    [InlineData("""{"answer":"listOrders lists the orders.","places":["/paths/~1orders/get"],"command":""}""", AnswerTier.Model)]
    [InlineData("""{"answer":"It is checked by a command.","places":[],"command":"photon openapi validate"}""", AnswerTier.Model)]
    [InlineData("""{"answer":"Call deleteAllOrders.","places":[],"command":""}""", AnswerTier.Deterministic)]
    [InlineData("""{"answer":"Here.","places":["/paths/~1secrets"],"command":""}""", AnswerTier.Deterministic)]
    [InlineData("""{"answer":"Run this.","places":[],"command":"rm -rf /"}""", AnswerTier.Deterministic)]
    [InlineData("\u001b[2J", AnswerTier.Deterministic)]
    public async Task An_answer_names_what_there_is_and_a_command_that_may_run(string answer, AnswerTier tier)
    {
        var document = Written.Document(Shop);
        var task = new AskTask(document, "what lists the orders, how many operations?", static line => line is ["openapi", "validate"] ? null : "not safe", ["openapi validate"]);
        var answered = await Run(document, task, answer);
        Assert.Equal(tier, answered.Tier);
        if (tier == AnswerTier.Deterministic) Assert.Equal("The document has 2 operations on 2 paths.", answered.Value.Text);
    }

    [Theory]
    [InlineData("""{"name":"invoice","properties":[{"name":"id","type":"string"},{"name":"Due Date","type":"date","description":"When it is to be paid."},{"name":"lines","type":"object","list":true,"of":[{"name":"sku","type":"string"}]}]}""", AnswerTier.Model)]
    [InlineData("""{"name":"invoice","properties":[{"name":"x","type":"string","description":"<script>alert(1)</script>"}]}""", AnswerTier.Deterministic)]
    [InlineData("""{"name":"invoice","properties":[{"name":"a","type":"string"},{"name":"A","type":"string"}]}""", AnswerTier.Deterministic)]
    [InlineData("""{"name":"😀","properties":[{"name":"a","type":"string"}]}""", AnswerTier.Deterministic)]
    [InlineData("", AnswerTier.Deterministic)]
    public async Task A_model_lists_properties_and_the_document_says_how_they_are_written(string answer, AnswerTier tier)
    {
        var document = Written.Document(Shop);
        var answered = await Run(document, new ModelTask(document, "an invoice with a number", null), answer);
        Assert.Equal((tier, "Invoice"), (answered.Tier, answered.Value.Model.Name));
        if (tier != AnswerTier.Model) return;
        var schema = Written.Apply(document, answered.Value.Changes).Spec.Root["components"]["schemas"];
        Assert.Equal(("uuid", "date", "#/components/schemas/InvoiceLine"), (schema["Invoice"]["properties"]["id"]["format"].Text, schema["Invoice"]["properties"]["dueDate"]["format"].Text, schema["Invoice"]["properties"]["lines"]["items"]["$ref"].Text));
    }

    [Theory]
    [InlineData("""{"suggestions":[{"method":"PUT","path":"/orders/{orderId}/archive","why":"It can be done twice."}]}""", AnswerTier.Model)]
    [InlineData("""{"suggestions":[{"method":"GET","path":"/orders/{id}","why":"It is there."}]}""", AnswerTier.Deterministic)]
    [InlineData("""{"suggestions":[{"method":"POST","path":"/orders/../../etc/{x","why":"No."}]}""", AnswerTier.Deterministic)]
    [InlineData("""{"suggestions":[]}""", AnswerTier.Deterministic)]
    public async Task Paths_of_a_model_are_new_and_well_formed_or_are_not_shown(string answer, AnswerTier tier)
    {
        var document = Written.Document(Shop);
        var answered = await Run(document, new PathTask(document, "archive an order"), answer);
        Assert.Equal(tier, answered.Tier);
        if (tier == AnswerTier.Model) Assert.Equal("PUT /orders/{orderId}/archive archiveOrder", $"{answered.Value[0].Method} {answered.Value[0].Path} {answered.Value[0].OperationId}");
        else Assert.Equal(PathSuggestions.Of(document, "archive an order").Select(static one => one.Path), answered.Value.Select(static one => one.Path));
    }

    [Theory]
    [InlineData("""{"names":{"OrderState":"Progress"},"order":[1]}""", "Progress")]
    [InlineData("""{"names":{"OrderState":"Order"},"order":[1]}""", "OrderState")]
    [InlineData("""{"names":{"OrderState":"x'];DROP"},"order":[1]}""", "OrderState")]
    [InlineData("""{"names":{"OrderState":"order_progress"},"order":[1]}""", "OrderState")]
    [InlineData("""{"names":{"OrderState":"Progress"},"order":[7]}""", "OrderState")]
    [InlineData("""{"names":{},"order":[1]}""", "OrderState")]
    public async Task A_model_names_components_and_nothing_else(string answer, string name)
    {
        var document = Written.Document(Shop);
        var found = SchemaRefactorings.Find(document).Where(static one => one is { HasChanges: true, Risk: RefactoringRisk.None }).ToList();
        var answered = await Run(document, new RefactorTask(document, found), answer);
        Assert.Equal(name, Assert.Single(answered.Value).Name);
        Assert.Single(SchemaRefactorings.Keep(document, answered.Value));
    }

    [Fact]
    public async Task Every_command_fits_its_context_on_large_documents()
    {
        foreach (var row in SharedData.Manifest().Where(static row => row["files"] == "1" && row["valid"] == "yes").OrderByDescending(static row => long.Parse(row["bytes"], null)).Skip(8).Take(6))
        {
            var document = Written.OfCorpus(row["file"]);
            var ladder = Ladder(document);
            var cancel = TestContext.Current.CancellationToken;
            Assert.InRange((await ladder.Show(new AskTask(document, "who creates users?", static _ => null, []), cancel)).Tokens, 1, 4096);
            Assert.InRange((await ladder.Show(new ModelTask(document, "an invoice with a number", null), cancel)).Tokens, 1, 4096);
            Assert.InRange((await ladder.Show(new PathTask(document, "archive a user"), cancel)).Tokens, 1, 4096);
            Assert.InRange((await ladder.Show(new RefactorTask(document, SchemaRefactorings.Find(document)), cancel)).Tokens, 1, 4096);
        }
    }

    static Task<Answered<T>> Run<T>(AiDocument document, AnswerTask<T> task, string answer) => Ladder(document, answer, answer).Run(task, TestContext.Current.CancellationToken);

    static AnswerLadder Ladder(AiDocument document, params string[] answers) => new(new DocumentGraph(document), ScriptedClient.Of(answers), PromptStore.Own, new EstimateCounter(), new AnswerBounds(4096));
}
