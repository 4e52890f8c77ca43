using Photon.Ai.Documents;
using Photon.Ai.Questions;
using Photon.Ai.Tests.Survey;

namespace Photon.Ai.Tests.Questions;

public sealed class DocumentQuestionsTests
{
    const string Shop = """
        openapi: 3.1.0
        info: { title: Shop, version: '1.2' }
        servers: [{ url: https://shop.example/v1 }]
        security: [{ key: [] }]
        paths:
          /orders:
            get:
              operationId: listOrders
              tags: [Orders]
              summary: List orders
              parameters:
                - { name: limit, in: query, schema: { type: integer } }
                - { name: region, in: query, required: true, schema: { type: string } }
              responses:
                '200': { description: Orders, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } } } }
                '404': { description: None }
            post:
              operationId: placeOrder
              deprecated: true
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewOrder' } } } }
              responses: { '201': { description: Placed, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }, '422': { description: No } }
          /health: { get: { security: [], responses: { '200': { description: ok } } } }
        components:
          securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
          schemas:
            Order: { description: What was bought, type: object, required: [id], properties: { id: { type: string, format: uuid }, state: { type: string, enum: [open, sent] }, customer: { $ref: '#/components/schemas/Customer' } } }
            NewOrder: { type: object, required: [sku, quantity], properties: { sku: { type: string }, quantity: { type: integer } } }
            Customer: { type: object, properties: { email: { type: string } } }
        """;

    [Theory]
    [InlineData("how many operations are there?", "The document has 3 operations on 2 paths.", 0)]
    [InlineData("How many schemas?", "The document has 3 schemas with a name.", 0)]
    [InlineData("which operations are deprecated?", "1 of 3 operations are deprecated.", 1)]
    [InlineData("list all GET operations", "2 of 3 operations are GET.", 2)]
    [InlineData("Which operations have no summary?", "2 of 3 operations have no summary.", 2)]
    [InlineData("which endpoints need no authentication? show those without authentication", "1 of 3 operations need no authentication.", 1)]
    [InlineData("which operations have a parameter limit?", "1 of 3 operations have a parameter 'limit'.", 1)]
    [InlineData("which operations return Customer", "2 operations return Customer, directly or inside of something.", 2)]
    [InlineData("what takes NewOrder? which operations take a new order?", "1 operation takes NewOrder, directly or inside of something.", 1)]
    [InlineData("who uses schema Customer", "2 operations use Customer, directly or inside of something; 1 schema refers to it.", 3)]
    [InlineData("required properties of NewOrder", "NewOrder has 2 required properties:", 2)]
    [InlineData("which properties does a customer have?", "Customer has 1 property:", 1)]
    [InlineData("what does placeOrder need?", "placeOrder needs:", 1)]
    [InlineData("what does list orders require", "listOrders needs:", 1)]
    [InlineData("which statuses does placeOrder answer?", "placeOrder answers with 2 statuses:", 2)]
    [InlineData("errors of GET /orders", "listOrders answers with 1 error:", 1)]
    [InlineData("which operations answer 404?", "1 operation of 3 answers 404.", 1)]
    [InlineData("which values can the state of an order have?", "state may be:", 1)]
    [InlineData("what type is email?", "email is:", 1)]
    [InlineData("what is an Order?", "Order is an object: What was bought", 4)]
    [InlineData("how do I authenticate?", "2 operations of 3 need authentication; the document declares 1 scheme:", 1)]
    [InlineData("does placeOrder need authentication?", "placeOrder needs authentication.", 1)]
    [InlineData("what is the base url?", "The document names 1 server:", 1)]
    [InlineData("which version is this?", "Shop, version 1.2, in OpenAPI 3.1.0, has 3 operations and 3 named schemas.", 2)]
    [InlineData("which schemas have an email?", "1 of 3 schemas have a property 'email'.", 1)]
    public void Questions_that_the_document_answers_are_answered_with_places(string question, string text, int lines)
    {
        var answer = DocumentQuestions.Answer(Written.Document(Shop), question);
        Assert.Equal((text, lines, true), (answer.Text, answer.Lines.Count, answer.IsUnderstood));
        Assert.All(answer.Lines, static line => Assert.Equal("api.yaml", line.Place?.Path));
    }

    [Theory]
    [InlineData("how do I call placeOrder?", "placeOrder")]
    [InlineData("curl for GET /orders please", "listOrders")]
    public void How_to_call_is_answered_with_the_operation(string question, string id) => Assert.Equal(id, DocumentQuestions.Answer(Written.Document(Shop), question).Call?.Id);

    [Theory]
    [InlineData("is it valid?", "openapi validate")]
    [InlineData("write the missing docs", "ai doc-route")]
    [InlineData("please clean up duplicates", "ai refactor-schema")]
    [InlineData("add an endpoint to archive an order", "ai suggest-path archive an order")]
    [InlineData("make a schema for an invoice with a number and a total", "ai generate-model an invoice with a number and a total")]
    [InlineData("convert it to yaml", "openapi convert")]
    [InlineData("why is the sky blue?", "openapi navigate")]
    public void What_photon_has_a_command_for_is_proposed(string question, string command) => Assert.Equal(command, string.Join(' ', DocumentQuestions.Answer(Written.Document(Shop), question).Command));

    [Fact]
    public void What_is_not_understood_says_so_and_shows_what_has_its_words()
    {
        var answer = DocumentQuestions.Answer(Written.Document(Shop), "could customers be happier with their order");
        Assert.False(answer.IsUnderstood);
        Assert.Contains(answer.Lines, static line => line.Text.StartsWith("Customer", StringComparison.Ordinal));
    }

    [Fact]
    public void No_question_breaks_on_any_document()
    {
        string[] questions = ["how many operations", "who uses user", "what does create need", "statuses of get", "how do I call delete", "what values can status have", "which operations have no description", "\0\u202e'];((((", "", "what is this api", "which schemas have an id", string.Concat(Enumerable.Repeat("which operations ", 300))];
        foreach (var row in SharedData.Manifest().Where(static row => long.Parse(row["bytes"], null) < 60_000))
        {
            var document = Written.OfCorpus(row["file"]);
            foreach (var question in questions) Assert.NotEmpty(DocumentQuestions.Answer(document, question).Text);
        }
        foreach (var text in (string[])["", "a", "[]", "paths: 3", "openapi: 3.1.0\npaths: { /a: 3, /b: { get: [] }, /c: { $ref: '#/paths/~1c' } }\ncomponents: { schemas: { A: { $ref: '#/components/schemas/A' }, B: true, C: { allOf: [{ $ref: '#/components/schemas/C' }], properties: 3, enum: 4 } } }"])
            foreach (var question in questions.Concat(["what is A", "required properties of C", "who uses B"])) Assert.NotEmpty(DocumentQuestions.Answer(Written.Document(text), question).Text);
    }
}
