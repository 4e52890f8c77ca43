using Photon.Cli.Navigation.Index;
using Photon.Cli.Tests.Navigation.Kit;

namespace Photon.Cli.Tests.Navigation.Index;

public sealed class IndexBuilderTests
{
    [Fact]
    public void Operations_have_what_people_look_for_and_their_place()
    {
        var index = OwnDocuments.Bookshop;
        Assert.Equal(("Bookshop", "3.1.1"), (index.Title, index.Version));
        var place = index.Item("placeOrder");
        Assert.Equal((EntryKind.Operation, "POST", "/orders", "POST /orders"), (place.Kind, place.Method, place.Path, place.Label));
        Assert.Equal(["Orders"], place.Tags);
        Assert.Equal("201", place.Statuses.First());
        Assert.Contains("application/json", place.MediaTypes);
        Assert.Equal("/paths/~1orders/post", place.Pointer);
        var lines = File.ReadAllLines(OwnDocuments.BookshopPath);
        Assert.All(index.All.Where(item => item.IsOperation), item => Assert.StartsWith("    " + item.Method.ToLowerInvariant() + ":", lines[item.Place.Line], StringComparison.Ordinal));
    }

    [Fact]
    public void Properties_say_where_they_stand_however_deep()
    {
        var (index, files) = OwnDocuments.Read(("openapi.yaml", """
            openapi: 3.1.0
            paths: {}
            components:
              schemas:
                Order:
                  type: object
                  properties:
                    lines:
                      type: array
                      items:
                        properties:
                          a/b~c: { oneOf: [ { properties: { deep: {} } } ] }
                    total: { type: number }
            """));
        var order = index.Item("Order");
        Assert.Equal(["lines", "lines.a/b~c", "lines.a/b~c.deep", "total"], order.Properties.Select(one => one.Path));
        Assert.Equal("/components/schemas/Order/properties/lines/items/properties/a~1b~0c/oneOf/0/properties/deep", order.Properties.ElementAt(2).Pointer);
        Assert.All(order.Properties, property =>
        {
            var node = files.Resolve(files.All.First().Root, "#" + Uri.EscapeDataString(property.Pointer).Replace("%2F", "/", StringComparison.Ordinal), []);
            Assert.Equal((property.Name, property.Place.Start), (node.Name, node.NamePlace.Start));
        });
    }

    [Fact]
    public void What_an_example_holds_is_data()
    {
        var index = OwnDocuments.Index("""
            openapi: 3.1.0
            paths:
              /a:
                get:
                  responses:
                    '200':
                      description: x
                      content:
                        application/json:
                          example: { $ref: '#/components/schemas/A', properties: { no: {} } }
                          schema: { default: { $ref: '#/components/schemas/A' }, enum: [ { $ref: '#/components/schemas/A' } ], properties: { properties: { type: string } } }
            components:
              schemas:
                A: {}
            """);
        Assert.Empty(index.Edges.ToArray());
        Assert.Equal("properties", Assert.Single(index.Item("GET /a").Properties).Name);
    }

    [Fact]
    public void A_schema_with_a_title_is_found_wherever_it_stands_and_so_is_what_is_referred_to_by_its_place()
    {
        var index = OwnDocuments.Index("""
            openapi: 3.1.0
            paths:
              /a:
                get:
                  responses:
                    '200':
                      description: x
                      content:
                        application/json:
                          schema: { title: Reply, properties: { a: { $ref: '#/components/schemas/A' }, b: { type: string } } }
                        text/plain:
                          schema: { $ref: '#/paths/~1a/get/responses/200/content/application~1json/schema/properties/b' }
            components:
              schemas:
                A: {}
            """);
        var reply = index.All.Single(item => item.Title == "Reply");
        Assert.True(reply.IsInline);
        Assert.Equal("GET /a", reply.Owner.Label);
        Assert.Equal(["a", "b"], reply.Properties.Select(one => one.Name));
        Assert.Equal("#/paths/~1a/get/responses/200/content/application~1json/schema/properties/b", index.All.Single(item => item.IsInline && item.Title.Length == 0 && item.Kind == EntryKind.Schema).Label);
    }

