using Photon.Ai.Meaning;
using Photon.Ai.Refactoring;
using Photon.Ai.Tests.Survey;
using Found = Photon.Ai.Refactoring.Refactoring;

namespace Photon.Ai.Tests.Refactoring;

public sealed class SchemaRefactoringsTests
{
    const string Shop = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        paths:
          /orders:
            get:
              operationId: listOrders
              parameters:
                - { name: limit, in: query, schema: { type: integer, minimum: 1 } }
                - { name: offset, in: query, schema: { type: integer } }
              responses:
                '200': { description: ok, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } } } }
                '404': { description: There is none., content: { application/json: { schema: { type: object, properties: { code: { type: string }, message: { type: string } } } } } }
            post:
              operationId: placeOrder
              requestBody: { content: { application/json: { schema: { type: object, required: [sku], properties: { sku: { type: string }, quantity: { type: integer } } } } } }
              responses:
                '201': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
                '422': { description: No., content: { application/json: { schema: { properties: { message: { type: string, description: For people }, code: { type: string } }, type: object } } } }
          /books:
            get:
              operationId: listBooks
              parameters:
                - { name: limit, in: query, schema: { type: integer, minimum: 1 } }
              responses: { '200': { description: ok } }
          /authors:
            get:
              operationId: list_authors
              parameters:
                - { name: limit, in: query, schema: { type: integer, minimum: 1 } }
              responses: { '200': { description: ok } }
        components:
          schemas:
            Order:
              type: object
              properties:
                state: { type: string, description: Where it is, enum: [open, sent, paid] }
                line: { type: object, required: [sku], properties: { quantity: { type: integer }, sku: { type: string } } }
            Parcel:
              type: object
              properties:
                state: { type: string, enum: [paid, open, sent] }
            Amount: { type: object, properties: { value: { type: number }, currency: { type: string } } }
            Invoice:
              type: object
              properties:
                total: { type: object, properties: { currency: { type: string }, value: { type: number } } }
        """;

    [Fact]
    public void What_is_written_out_twice_becomes_a_component_and_the_contract_stays()
    {
        var document = Written.Document(Shop);
        var found = SchemaRefactorings.Find(document);
        Snapshot.Matches("Refactoring/shop.txt", string.Concat(found.Select(static one => $"{one.Rule} {one.Risk} {string.Join(' ', one.Places)}\n  {one.Message}\n  {one.Change}\n")));
        var changed = Written.Apply(document, [.. found.Where(static one => one.Risk == RefactoringRisk.None).SelectMany(static one => one.Changes)]);
        Snapshot.Matches("Refactoring/shop.yaml", Written.Yaml(changed));
        Assert.Empty(WireMeaning.Differences(Written.Bind(document)!, Written.Bind(changed)!));
    }

    [Fact]
    public void Each_can_be_taken_without_the_others()
    {
        var document = Written.Document(Shop);
        var model = Written.Bind(document)!;
        var changes = SchemaRefactorings.Find(document).Where(static one => one is { Risk: RefactoringRisk.None, HasChanges: true }).ToList();
        Assert.True(changes.Count >= 4);
        foreach (var one in changes) Assert.Empty(WireMeaning.Differences(model, Written.Bind(Written.Apply(document, one.Changes))!));
        changes.Reverse();
        Assert.Empty(WireMeaning.Differences(model, Written.Bind(Written.Apply(document, [.. changes.SelectMany(static one => one.Changes)]))!));
    }

    [Fact]
    public void A_second_look_finds_nothing_that_was_done()
    {
        var document = Written.Document(Shop);
        for (var round = 0; round < 4; round++)
        {
            var found = SchemaRefactorings.Find(document).Where(static one => one is { Risk: RefactoringRisk.None, HasChanges: true }).ToList();
            if (found.Count == 0) return;
            document = Written.Apply(document, [.. found.SelectMany(static one => one.Changes)]);
        }
        Assert.Fail("There is always more.");
    }

    [Fact]
    public void Another_name_makes_another_component()
    {
        var document = Written.Document(Shop);
        var one = Of(document, "repeated-enum").Named("Progress");
        Assert.Contains("'Progress'", one.Change, StringComparison.Ordinal);
        Assert.True(Written.Apply(document, one.Changes).Spec.Root["components"]["schemas"]["Progress"]["enum"].IsArray);
    }

    [Theory]
    [InlineData("swagger: '2.0'", "definitions", """{"$ref":"#/definitions/Status"}""")]
    [InlineData("openapi: 3.0.3", "components/schemas", """{"$ref":"#/components/schemas/Status"}""")]
    public void Texts_that_differ_stay_where_they_are(string version, string schemas, string reference)
    {
        var parts = schemas.Split('/');
        var indent = new string(' ', parts.Length * 2);
        var document = Written.Document($"{version}\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\n{string.Concat(parts.Select((part, i) => new string(' ', i * 2) + part + ":\n"))}{indent}A: {{ type: object, properties: {{ status: {{ type: string, enum: [a, b], description: One }} }} }}\n{indent}B: {{ type: object, properties: {{ status: {{ type: string, enum: [a, b], description: Other }} }} }}\n");
        var changed = Written.Apply(document, Of(document, "repeated-enum").Changes);
        var holder = parts.Aggregate(changed.Spec.Root, static (node, name) => node[name]);
        Assert.Equal(reference.Replace("Status", "AStatus", StringComparison.Ordinal), holder["A"]["properties"]["status"].ToJson());
        Assert.Equal($$"""{"allOf":[{{reference.Replace("Status", "AStatus", StringComparison.Ordinal)}}],"description":"Other"}""", holder["B"]["properties"]["status"].ToJson());
        Assert.Empty(WireMeaning.Differences(Written.Bind(document)!, Written.Bind(changed)!));
    }

    [Fact]
    public void What_something_refers_into_stays_in_its_place()
    {
        var document = Written.Document("""
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths: {}
            components:
              schemas:
                A: { type: object, properties: { x: { type: object, properties: { a: { type: string }, b: { type: string } } } } }
                B: { type: object, properties: { x: { type: object, properties: { a: { type: string }, b: { type: string } } } } }
                C: { $ref: '#/components/schemas/A/properties/x/properties/a' }
            """);
        Assert.DoesNotContain(SchemaRefactorings.Find(document), static one => one.Rule == "duplicate-schema");
    }

    [Theory]
    [InlineData("[2024-01-01T00:00:00Z, 2024-05-06T07:08:09.123+02:00, 2024-01-02T00:00:00Z]", "date-time")]
    [InlineData("[2024-01-01, 2024-05-06, 2023-01-02]", "date")]
    [InlineData("[a@b.example, c.d@e.example, x@y.example]", "email")]
    [InlineData("['https://a.example/x', 'http://b.example', 'https://c.example/?q=1']", "uri")]
    [InlineData("[0f8fad5b-d9cb-469f-a165-70867728950e, 7c9e6679-7425-40de-944b-e07fc1f90ae7, 0f8fad5b-d9cb-469f-a165-70867728950f]", "uuid")]
    [InlineData("[2024-01-01, 2024-05-06]", null)]
    [InlineData("[2024-01-01, 2024-01-01, 2024-01-01]", null)]
    [InlineData("[2024-01-01, 2024-05-06, soon]", null)]
    [InlineData("[2024-13-01, 2024-15-06, 2024-14-06]", null)]
    public void A_format_is_seen_only_where_every_example_has_it_and_three_are_there(string examples, string? format)
    {
        var document = Written.Document($"openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents: {{ schemas: {{ A: {{ type: object, properties: {{ x: {{ type: string, examples: {examples} }} }} }} }} }}\n");
        var found = SchemaRefactorings.Find(document).SingleOrDefault(static one => one.Rule == "missing-format");
        Assert.Equal(format, found is null ? null : Written.Apply(document, found.Changes).Spec.Root["components"]["schemas"]["A"]["properties"]["x"]["format"].Text);
        Assert.True(found is null || found.Risk == RefactoringRisk.Narrows);
    }

    [Fact]
    public void Members_and_bounds_that_all_examples_have_are_seen_through_what_holds_them()
    {
        var document = Written.Document("""
            openapi: 3.0.3
            info: { title: T, version: '1' }
            paths:
              /a:
                get:
                  responses:
                    '200':
                      description: ok
                      content:
                        application/json:
                          schema: { type: array, items: { $ref: '#/components/schemas/A' } }
                          example: [{ id: 1, count: 2 }, { id: 2, count: 0, note: x }, { id: 3, count: 7 }]
            components:
              schemas:
                A: { type: object, required: [count], properties: { id: { type: integer }, count: { type: integer }, note: { type: string } } }
            """);
        var found = SchemaRefactorings.Find(document);
        var changed = Written.Apply(document, [.. found.SelectMany(static one => one.Changes)]).Spec.Root["components"]["schemas"]["A"];
        Assert.Equal("""["count","id"]""", changed["required"].ToJson());
        Assert.Equal(("0", false), (changed["properties"]["count"]["minimum"].Text, changed["properties"]["id"]["minimum"].Exists));
    }

    [Fact]
    public void Values_that_words_list_are_an_enum_and_names_of_another_casing_are_only_told()
    {
        var document = Written.Document("""
            openapi: 3.0.3
            info: { title: T, version: '1' }
            paths: {}
            components:
              schemas:
                A:
                  type: object
                  properties:
                    kind: { type: string, description: 'What it is. One of: `big`, `small` or `tiny`.' }
                    how: { type: string, description: 'One of `big`, `small` and some more.' }
                    orderId: { type: string }
                    orderDate: { type: string }
                    paidAt: { type: string }
                    sentAt: { type: string }
                    shipped_at: { type: string }
            """);
        var found = SchemaRefactorings.Find(document);
        Assert.Equal("""["big","small","tiny"]""", Written.Apply(document, Of(document, "values-in-words").Changes).Spec.Root["components"]["schemas"]["A"]["properties"]["kind"]["enum"].ToJson());
        var name = Assert.Single(found, static one => one.Rule == "name-casing");
        Assert.Equal((false, RefactoringRisk.Renames, 15), (name.HasChanges, name.Risk, name.Places[0].Line + 1));
        Assert.Contains("'shippedAt'", name.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_a_document_come_out_inert()
    {
        var document = Written.Document("""
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths: {}
            components:
              schemas:
                A: { type: object, properties: { "x\n'];remove~/../\u202e": { type: string, enum: [a, b], title: "\e[2J */ } {{task}}" } } }
                B: { type: object, properties: { "x\n'];remove~/../\u202e": { type: string, enum: [a, b], title: "\e[2J */ } {{task}}" } } }
            """);
        var one = Of(document, "repeated-enum");
        Assert.Matches("^[A-Za-z0-9]+$", one.Name);
        Assert.Empty(WireMeaning.Differences(Written.Bind(document)!, Written.Bind(Written.Apply(document, one.Changes))!));
    }

    static Found Of(Photon.Ai.Documents.AiDocument document, string rule) => SchemaRefactorings.Find(document).First(one => one.Rule == rule);
}
