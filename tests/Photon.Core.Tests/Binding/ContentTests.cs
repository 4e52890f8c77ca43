using Photon.Core.Model;

namespace Photon.Core.Tests.Binding;

public sealed class ContentTests
{
    static ContentModel Body(string content, out Binds binds)
    {
        binds = Binds.Operation($"requestBody: {{required: true, content: {{{content}}}}}\nresponses: {{default: {{description: d}}}}", method: "post");
        return binds.Model.Operations[0].Body!.Contents[0];
    }

    [Theory]
    [InlineData("application/json", ContentKind.Json)]
    [InlineData("'application/json; charset=utf-8'", ContentKind.Json)]
    [InlineData("application/merge-patch+json", ContentKind.Json)]
    [InlineData("'*/*'", ContentKind.Json)]
    [InlineData("application/x-www-form-urlencoded", ContentKind.Form)]
    [InlineData("multipart/form-data", ContentKind.Multipart)]
    [InlineData("text/event-stream", ContentKind.ServerSentEvents)]
    [InlineData("application/x-ndjson", ContentKind.JsonLines)]
    [InlineData("application/json-seq", ContentKind.JsonSequence)]
    [InlineData("text/plain", ContentKind.Text)]
    [InlineData("application/octet-stream", ContentKind.Binary)]
    [InlineData("image/png", ContentKind.Binary)]
    [InlineData("application/xml", ContentKind.Binary)]
    [InlineData("application/vnd.thing", ContentKind.Json)]
    public void Media_types_are_carried_in_their_way(string mediaType, ContentKind kind) =>
        Assert.Equal(kind, Body($"{mediaType}: {{schema: {{type: object, properties: {{a: {{type: string}}}}}}}}", out _).Kind);

    [Fact]
    public void Bytes_are_bytes_in_a_part_and_text_in_JSON()
    {
        var part = Body("multipart/form-data: {schema: {type: object, properties: {file: {type: string, format: binary}, files: {type: array, items: {type: string, format: binary}}, note: {type: string}}}}", out var binds);
        var form = binds.Type<ObjectType>(part.Type);
        Assert.Equal(PrimitiveKind.Binary, binds.Type<PrimitiveType>(form.Properties[0].Type).Kind);
        Assert.Equal(PrimitiveKind.Binary, binds.Type<PrimitiveType>(binds.Type<ArrayType>(form.Properties[1].Type).Item).Kind);
        Assert.Equal(PrimitiveKind.String, binds.Type<PrimitiveType>(form.Properties[2].Type).Kind);
        var json = Body("application/json: {schema: {type: object, properties: {file: {type: string, format: binary}}}}", out binds);
        Assert.Equal(PrimitiveKind.String, binds.Type<PrimitiveType>(binds.Type<ObjectType>(json.Type).Properties[0].Type).Kind);
    }

    [Fact]
    public void Parts_may_be_encoded_otherwise()
    {
        var content = Body("multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}, encoding: {a: {contentType: text/csv, headers: {X-A: {schema: {type: integer}}}}}}", out _);
        var part = Assert.Single(content.Parts);
        Assert.Equal(("a", "text/csv", "X-A"), (part.Name, part.ContentType, Assert.Single(part.Headers).Name));
    }

    [Theory]
    [InlineData("itemSchema")]
    [InlineData("schema")]
    public void Streams_have_the_type_of_their_items(string keyword)
    {
        var content = Body($"application/jsonl: {{{keyword}: {{type: object, properties: {{a: {{type: string}}}}}}}}", out var binds);
        binds.Type<ObjectType>(content.Type);
    }

    [Fact]
    public void Responses_have_status_content_and_headers()
    {
        var binds = Binds.Operation("""
            operationId: o
            responses:
              '200': {description: ok, headers: {X-Total: {required: true, schema: {type: integer}}, Content-Type: {schema: {type: string}}}, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
              4xx: {description: bad, content: {application/json: {schema: {type: object, properties: {b: {type: string}}}}}}
              default: {description: else}
              x-note: 3
            """).Clean();
        var responses = binds.Model.Operations[0].Responses;
        Assert.Equal(["200", "4XX", "default"], responses.Select(static response => response.Status));
        Assert.Equal(("X-Total", true), (Assert.Single(responses[0].Headers).Name, responses[0].Headers[0].Required));
        Assert.Equal("o.response", Binds.Name(binds.Model.Types[responses[0].Contents[0].Type.Type]));
        Assert.Equal("o.4XX.response", Binds.Name(binds.Model.Types[responses[1].Contents[0].Type.Type]));
    }

