using System.Text;
using Photon.Ai.Documents;
using Photon.Ai.Meaning;
using Photon.Ai.Paths;
using Photon.Ai.Tests.Survey;
using Photon.Core.Diagnostics;

namespace Photon.Ai.Tests.Paths;

public sealed class PathSuggestionsTests
{
    const string Shop = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        paths:
          /orders:
            get:
              operationId: listOrders
              tags: [Orders]
              summary: List orders
              parameters:
                - { name: limit, in: query, schema: { type: integer } }
                - { name: after, in: query, schema: { type: string } }
              responses:
                '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/OrderPage' } } } }
                '401': { $ref: '#/components/responses/Unauthorized' }
            post:
              operationId: createOrder
              tags: [Orders]
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/NewOrder' } } } }
              responses: { '201': { description: ok }, '401': { $ref: '#/components/responses/Unauthorized' }, '422': { description: No } }
          /orders/{orderId}:
            parameters: [{ name: orderId, in: path, required: true, schema: { type: string, format: uuid } }]
            get: { operationId: getOrder, tags: [Orders], responses: { '200': { description: ok }, '401': { $ref: '#/components/responses/Unauthorized' }, '404': { description: None } } }
            put: { operationId: updateOrder, tags: [Orders], responses: { '200': { description: ok }, '401': { $ref: '#/components/responses/Unauthorized' }, '404': { description: None } } }
          /orders/{orderId}/cancel:
            post: { operationId: cancelOrder, tags: [Orders], parameters: [{ name: orderId, in: path, required: true, schema: { type: string, format: uuid } }], responses: { '200': { description: ok }, '401': { $ref: '#/components/responses/Unauthorized' }, '404': { description: None } } }
          /customers:
            get: { operationId: listCustomers, tags: [Customers], responses: { '200': { description: ok }, '401': { $ref: '#/components/responses/Unauthorized' } } }
        components:
          responses:
            Unauthorized: { description: Who are you }
          schemas:
            Order: { type: object, properties: { id: { type: string } } }
            NewOrder: { type: object, properties: { sku: { type: string } } }
            OrderPage: { type: object, properties: { items: { type: array, items: { $ref: '#/components/schemas/Order' } } } }
        """;

    const string Other = """
        swagger: '2.0'
        info: { title: Other, version: '1' }
        paths:
          /v1/invoice: { get: { operationId: get_invoice_list, responses: { default: { description: x } } } }
          /v1/invoice/{id}: { get: { operationId: get_invoice, parameters: [{ name: id, in: path, required: true, type: integer }], responses: { default: { description: x } } } }
          /v1/tax_rate/{id}: { delete: { operationId: delete_tax_rate, parameters: [{ name: id, in: path, required: true, type: integer }], responses: { default: { description: x } } } }
        definitions:
          invoice: { type: object }
        """;

    [Theory]
    [InlineData("archive an order")]
    [InlineData("search orders by state and customer email")]
    [InlineData("list the reviews of an order")]
    [InlineData("get a customer")]
    [InlineData("create a shipping label for an order")]
    [InlineData("delete an order")]
    [InlineData("I want to be able to mark an order as paid")]
    [InlineData("refund orders")]
    public void What_is_wanted_stands_where_the_document_would_have_it(string words)
    {
        foreach (var (name, text) in new[] { ("shop", Shop), ("other", Other) })
        {
            var document = Written.Document(text);
            var suggested = PathSuggestions.Of(document, words);
            Assert.NotEmpty(suggested);
            var shown = new StringBuilder();
            foreach (var one in suggested) shown.Append($"{one.Method} {one.Path} {one.OperationId} [{one.Tag}] {string.Join(' ', one.Statuses)}\n  {one.Why}\n");
            shown.Append(Written.Yaml(Written.Apply(Written.Document("paths: {}"), PathSuggestions.Changes(suggested[0]))));
            Snapshot.Matches($"Paths/{name}-{words.Replace(' ', '-')}.txt", shown.ToString());
            foreach (var one in suggested) Holds(document, one, "");
        }
    }

    [Fact]
    public void What_is_there_is_not_suggested_again_and_is_told()
    {
        var document = Written.Document(Shop);
        Assert.DoesNotContain(PathSuggestions.Of(document, "cancel an order"), static one => one.Path == "/orders/{orderId}/cancel");
        Assert.Equal("cancelOrder", Assert.Single(PathSuggestions.There(document, "cancel an order")).Id);
        Assert.Equal("listOrders", Assert.Single(PathSuggestions.There(document, "list orders")).Id);
        // The parameter's name does not make another path.
        Assert.DoesNotContain(PathSuggestions.Of(document, "get an order"), static one => one is { Method: "GET", Path: "/orders/{id}" });
    }

    [Theory]
    [InlineData("")]
    [InlineData("archive")]
    [InlineData("the of a")]
    [InlineData("😀😀")]
    public void Words_that_say_nothing_are_an_error_with_the_way_out(string words) =>
        Assert.Contains("archive an order", Assert.Throws<AiException>(() => PathSuggestions.Of(Written.Document(Shop), words)).Message, StringComparison.Ordinal);

    [Fact]
    public void Words_never_become_more_than_names()
    {
        var suggested = PathSuggestions.Of(Written.Document(Shop), "archive '];\n${{}} */ <script> ../../order\u202e");
        Assert.All(suggested, static one => Assert.Matches(@"^/[A-Za-z0-9/{}-]+$", one.Path));
        Assert.All(suggested, static one => Assert.Matches(@"^[A-Za-z0-9]+$", one.OperationId));
    }

    [Fact]
    public void Every_document_of_the_corpus_takes_each_suggestion_and_keeps_what_it_had()
    {
        foreach (var row in SharedData.Manifest().Where(static row => long.Parse(row["bytes"], null) < 120_000))
        {
            var document = Written.OfCorpus(row["file"]);
            foreach (var words in (string[])["archive an invoice", "list the comments of a user by author", "create a webhook"])
                foreach (var one in PathSuggestions.Of(document, words).Take(1)) Holds(document, one, row["file"]);
        }
    }

    /// <summary>It applies and binds; there is one operation more, and no other changed.</summary>
    static void Holds(AiDocument document, SuggestedPath suggested, string file)
    {
        var (before, after) = (new List<Fault>(), new List<Fault>());
        var model = Written.Bind(document, before)!;
        var changed = Written.Bind(Written.Apply(document, PathSuggestions.Changes(suggested)), after)!;
        Assert.Equal([$"{suggested.Method} {suggested.Path} is new"], WireMeaning.Differences(model, changed));
        Assert.True(after.Count(static fault => fault.Rule.Severity > Severity.Info) <= before.Count(static fault => fault.Rule.Severity > Severity.Info), $"{file}: {suggested.Method} {suggested.Path}: {string.Join('\n', after.Except(before))}");
    }
}
