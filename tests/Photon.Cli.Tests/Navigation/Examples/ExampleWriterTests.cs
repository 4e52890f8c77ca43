using System.Text.Json;
using Photon.Ai.Schemas;
using Photon.Cli.Navigation.Examples;
using Photon.Cli.Tests.Navigation.Kit;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Cli.Tests.Navigation.Examples;

public sealed class ExampleWriterTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_schema_of_the_sample_has_a_valid_example()
    {
        var files = OwnDocuments.BookshopFiles;
        foreach (var (name, schema) in files.All.First().Root["components"]["schemas"].Members)
            foreach (var side in Enum.GetValues<ExampleSide>()) Assert.Empty(Wrong(files, schema, side, name));
    }

    [Theory]
    [InlineData("{ type: string, pattern: '^[A-Z]{2}-\\d{3,}(a|b)?$' }", "\"AA-111\"")]
    [InlineData("{ type: string, minLength: 10, maxLength: 12 }", "\"stringxxxx\"")]
    [InlineData("{ type: string, maxLength: 3 }", "\"str\"")]
    [InlineData("{ type: string, pattern: '^[a-z]+$', minLength: 4, maxLength: 6 }", "\"aaaa\"")]
    [InlineData("{ type: integer, exclusiveMinimum: 7, multipleOf: 5 }", "10")]
    [InlineData("{ type: number, minimum: 0.1, maximum: 0.2 }", "0.15")]
    [InlineData("{ type: integer, maximum: -5 }", "-5")]
    [InlineData("{ enum: [ null, b ] }", "\"b\"")]
    [InlineData("{ type: string, default: abc, maxLength: 2 }", "\"st\"")]
    [InlineData("{ type: [ 'null', integer ], example: 7 }", "7")]
    [InlineData("{ type: array, minItems: 2, uniqueItems: true, items: { type: integer } }", "[1,2]")]
    [InlineData("{ const: { a: 1 } }", "{\"a\":1}")]
    [InlineData("{ type: object, required: [ a ], properties: { a: { type: boolean }, b: false, c: { type: string, readOnly: true } } }", "{\"a\":true}")]
    [InlineData("{ allOf: [ { type: object, properties: { a: { type: 'null' } } }, { properties: { b: { type: boolean } } } ] }", "{\"a\":null,\"b\":true}")]
    [InlineData("{ type: object, additionalProperties: { type: integer } }", "{\"key\":1}")]
    [InlineData("{ $ref: '#/components/schemas/Word', const: b }", "\"b\"")]
    [InlineData("{ type: object, properties: { a: { enum: [ x ], type: integer }, b: { type: boolean } } }", "{\"b\":true}")]
    [InlineData("{ type: array, items: { type: integer, enum: [ x ] } }", "[]")]
    [InlineData("{ type: [ string, 'null' ], enum: [ null ] }", "null")]
    [InlineData("{ type: integer, enum: [ x, 2 ] }", "2")]
    [InlineData("{ oneOf: [ { type: object }, { type: object }, { type: boolean } ] }", "true")]
    [InlineData("{ allOf: [ { type: array, minItems: 1, items: { type: string } }, { items: { const: c } } ] }", "[\"c\"]")]
    [InlineData("{ type: string, pattern: '^[\\x41-\\x43]\\u002d\\x42$' }", "\"A-B\"")]
    public void A_schema_has_the_example(string schema, string json)
    {
        var (_, files) = OwnDocuments.Read(("openapi.yaml", $"{{ openapi: 3.1.0, components: {{ schemas: {{ A: {schema}, Word: {{ type: string, enum: [ a, b ] }} }} }} }}"));
        var written = ExampleWriter.Write(files, files.All.First().Root["components"]["schemas"]["A"], ExampleSide.Request);
        Assert.Equal(json, JsonSerializer.Serialize(JsonDocument.Parse(written).RootElement));
    }

    [Fact]
    public void Recursion_ends_and_choices_say_which_they_are()
    {
        var (_, files) = OwnDocuments.Read(("openapi.yaml", """
            openapi: 3.1.0
            components:
              schemas:
                Tree: { type: object, required: [ name ], properties: { name: { type: string }, left: { $ref: '#/components/schemas/Tree' }, all: { type: array, items: { $ref: '#/components/schemas/Tree' } } } }
                Endless: { type: object, required: [ next, other ], properties: { next: { $ref: '#/components/schemas/Endless' }, other: { $ref: '#/components/schemas/Endless' } } }
                Pay: { oneOf: [ { $ref: '#/components/schemas/Card' } ], discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Card' } } }
                Card: { type: object, properties: { kind: { type: string } } }
            """));
        var schemas = files.All.First().Root["components"]["schemas"];
        Assert.Equal("""{"name":"string"}""", Compact("Tree"));
        Assert.InRange(Compact("Endless").Length, 2, 100_000);
        Assert.Equal("""{"kind":"c"}""", Compact("Pay"));

        string Compact(string name) => System.Text.Json.Nodes.JsonNode.Parse(ExampleWriter.Write(files, schemas[name], ExampleSide.Request), null, new JsonDocumentOptions { MaxDepth = 512 })!.ToJsonString();
    }

    [Fact]
    public void The_documents_own_example_is_taken()
    {
        var (_, files) = OwnDocuments.Read(("openapi.yaml", "{ openapi: 3.1.0, content: { examples: { e: { $ref: '#/components/examples/E' } } }, components: { examples: { E: { value: { a: 1 } } } } }"));
        var root = files.All.First().Root;
        Assert.Equal("{\"a\":1}", ExampleWriter.Write(files, root["content"], default, ExampleSide.Request).Replace(" ", "", StringComparison.Ordinal).ReplaceLineEndings(""));
    }

    /// <summary>Made ones, held to the schemas by the check that answers of servers are held by; of what is left it is proven that no value would do.</summary>
    [Fact]
    public void Every_schema_of_the_corpus_that_any_value_satisfies_has_a_valid_example()
    {
        var (all, left, wrong) = (0, 0, new List<string>());
        foreach (var file in Directory.GetFiles(SharedData.Corpus()).Where(file => new FileInfo(file).Length < 300_000).Order(StringComparer.Ordinal))
        {
            var text = SpecText.Read(file, File.ReadAllText(file), new List<Fault>(), TestContext.Current.CancellationToken);
            var files = new SpecFiles([text]);
            foreach (var (name, schema) in (text.Root["components"]["schemas"] is { Exists: true } own ? own : text.Root["definitions"]).Members)
            {
                all++;
                if (Wrong(files, schema, ExampleSide.Response, name) is not { Count: > 0 } findings) continue;
                left++;
                if (new Contradiction(files).Of(schema) is { } why) output.WriteLine($"{Path.GetFileName(file)} {name}: {why}");
                else wrong.Add($"{Path.GetFileName(file)} {findings[0]}");
            }
        }
        output.WriteLine($"{all - left} of {all} valid: {100.0 * (all - left) / all:0.00} %");
        Assert.Empty(wrong);
        Assert.True(left * 100 <= all, $"{left} of {all} are said to be impossible");
    }

    static List<string> Wrong(SpecFiles files, Node schema, ExampleSide side, string name)
    {
        using var json = JsonDocument.Parse(ExampleWriter.Write(files, schema, side), new JsonDocumentOptions { MaxDepth = 512 });
        return [.. SchemaCheck.Check(files, schema, json.RootElement).Where(finding => side != ExampleSide.Request || !finding.ToString().Contains("required", StringComparison.Ordinal)).Select(finding => $"{name}: {finding}")];
    }
}
