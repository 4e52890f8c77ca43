using Photon.Core.Diagnostics;

namespace Photon.Core.Tests.Binding;

/// <summary>Nothing that a document offers is left out without a word, and nothing is said where nothing is lost.</summary>
public sealed class LeftOutMediaTypeTests
{
    const string Thing = "{schema: {$ref: '#/components/schemas/Thing'}}";

    const string NoContent = "responses: {'204': {description: d}}";

    static Binds Bind(string post, string put = NoContent, string components = "") => Binds.Document($$"""
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /things:
            post: { operationId: addThing, {{post}} }
            put: { operationId: putThing, {{put}} }
        components:
          schemas:
            Thing: {type: object, properties: { a: { type: string } } }
            Other: {type: object, properties: { b: { type: string } } }
        {{components}}
        """);

    static Binds Body(string content) => Bind($"requestBody: {{content: {{{content}}}}}, " + NoContent);

    static Binds Response(string content, string status = "200") => Bind($"responses: {{'{status}': {{description: d, content: {{{content}}}}}}}");

    [Theory]
    [InlineData($"application/json: {Thing}, application/xml: {Thing}", "application/xml")]
    [InlineData($"application/xml: {Thing}, application/json: {Thing}", "application/xml")]
    [InlineData($"application/json: {Thing}, text/plain: {Thing}, application/octet-stream: {Thing}", "text/plain application/octet-stream")]
    [InlineData($"application/json: {Thing}, text/plain: {{schema: {{type: array}}}}, image/png: {{schema: {{oneOf: [{{$ref: '#/components/schemas/Thing'}}]}}}}", "text/plain image/png")]
    [InlineData($"application/json: {Thing}, application/pdf: {{}}, application/atom+xml: {{}}", "application/atom+xml")]
    public void What_cannot_carry_its_schema_beside_others_is_named_in_both_directions(string content, string names)
    {
        foreach (var (binds, owner) in new[] { (Body(content), "the request body of 'addThing'"), (Response(content), "the response 200 of 'addThing'") })
        {
            Assert.All(binds.Faults, fault => Assert.Equal((BindingRules.MediaTypeLeftOut, Severity.Info), (fault.Rule, fault.Rule.Severity)));
            Assert.Equal(names.Split(' ').Select(name => $"'{name}' is left out of {owner}: code is generated for 'application/json'"), binds.Faults.Select(static fault => fault.Message));
        }
    }

    [Theory]
    [InlineData($"application/json: {Thing}, text/json: {Thing}, application/merge-patch+json: {Thing}, 'application/json; charset=utf-8': {Thing}, '*/*': {Thing}")]
    [InlineData("application/json: {schema: {type: object, properties: {x: {type: integer}}}}, application/vnd.a+json: {schema: {type: object, properties: {x: {type: integer}}}}")]
    [InlineData($"'*/*': {Thing}, application/json: {{example: 3}}")]
    [InlineData("image/png: {}, image/jpeg: {schema: {type: string, format: binary}}")]
    [InlineData("text/plain: {schema: {type: string}}, text/csv: {schema: {type: string, maxLength: 3}}")]
    [InlineData($"application/json: {Thing}")]
    [InlineData($"application/json: {Thing}, text/csv: {{}}, application/octet-stream: {{}}, application/vnd.other+json: {{schema: {{$ref: '#/components/schemas/Other'}}}}")]
    [InlineData($"application/json: {Thing}, text/event-stream: {Thing}, application/jsonl: {Thing}")]
    [InlineData("application/json: {schema: {type: string}}, text/plain: {schema: {type: string}}")]
    [InlineData("application/json: {}, '*/*': {schema: {type: integer}}")]
    public void What_the_code_carries_anyway_is_not_reported(string content)
    {
        Body(content).Clean();
        Response(content).Clean();
    }

    [Fact]
    public void A_form_beside_JSON_is_read_by_the_server_but_never_answered()
    {
        const string content = $"application/json: {Thing}, application/x-www-form-urlencoded: {Thing}";
        Body(content).Clean();
        Assert.Equal("PHO2025", Assert.Single(Response(content).Rules));
    }

    [Fact]
    public void The_report_stands_at_the_media_types_key()
    {
        var fault = Assert.Single(Binds.Operation("operationId: o\nresponses:\n  default:\n    description: d\n    content:\n      application/json: {schema: {type: integer}}\n      text/plain: {schema: {type: object}}").Faults);
        Assert.Equal("'text/plain' is left out of the response default of 'o': code is generated for 'application/json'", fault.Message);
        Assert.Equal((11, 12, "text/plain".Length), (fault.Place.Line, fault.Place.Column, fault.Place.Length));
    }

    [Fact]
    public void XML_is_handed_through_only_where_it_leads()
    {
        Assert.Equal("PHO2021", Assert.Single(Response($"application/xml: {Thing}").Rules));
        Assert.Equal("PHO2025", Assert.Single(Response($"application/xml: {Thing}, application/json: {Thing}").Rules));
        Assert.Equal(["PHO2021", "PHO2021"], Response($"application/xml: {Thing}, text/xml: {Thing}").Rules);
    }

    [Fact]
    public void What_operations_share_is_reported_once_by_its_own_name()
    {
        const string content = $"description: d, content: {{application/json: {Thing}, text/csv: {Thing}}}";
        const string operation = "requestBody: {$ref: '#/components/requestBodies/In'}, responses: {'200': {$ref: '#/components/responses/Out'}, '201': {$ref: '#/components/responses/Out'}}";
        var binds = Bind(operation, operation, $"  requestBodies: {{In: {{{content}}}}}\n  responses: {{Out: {{{content}}}}}");
        Assert.Equal(["the request body 'In'", "the response 'Out'"], binds.Faults.Select(static fault => fault.Arguments[1]));
    }

    [Fact]
    public void Version_2_reports_each_item_of_its_lists_once()
    {
        var binds = Binds.Document("""
            swagger: '2.0'
            info: {title: T, version: '1'}
            consumes: [application/json, text/csv]
            produces: [application/json, application/xml]
            paths:
              /a:
                get: {operationId: a, responses: {'200': {description: d, schema: {type: integer}}, '400': {description: d, schema: {type: integer}}}}
                put: {operationId: b, produces: [text/plain], parameters: [{name: f, in: formData, type: string}], responses: {'200': {description: d, schema: {type: string}}}}
                post: {operationId: c, consumes: [application/x-www-form-urlencoded, application/json], parameters: [{name: f, in: formData, type: string}], responses: {'200': {description: d, schema: {type: integer}}}}
            """);
        Assert.Equal(
            [
                "'application/json' is left out of the request body of 'c': code is generated for 'application/x-www-form-urlencoded'",
                "'application/xml' is left out of the response 200 of 'a' and of 2 more: code is generated for 'application/json'",
            ], binds.Faults.Select(static fault => fault.Message));
    }
}
