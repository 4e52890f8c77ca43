using Photon.Core.Emit;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Webhooks;

/// <summary>Which files webhooks and callbacks give, and that these compile.</summary>
public sealed class WebhookOutputTests
{
    /// <summary>Names that meet: of operations, schemas, callbacks of two operations, companions, and of the language.</summary>
    const string Colliding = """
        openapi: 3.2.0
        info: { title: T, version: 1.0.0 }
        paths:
          /a:
            post:
              operationId: first
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/ShopWebhookSender' } } } }
              responses: { '204': { description: Done } }
              callbacks:
                event: { '{$request.body#/url}': { post: { operationId: ShopCallbackTargets, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/EventWebhookResult' } } } }, responses: { '204': { description: Done } } } } }
          /b:
            post:
              operationId: second
              parameters: [ { name: target, in: query, schema: { type: string } } ]
              responses: { '204': { description: Done } }
              callbacks:
                event:
                  '{$request.query.target}/x': { post: { responses: { '204': { description: Done } } }, put: { responses: { '204': { description: Done } } } }
                  '{$request.query.target}/{$request.query.target}': { $ref: '#/components/pathItems/Shared' }
                common: { $ref: '#/components/callbacks/Common' }
                lost: { $ref: '#/components/callbacks/Nowhere' }
        webhooks:
          event: { post: { parameters: [ { name: target, in: header, schema: { type: string } }, { name: gone, in: path, required: true, schema: { type: string } } ], responses: { '204': { description: Done } } } }
          Event: { additionalOperations: { NOTIFY: { operationId: first, responses: { '200': { description: Done } } } } }
          class: { $ref: '#/components/pathItems/Shared' }
          '': { delete: { deprecated: true, responses: {} } }
          handler: { post: { operationId: shopWebhookSender, requestBody: { content: { application/octet-stream: {} } }, responses: { default: { description: Any, content: { application/jsonl: { itemSchema: { type: integer } } } } } } }
          x-not: 1
        components:
          pathItems: { Shared: { get: { responses: { 4XX: { description: No, headers: { Why: { schema: { type: string } } } } } } } }
          callbacks: { Common: { '{$url}': { get: { responses: { '200': { description: Done } } } } } }
          schemas:
            ShopWebhookSender: { type: object, required: [url], properties: { url: { type: string } } }
            EventWebhookResult: { type: object, properties: { a: { type: integer } } }
            IEventWebhook: { type: string, enum: [a] }
        """;

    static CompiledApi Shop(string text, EmitOptions options) => CompiledApi.Of(text, options with { Name = "Shop", Namespace = "Shop" });

    [Theory]
    [InlineData(true, false, false, false)]
    [InlineData(false, true, true, false)]
    [InlineData(false, false, true, false)]
    [InlineData(true, true, true, false)]
    [InlineData(true, false, true, true)]
    [InlineData(false, false, false, true)]
    public void Names_that_meet_are_told_apart(bool server, bool client, bool webhooks, bool models) =>
        Shop(Colliding, new() { Server = server, Client = client, Webhooks = webhooks, Models = models, HandlerContext = client, ValidateResponses = models, Records = models }).AssertClean();

    [Fact]
    public void Faults_in_callbacks_are_named_and_the_rest_is_there()
    {
        var api = Shop(Colliding, new() { Server = true });

        Assert.Equal(["PHO1023", "PHO2005", "PHO2010", "PHO2013"], api.Faults.Select(f => f.Rule.Id).Where(id => id is not "PHO2022").Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_client_has_nothing_of_webhooks()
    {
        var api = Shop(FeedDocument.Yaml, new() { Client = true }).AssertClean();

        Assert.DoesNotContain(api.Files, f => f.HintName.Contains("Webhook", StringComparison.Ordinal));
        Assert.Null(api.Compilation.GetTypeByMetadataName("Shop.Receipt"));
        Assert.NotNull(api.Compilation.GetTypeByMetadataName("Shop.Book"));
    }

    [Fact]
    public void A_server_has_senders_and_no_receivers()
    {
        var api = Shop(FeedDocument.Yaml, new() { Server = true }).AssertClean();

        Assert.Equal(["Shop-Webhooks.Answered.Client.g.cs", "Shop-Webhooks.Answered.Operations.g.cs", "Shop-Webhooks.Client.g.cs", "Shop-Webhooks.Targets.g.cs"],
            api.Files.Select(f => f.HintName).Where(f => f.Contains("Webhooks", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Null(api.Compilation.GetTypeByMetadataName("Shop.INewBookWebhook"));
    }

    [Fact]
    public void Receivers_alone_have_no_client_no_routes_of_the_api_and_only_types_that_webhooks_carry()
    {
        var api = Shop(FeedDocument.Yaml, new() { Webhooks = true }).AssertClean();

        Assert.NotNull(api.Compilation.GetTypeByMetadataName("Shop.INewBookWebhook"));
        Assert.NotNull(api.Compilation.GetTypeByMetadataName("Shop.Receipt"));
        foreach (var type in (string[])["FeedWebhookSender", "ISubscriptionsApi", "ShopClient", "Subscription", "SubscribeResult", "NewBookResult"])
            Assert.Null(api.Compilation.GetTypeByMetadataName("Shop." + type));
    }

    [Fact]
    public void Many_webhooks_share_files_and_an_edit_of_one_changes_one()
    {
        static string Document(string word) => "openapi: 3.1.0\ninfo: { title: T, version: 1.0.0 }\nwebhooks:\n" + string.Concat(Enumerable.Range(0, 200)
            .Select(i => $"  hook{i}: {{ post: {{ summary: {(i == 77 ? word : "Same")}, responses: {{ '204': {{ description: Done }} }} }} }}\n"));

        var (before, after) = (Shop(Document("One"), new() { Webhooks = true }).Files, Shop(Document("Two"), new() { Webhooks = true }).Files);

        Assert.InRange(before.Count, 5, 40);
        Assert.Single(after, f => before.Single(b => b.HintName == f.HintName).Text != f.Text);
    }

    [Fact]
    public void Without_webhooks_the_parts_give_what_they_always_gave()
    {
        const string Text = "openapi: 3.1.0\ninfo: { title: T, version: 1.0.0 }\npaths: { /a: { get: { operationId: a, callbacks: {}, responses: { '204': { description: Done } } } } }\nwebhooks: {}";

        Assert.Equal(Shop(Text, new() { Server = true }).Files.Select(f => f.HintName), Shop(Text, new() { Server = true, Webhooks = true }).Files.Select(f => f.HintName));
    }
}
