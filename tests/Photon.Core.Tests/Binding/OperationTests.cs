using Photon.Core.Model;
using Photon.Core.Model.Binding;

namespace Photon.Core.Tests.Binding;

public sealed class OperationTests
{
    [Fact]
    public void An_operation_has_its_words_tags_and_servers()
    {
        var binds = Binds.Document("""
            openapi: 3.1.0
            info: {title: T, version: 1.0}
            servers: [{url: 'https://{host}/v1', variables: {host: {default: a.example}}}]
            tags: [{name: Unused}, {name: Books, description: All books}]
            paths:
              /books/{id}:
                servers: [{url: /other}]
                parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                get: {operationId: getBook, tags: [Books, More], summary: s, description: d, deprecated: true, responses: {'200': {description: ok}}}
                delete: {responses: {'204': {description: gone}}}
            """).Clean();
        var get = binds.Model.Operations[0];
        Assert.Equal(("getBook", "GET", "/books/{id}", "Books", "s", "d", true), (get.Id, get.Method, get.Path, get.Tag, get.Summary, get.Description, get.Deprecated));
        Assert.Equal("/other", Assert.Single(get.Servers).Url);
        var delete = binds.Model.Operations[1];
        Assert.Equal(("delete /books/{id}", "books"), (delete.Id, delete.Tag));
        Assert.Equal([new TagModel("Books", "All books"), new("More", ""), new("books", "")], binds.Model.Tags);
        Assert.Equal("https://a.example/v1", Assert.Single(binds.Model.Servers).Url);
        Assert.Equal("1.0", binds.Model.Version);
    }

    [Fact]
    public void Path_parameters_follow_the_template_and_the_operation_overrides_the_path()
    {
        var binds = Binds.Document("""
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a/{x}/b/{y}:
                parameters:
                  - {name: q, in: query, schema: {type: string}}
                  - {name: y, in: path, required: true, schema: {type: string}}
                  - {name: Accept, in: header, schema: {type: string}}
                get:
                  operationId: o
                  parameters:
                    - {name: q, in: query, required: true, schema: {type: integer}}
                    - {name: x, in: path, required: true, schema: {type: string}}
                  responses: {default: {description: d}}
            """).Clean();
        Assert.Equal(["x", "y", "q"], binds.Model.Operations[0].Parameters.Select(static parameter => parameter.Name));
        Assert.True(binds.Model.Operations[0].Parameters[2].Required);
    }

    [Theory]
    [InlineData("in: query", ParameterStyle.Form, true)]
    [InlineData("in: header", ParameterStyle.Simple, false)]
    [InlineData("in: cookie", ParameterStyle.Form, true)]
    [InlineData("in: query, style: pipeDelimited", ParameterStyle.PipeDelimited, false)]
    [InlineData("in: query, style: deepObject, explode: true", ParameterStyle.DeepObject, true)]
    [InlineData("in: query, explode: false", ParameterStyle.Form, false)]
    public void Styles_have_their_defaults(string parameter, ParameterStyle style, bool explode)
    {
        var model = Assert.Single(Binds.Operation($"parameters: [{{name: p, {parameter}, schema: {{type: array, items: {{type: string}}}}}}]\nresponses: {{default: {{description: d}}}}").Clean().Model.Operations[0].Parameters);
        Assert.Equal((style, explode), (model.Style, model.Explode));
    }

    [Fact]
    public void A_parameter_may_be_of_a_media_type()
    {
        var binds = Binds.Operation("parameters: [{name: p, in: query, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}]\nresponses: {default: {description: d}}").Clean();
        var model = binds.Model.Operations[0].Parameters[0];
        Assert.Equal("application/json", model.ContentType);
        binds.Type<ObjectType>(model.Type);
    }