    [Fact]
    public void Other_files_and_their_parts_are_in()
    {
        var (index, _) = OwnDocuments.Read(
            ("api/openapi.yaml", """
                openapi: 3.0.3
                paths:
                  /orders: { $ref: 'paths/orders.yaml' }
                """),
            ("api/paths/orders.yaml", """
                parameters: [ { $ref: '../common.yaml#/components/parameters/Page' } ]
                get: { operationId: listOrders, responses: { '200': { description: x, content: { application/json: { schema: { $ref: ../models/order.yaml } } } } } }
                """),
            ("api/models/order.yaml", "{ type: object, properties: { id: { $ref: '../common.yaml#/components/schemas/Id' } } }"),
            ("api/common.yaml", "components: { parameters: { Page: { in: query, name: page } }, schemas: { Id: { type: string }, Unused: {} } }"));
        Assert.Equal(["GET /orders", "Id", "Unused", "Page", "order"], index.All.Select(item => item.Label));
        var operation = index.Item("listOrders");
        Assert.Equal("api/paths/orders.yaml", operation.File);
        var edges = index.Edges.ToArray().Select(edge => (index[edge.From].Name, index[edge.To].Name));
        Assert.Equal([("listOrders", "Page"), ("listOrders", "order"), ("order", "Id")], edges);
    }

    [Fact]
    public void Swagger_webhooks_callbacks_mappings_and_security_are_followed()
    {
        var old = OwnDocuments.Index("""
            swagger: '2.0'
            securityDefinitions: { key: { type: apiKey, in: header, name: X } }
            security: [ { key: [] } ]
            paths:
              /a: { post: { consumes: [ text/csv ], parameters: [ { in: body, name: b, schema: { $ref: '#/definitions/A' } } ], responses: { '200': { description: x, schema: { type: array, items: { $ref: '#/definitions/A' } } } } } }
            definitions: { A: { type: object } }
            """);
        Assert.Equal(["A", "A", "key"], old.Edges.ToArray().Select(edge => old[edge.To].Name));
        Assert.Equal(["text/csv"], old.Item("POST /a").MediaTypes);
        var index = OwnDocuments.Index("""
            openapi: 3.1.0
            webhooks: { shipped: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
            paths:
              /a: { get: { callbacks: { done: { '{$request.body#/url}': { put: { operationId: told } } } } } }
            components:
              schemas:
                Pet: { discriminator: { propertyName: kind, mapping: { d: Dog, c: '#/components/schemas/Cat' } } }
                Dog: {}
                Cat: {}
            """);
        Assert.Equal((EntryKind.Webhook, "POST shipped"), (index.Item("POST shipped").Kind, index.Item("POST shipped").Label));
        Assert.Equal((EntryKind.Callback, "PUT {$request.body#/url}"), (index.Item("told").Kind, index.Item("told").Label));
        Assert.Equal(["GET /a>PUT {$request.body#/url}", "POST shipped>Pet", "Pet>Dog", "Pet>Cat"], index.Edges.ToArray().Select(edge => $"{index[edge.From].Label}>{index[edge.To].Label}"));
    }

    [Theory]
    [InlineData("{ type: string, format: uuid }", "string(uuid)")]
    [InlineData("{ type: array, items: { $ref: '#/components/schemas/Order' } }", "Order[]")]
    [InlineData("{ type: [ string, 'null' ] }", "string | null")]
    [InlineData("{ type: string, nullable: true }", "string | null")]
    [InlineData("{ oneOf: [ {}, {} ] }", "one of 2")]
    [InlineData("{ type: object, additionalProperties: { type: integer } }", "map of integer")]
    [InlineData("{ enum: [ a, b ] }", "enum(2)")]
    [InlineData("{ type: array, items: { type: [ string, integer ] } }", "(string | integer)[]")]
    [InlineData("{ const: card }", "\"card\"")]
    [InlineData("{}", "any")]
    [InlineData("[]", "?")]
    public void The_type_is_said_in_a_word_or_two(string schema, string text) =>
        Assert.Equal(text, OwnDocuments.Index($"{{ openapi: 3.1.0, components: {{ schemas: {{ A: {schema} }} }} }}").Item("A").Type);

    [Fact]
    public void Every_document_of_the_corpus_has_an_index_with_its_operations_and_schemas()
    {
        var folder = SharedData.Corpus();
        foreach (var row in SharedData.Manifest().Where(row => row["valid"] == "yes" && row["files"] == "1" && row["bytes"].Length < 7))
        {
            var text = Photon.Core.Reading.SpecText.Read(row["file"], File.ReadAllText(Path.Combine(folder, row["file"])), new List<Photon.Core.Diagnostics.Fault>(), TestContext.Current.CancellationToken);
            var index = IndexBuilder.Build(text, [], new([text]));
            Assert.True(index.All.Count(item => item.Kind == EntryKind.Operation) == int.Parse(row["operations"], System.Globalization.CultureInfo.InvariantCulture), row["file"]);
            Assert.True(index.All.Count(item => item.Kind == EntryKind.Schema && !item.IsInline) >= int.Parse(row["schemas"], System.Globalization.CultureInfo.InvariantCulture), row["file"]);
        }
    }
}
