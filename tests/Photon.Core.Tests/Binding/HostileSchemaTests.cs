using Photon.Core.Model;

namespace Photon.Core.Tests.Binding;

/// <summary>Small documents that would be endless work if each reference were followed; that they end at all is the test.</summary>
public sealed class HostileSchemaTests
{
    static string Levels(int count, Func<int, string> level) => string.Join('\n', Enumerable.Range(0, count).Select(level)) + $"\nL{count}: {{type: object, properties: {{end: {{type: string}}}}}}";

    static string Ref(int i) => $"{{$ref: '#/components/schemas/L{i}'}}";

    [Fact]
    public void Parts_that_share_parts_are_taken_apart_once()
    {
        var binds = Binds.Schemas(Levels(30, static i => $"L{i}: {{allOf: [{{allOf: [{Ref(i + 1)}]}}, {{allOf: [{Ref(i + 1)}]}}, {{properties: {{p{i}: {{type: string}}}}}}]}}")).Clean();
        Assert.Equal(31, binds.Object("L0").Properties.Count);
    }

    [Theory]
    [InlineData("{type: string, format: binary, $ref: '#/components/schemas/S'}")]
    [InlineData("{type: string, format: binary, allOf: [{$ref: '#/components/schemas/S'}]}")]
    [InlineData("{type: array, items: {$ref: '#/components/schemas/S'}}")]
    public void Bytes_that_refer_to_themselves_end(string schema)
    {
        var binds = Binds.Document($$"""
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths: {/a: {post: {operationId: o, requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {f: {$ref: '#/components/schemas/S'} } } } } }, responses: {default: {description: d} } } } }
            components: {schemas: {S: {{schema}} } }
            """);
        Assert.Single(binds.Model.Operations);
    }

    [Fact]
    public void Choices_inside_choices_are_bounded()
    {
        var binds = Binds.Schemas(Levels(40, static i =>
            $"L{i}: {{type: object, properties: {{p{i}: {{type: string}}}}, oneOf: [{{title: A, properties: {{a{i}: {{type: string}}}}, allOf: [{Ref(i + 1)}]}}, {{title: B, properties: {{b{i}: {{type: string}}}}, allOf: [{Ref(i + 1)}]}}]}}"));
        Assert.NotNull(binds.Api);
    }

    [Fact]
    public void Residuals_that_refer_to_everything_are_bounded()
    {
        var many = string.Join(", ", Enumerable.Range(0, 400).Select(static i => $"p{i}: {{type: object, not: {{$ref: '#/components/schemas/L0'}}}}"));
        var binds = Binds.Schemas(Levels(300, static i => $"L{i}: {{type: object, properties: {{next: {Ref(i + 1)}, text: {{type: string, pattern: '{new string('a', 900)}'}}}}}}") + $"\nAll: {{type: object, properties: {{{many}}}}}");
        Assert.Equal(400, binds.Object("All").Properties.Count);
        Assert.Contains("PHO2049", binds.Rules);
    }

    [Fact]
    public void Wide_unions_lists_and_hierarchies_are_linear()
    {
        var cases = string.Join(", ", Enumerable.Range(0, 20_000).Select(static i => $"{{type: string, maxLength: {i + 1}}}"));
        Assert.Equal(PrimitiveKind.String, Binds.Value($"{{anyOf: [{cases}]}}").Primitive.Kind);
        var derived = string.Join('\n', Enumerable.Range(0, 5000).Select(static i => $"D{i}: {{allOf: [{{$ref: '#/components/schemas/Base'}}, {{properties: {{x{i}: {{type: string}}}}}}]}}"));
        var binds = Binds.Schemas("Base: {type: object, required: [t], discriminator: {propertyName: t}, properties: {t: {type: string}}}\n" + derived).Clean();
        Assert.Equal(5000, binds.Object("Base").Discriminator!.Cases.Count);
        var parameters = string.Join(", ", Enumerable.Range(0, 20_000).Select(static i => $"{{name: q{i}, in: query, schema: {{type: string}}}}"));
        Assert.Equal(20_000, Binds.Operation($"parameters: [{parameters}]\nresponses: {{default: {{description: d}}}}").Model.Operations[0].Parameters.Count);
    }

    [Fact]
    public void Deeply_nested_inline_schemas_are_bound_or_reported()
    {
        var deep = string.Concat(Enumerable.Repeat("{type: object, properties: {a: ", 60)) + "{type: string}" + string.Concat(Enumerable.Repeat("}}", 60));
        Assert.Equal(61, Binds.Schemas("S: " + deep).Clean().Model.Types.Count);
        var lists = string.Concat(Enumerable.Repeat("{type: array, items: ", 120)) + "{type: string}" + new string('}', 120);
        Assert.Contains("PHO2046", Binds.Schemas("S: " + lists).Rules);
    }
}
