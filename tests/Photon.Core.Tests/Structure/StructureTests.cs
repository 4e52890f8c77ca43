using Photon.Core.Tests.Binding;

namespace Photon.Core.Tests.Structure;

public sealed class StructureTests
{
    const string Head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

    [Fact]
    public void A_misspelt_field_is_reported_at_its_name_with_the_one_that_is_meant() => Assert.Contains(
        "api.yaml(6,7): warning PHO2061: The Operation Object has no field 'respones' in OpenAPI 3.1; is 'responses' meant?",
        Faults(Head + "paths:\n  /books:\n    get:\n      respones: {}\n"));

    [Theory]
    [InlineData("openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\nwebhooks: {}", "The OpenAPI Object has no field 'webhooks' in OpenAPI 3.0")]
    [InlineData("swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {}\nservers: []", "The Swagger Object has no field 'servers' in OpenAPI 2.0")]
    [InlineData(Head + "paths: {/a: {query: {responses: {}}}}", "The Path Item Object has no field 'query' in OpenAPI 3.1")]
    [InlineData(Head + "components: {securitySchemes: {a: {type: oauth2, flows: {device: {}}}}}", "The OAuth Flows Object has no field 'device' in OpenAPI 3.1")]
    [InlineData(Head + "components: {responses: {a: {description: A, headers: {X: {name: X, schema: {}}}}}}", "The Header Object has no field 'name' in OpenAPI 3.1")]
    public void Each_version_and_object_has_its_own_fields(string document, string message) =>
        Assert.Contains(Faults(document), fault => fault.EndsWith("warning PHO2061: " + message, StringComparison.Ordinal));

    [Theory]
    [InlineData("paths: {x-a: 1, /a: {x-b: 2, get: {X-c: 3, responses: {x-d: 4, '200': {description: A, x-e: 5}}}}}")]
    [InlineData("components: {schemas: {S: {anything: 1}}, examples: {E: {value: {get: {respones: 1}}}}}")]
    [InlineData("components: {callbacks: {C: {x-a: 1, '{$request.body#/u}': {post: {responses: {}}}}}}")]
    [InlineData("components: {parameters: {P: {$ref: '#/components/parameters/Q', foo: 1}, Q: {name: q, in: query, schema: {}}}}")]
    [InlineData("paths: ~\ncomponents: ~")]
    public void Extensions_schemas_examples_and_references_are_left_alone(string document) =>
        Assert.DoesNotContain(Faults(Head + document), fault => fault.Contains("PHO206", StringComparison.Ordinal));

    [Theory]
    [InlineData("components: {links: {L: {operationId: a, operationRef: b}}}", "'operationRef' and 'operationId'")]
    [InlineData("components: {examples: {E: {value: 1, externalValue: u}}}", "'value' and 'externalValue'")]
    [InlineData("components: {parameters: {P: {name: p, in: query, schema: {}, content: {text/plain: {}}}}}", "'content' and 'schema'")]
    [InlineData("components: {headers: {H: {schema: {}, example: 1, examples: {}}}}", "'example' and 'examples'")]
    public void Fields_that_exclude_each_other_are_reported(string document, string pair) =>
        Assert.Contains(Faults(Head + document), fault => fault.Contains("PHO2062: " + pair + " exclude each other", StringComparison.Ordinal));

    [Theory]
    [InlineData("components: {parameters: {P: {name: 'a b', in: header, schema: {}}}}", "'a b' cannot be the name of a header")]
    [InlineData("components: {parameters: {P: {name: '', in: header, schema: {}}}}", "'' cannot be the name of a header")]
    [InlineData("components: {parameters: {P: {name: 'a{b}', in: path, required: true, schema: {}}}}", "'a{b}' cannot be the name of a path parameter")]
    [InlineData("components: {responses: {R: {description: A, headers: {'X:Y': {schema: {}}}}}}", "'X:Y' cannot be the name of a header")]
    public void Names_that_HTTP_cannot_carry_are_reported(string document, string message) =>
        Assert.Contains(Faults(Head + document), fault => fault.EndsWith("PHO2063: " + message, StringComparison.Ordinal));

    [Fact]
    public void Another_files_objects_are_checked_where_they_stand()
    {
        var binds = Binds.Files(
        [
            ("api.yaml", Head + "paths:\n  /a: {$ref: 'a.yaml'}\n  /b: {$ref: 'a.yaml'}\n"),
            ("a.yaml", "get:\n  opid: a\n  responses: {'200': {description: A}}\n"),
        ]);
        Assert.Equal("a.yaml(2,3): warning PHO2061: The Operation Object has no field 'opid' in OpenAPI 3.1",
            Assert.Single(binds.Faults.Select(f => f.ToString()), fault => fault.Contains("PHO2061", StringComparison.Ordinal)));
    }

    [Fact]
    public void Callbacks_in_callbacks_come_to_an_end()
    {
        var text = string.Concat(Enumerable.Repeat("{callbacks: {c: {u: {post: ", 40)) + "{}" + string.Concat(Enumerable.Repeat("}}}}", 40));
        Faults(Head + "paths: {/a: {get: " + text + "}}");
    }

    static string[] Faults(string document) => [.. Binds.Document(document).Faults.Select(fault => fault.ToString())];
}