    [Theory]
    [InlineData("/a/{x}", "", "PHO2012 PHO2005")]
    [InlineData("/a/{x", "", "PHO2011 PHO2005")]
    [InlineData("/a?b=c", "", "PHO2011 PHO2005")]
    [InlineData("/a#b", "", "PHO2011 PHO2005")]
    [InlineData("a", "", "PHO2011 PHO2005")]
    [InlineData("/a", "{$ref: '#/components/parameters/P'}", "PHO1023 PHO2005")]
    public void A_faulty_operation_is_left_out_and_named(string path, string parameter, string rules)
    {
        var binds = Binds.Operation($"operationId: broken\nparameters: [{parameter}]\nresponses: {{default: {{description: d}}}}", path);
        Assert.Equal(rules, string.Join(' ', binds.Rules));
        Assert.Empty(binds.Model.Operations);
        Assert.Contains("'broken'", binds.Faults[^1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parameters: [{name: x, in: path, required: true, schema: {type: string}}]", "PHO2013")]
    [InlineData("parameters: [{name: q, in: query, schema: {type: string}}, {name: q, in: query, schema: {type: string}}]", "PHO2014")]
    [InlineData("parameters: [{name: q, in: query}]", "PHO2015")]
    [InlineData("parameters: [{name: q, in: query, style: matrix, schema: {type: string}}]", "PHO2016")]
    [InlineData("parameters: [{name: q, in: body, schema: {type: string}}]", "PHO2023")]
    [InlineData("parameters: [{in: query, schema: {type: string}}]", "PHO2003")]
    [InlineData("parameters: [3]", "PHO2004")]
    [InlineData("requestBody: {content: {nonsense: {}, text/plain: {}}}", "PHO2020")]
    [InlineData("requestBody: {}", "PHO2003")]
    [InlineData("security: [{nobody: []}]", "PHO2050")]
    [InlineData("summary: 3", "PHO2004")]
    public void Other_faults_leave_the_operation(string operation, string rule)
    {
        var binds = Binds.Operation(operation + "\nresponses: {default: {description: d}}", method: "post");
        Assert.Equal(rule, Assert.Single(binds.Rules));
        Assert.Single(binds.Model.Operations);
    }

    [Fact]
    public void Operations_of_one_name_or_one_route_are_reported()
    {
        var binds = Binds.Document("""
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /a/{x}: {get: {operationId: o, parameters: [{name: x, in: path, required: true, schema: {type: string}}], responses: {default: {description: d}}}}
              /A/{y}: {get: {operationId: p, parameters: [{name: y, in: path, required: true, schema: {type: string}}], responses: {default: {description: d}}}}
              /b: {get: {operationId: o, responses: {default: {description: d}}}}
            """);
        Assert.Equal(["PHO2017", "PHO2005", "PHO2010"], binds.Rules);
        Assert.Equal(["o", "get /b"], binds.Model.Operations.Select(static operation => operation.Id));
    }

    [Fact]
    public void Methods_of_3_2_are_read_there_only()
    {
        const string paths = """
            info: {title: T, version: '1'}
            paths:
              /a:
                query: {operationId: q, responses: {default: {description: d}}}
                additionalOperations: {COPY: {operationId: c, responses: {default: {description: d}}}}
            """;
        Assert.Equal(["QUERY", "COPY"], Binds.Document("openapi: 3.2.0\n" + paths).Clean().Model.Operations.Select(static operation => operation.Method));
        var before = Binds.Document("openapi: 3.1.0\n" + paths);
        Assert.Empty(before.Model.Operations);
        Assert.Equal(["PHO2061", "PHO2061"], before.Rules);
    }

    [Theory]
    [InlineData("", "", "", "a b c")]
    [InlineData("One", "", "", "a b")]
    [InlineData("", "b;GET /c", "", "b c")]
    [InlineData("", "!a", "", "b c")]
    [InlineData("", "", "/?", "a b c")]
    [InlineData("o*", "?", "/*", "a b")]
    public void Filters_choose_operations(string tags, string operations, string paths, string expected)
    {
        static EquatableArray<string> Split(string text) => new(text.Split(';', StringSplitOptions.RemoveEmptyEntries));
        var binds = Binds.Document("""
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /a: {get: {operationId: a, tags: [One], responses: {default: {description: d}}}}
              /b: {get: {operationId: b, tags: [One, Two], responses: {default: {description: d}}}}
              /c: {get: {operationId: c, tags: [Three], responses: {default: {description: d}}}}
            """, new() { Tags = Split(tags), Operations = Split(operations), Paths = Split(paths) }).Clean();
        Assert.Equal(expected, string.Join(' ', binds.Model.Operations.Select(static operation => operation.Id)));
    }

    [Fact]
    public void A_filter_that_matches_nothing_is_reported() =>
        Assert.Equal("PHO2060", Assert.Single(Binds.Document("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}", new() { Tags = new(["None"]) }).Rules));

    [Theory]
    [InlineData("info: {}", "PHO2001")]
    [InlineData("[1]", "PHO2001")]
    [InlineData("openapi: 4.0.0", "PHO2002")]
    [InlineData("swagger: '1.2'", "PHO2002")]
    public void What_is_no_OpenAPI_document_gives_nothing(string text, string rule)
    {
        var binds = Binds.Document(text);
        Assert.Null(binds.Api);
        Assert.Equal(rule, Assert.Single(binds.Rules));
    }

    [Fact]
    public void Strict_makes_errors_of_warnings()
    {
        var binds = Binds.Document("openapi: 3.1.0\ninfo: {title: T}\npaths: {}", new() { Strict = true });
        Assert.Equal(Diagnostics.Severity.Error, Assert.Single(binds.Faults).Rule.Severity);
    }

    [Fact]
    public void Security_is_any_of_lists_and_comes_from_the_document_where_the_operation_is_silent()
    {
        var binds = Binds.Document("""
            openapi: 3.1.0
            info: {title: T, version: '1'}
            security: [{key: []}, {oauth: [read, write], basic: []}]
            paths:
              /a:
                get: {operationId: a, responses: {default: {description: d}}}
                put: {operationId: b, security: [], responses: {default: {description: d}}}
                post: {operationId: c, security: [{}], responses: {default: {description: d}}}
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: X-Key, description: A key}
                basic: {type: http, scheme: Basic}
                bearer: {type: http, scheme: bearer, bearerFormat: JWT}
                oauth: {type: oauth2, flows: {}}
                oidc: {type: openIdConnect, openIdConnectUrl: 'https://x'}
                tls: {type: mutualTLS}
                bad: {type: apiKey, in: body}
            """);
        Assert.Equal("PHO2051", Assert.Single(binds.Rules));
        Assert.Equal([SecurityKind.ApiKey, SecurityKind.HttpBasic, SecurityKind.HttpBearer, SecurityKind.OAuth2, SecurityKind.OpenIdConnect, SecurityKind.MutualTls],
            binds.Model.SecuritySchemes.Select(static scheme => scheme.Kind));
        Assert.Equal(["key", "oauth basic"], binds.Model.Operations[0].Security.Select(static one => string.Join(' ', one.Schemes.Select(static scheme => scheme.Name))));
        Assert.Equal(["read", "write"], binds.Model.Operations[0].Security[1].Schemes[0].Scopes);
        Assert.Empty(binds.Model.Operations[1].Security);
        Assert.Empty(Assert.Single(binds.Model.Operations[2].Security).Schemes);
    }

    [Theory]
    [InlineData("{key: []}", "")]
    [InlineData("[key]", "")]
    [InlineData("[{key: write}]", "")]
    [InlineData("[{key: [1]}]", "")]
    [InlineData("[{}, [key]]", "")]
    [InlineData("[{key: }]", "key")]
    [InlineData("[{key: []}, {}]", "key|")]
    public void What_is_guarded_is_not_opened_by_a_mistake(string security, string expected)
    {
        const string text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents: {securitySchemes: {key: {type: apiKey, in: header, name: K}}}\n";
        const string operation = "operationId: a, responses: {default: {description: d}}";
        var own = Binds.Document($"{text}paths: {{/a: {{get: {{{operation}, security: {security}}}}}}}");
        var documents = Binds.Document($"{text}security: {security}\npaths: {{/a: {{get: {{{operation}}}}}}}");
        foreach (var binds in (Binds[])[own, documents])
        {
            Assert.Equal(expected.Length == 0, binds.Rules.Contains("PHO2005"));
            Assert.Equal(expected.Length == 0 ? [] : [expected], binds.Model.Operations.Select(o => string.Join('|', o.Security.Select(r => string.Join('&', r.Schemes.Select(s => s.Name))))));
        }
    }
}