    [Theory]
    [InlineData("'2000': {description: d}", "PHO2019")]
    [InlineData("'200': {description: d}, 'XX': {description: d}", "PHO2019")]
    [InlineData("'200': 3", "PHO2004")]
    public void Malformed_responses_are_left_out(string responses, string rule) => Assert.Contains(rule, Binds.Operation($"responses: {{{responses}}}").Rules);

    [Theory]
    [InlineData("{type: object, properties: {type: {type: string}, title: {type: string}, status: {type: integer}, errors: {type: object}}}", PrimitiveKind.Problem)]
    [InlineData("{type: object, properties: {title: {type: string}, balance: {type: number}}}", null)]
    public void A_problem_is_the_runtimes_own_type_only_where_it_says_no_more(string schema, PrimitiveKind? kind)
    {
        var binds = Binds.Operation($"responses: {{default: {{description: d, content: {{application/problem+json: {{schema: {schema}}}}}}}}}");
        var type = binds.Model.Types[binds.Model.Operations[0].Responses[0].Contents[0].Type.Type];
        Assert.Equal(kind, (type as PrimitiveType)?.Kind);
    }

    [Fact]
    public void Usage_says_where_values_travel()
    {
        var binds = Binds.Document("""
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /a:
                post:
                  operationId: o
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/In'}}}}
                  responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Out'}}}}}
            components:
              schemas:
                Unused: {type: object, properties: {a: {type: string}}}
                In: {type: object, properties: {b: {$ref: '#/components/schemas/Both'}}}
                Out: {type: object, properties: {b: {$ref: '#/components/schemas/Both'}}}
                Both: {type: object, properties: {a: {type: string}}}
            """).Clean();
        Assert.Equal([("In", TypeUsage.Request), ("Out", TypeUsage.Response), ("Both", TypeUsage.Request | TypeUsage.Response)],
            binds.Model.Types.Where(static type => type is ObjectType).Select(static type => (Binds.Name(type), type.Usage)));
    }

    [Fact]
    public void Shared_parts_are_followed_across_files()
    {
        var binds = Binds.Files([("api/root.yaml", """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a: {$ref: 'paths/a.yaml'}
            """), ("api/paths/a.yaml", """
            get:
              operationId: a
              parameters: [{$ref: '../parts.yaml#/Limit'}]
              responses: {'200': {$ref: '../parts.yaml#/Ok'}}
            """), ("api/parts.yaml", """
            Limit: {name: limit, in: query, schema: {type: integer}}
            Ok: {description: ok, content: {application/json: {schema: {$ref: 'order.yaml'}}}}
            """), ("api/order.yaml", "type: object\nproperties: {id: {type: string}, parent: {$ref: '#'}}")]).Clean();
        var order = binds.Object("order");
        Assert.Equal(binds.Index("order"), order.Properties[1].Type.Type);
        Assert.Equal(("limit", "Ok"), (binds.Model.Operations[0].Parameters[0].Name, binds.Model.Operations[0].Responses[0].Name));
    }

    [Theory]
    [InlineData("{schema: {description: Anything.}}", PrimitiveKind.String)]
    [InlineData("{schema: true}", PrimitiveKind.String)]
    [InlineData("{schema: {enum: [1, a, null]}}", PrimitiveKind.Any)]
    [InlineData("{content: {application/json: {schema: {}}}}", PrimitiveKind.Any)]
    public void A_header_of_any_value_is_text(string header, PrimitiveKind kind)
    {
        var binds = Binds.Operation($"responses: {{'200': {{description: d, headers: {{X-State: {header}}}}}}}");
        Assert.Equal(kind, binds.Type<PrimitiveType>(binds.Model.Operations[0].Responses[0].Headers[0].Type).Kind);
    }
}
