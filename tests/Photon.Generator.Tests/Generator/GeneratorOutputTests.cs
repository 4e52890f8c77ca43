using Photon.Core.Documents;
using Photon.Core.Reading;
using Photon.Generator.Tests.Generator.Kit;

namespace Photon.Generator.Tests.Generator;

public sealed class GeneratorOutputTests
{
    [Theory]
    [InlineData(GeneratedParts.Server)]
    [InlineData(GeneratedParts.Client)]
    [InlineData(GeneratedParts.Models)]
    [InlineData(GeneratedParts.Server | GeneratedParts.Webhooks)]
    [InlineData(GeneratedParts.Server | GeneratedParts.Client | GeneratedParts.Models)]
    public void What_is_emitted_compiles_without_a_warning(GeneratedParts parts)
    {
        var run = GeneratorCheck.Run(SpecFile.Root(Documents.Notes, generate: parts));
        Assert.Empty(run.Diagnostics);
        Assert.Empty(Compiling.Complaints(run.Output));
        Assert.NotNull(run.Output.GetTypeByMetadataName("Example.Note"));
        Assert.Equal(parts.HasFlag(GeneratedParts.Server), run.Output.GetTypeByMetadataName("Example.INotesApi") is not null);
        Assert.Equal(parts.HasFlag(GeneratedParts.Client), run.Output.GetTypeByMetadataName("Example.ApiClient") is not null);
    }

    [Fact]
    public void Two_documents_stand_side_by_side()
    {
        var run = GeneratorCheck.Run([SpecFile.Root(Documents.Notes, "first.yaml", space: "Both.First"), SpecFile.Root(Documents.Notes, "second.yaml", space: "Both.Second")]);
        Assert.NotNull(run.Output.GetTypeByMetadataName("Both.First.Note"));
        Assert.NotNull(run.Output.GetTypeByMetadataName("Both.Second.Note"));
        Assert.Empty(Compiling.Complaints(run.Output));
    }

    [Fact]
    public void A_document_of_several_files_is_read_as_one()
    {
        var text = Documents.Notes.Replace("'#/components/schemas/Note'", "'schemas/no%20te.yaml#/de~1fs/N~0ote'", StringComparison.Ordinal);
        var run = GeneratorCheck.Run(
            SpecFile.Root(text),
            SpecFile.Part("schemas/no te.yaml", "de/fs:\n  N~ote: { type: object, properties: { next: { $ref: '#/de~1fs/N~0ote' }, up: { $ref: ../other.json } } }\n"),
            SpecFile.Part("other.json", """{ "type": "object", "properties": { "deep": { "type": "string" } } }"""),
            SpecFile.Part("unreached.json", "{ this is no JSON"));
        Assert.Empty(run.Diagnostics);
        Assert.Contains(run.Files.Values, file => file.Contains("Deep", StringComparison.Ordinal));
    }

    [Fact]
    public void Metadata_that_an_editorconfig_would_cut_arrives_whole()
    {
        var root = SpecFile.Root(Documents.Notes);
        var item = root.Item! with { Tags = new(["No;thing # at all", "Not\u00e9s"]), Operations = new(["add*"]) };
        var read = SpecItem.FromMetadata(item.Path, item.ToMetadata().ToDictionary(entry => entry.Key, entry => entry.Value).GetValueOrDefault!);
        Assert.Equal(item, read);
        Assert.All(item.ToMetadata(), entry => Assert.DoesNotContain(entry.Value, c => c is ';' or '#' or '\n' or '=' || char.IsWhiteSpace(c)));
    }

    [Fact]
    public void Filters_leave_operations_out()
    {
        var root = SpecFile.Root(Documents.Notes);
        var run = GeneratorCheck.Run(new SpecFile(root.Path, root.Text, root.Item! with { Operations = new(["add*"]) }));
        var handler = run.Output.GetTypeByMetadataName("Example.INotesApi")!;
        Assert.Equal(["AddNote"], handler.GetMembers().Select(member => member.Name));
    }

    [Fact]
    public void Properties_of_the_project_are_heard()
    {
        var properties = new Dictionary<string, string> { ["PhotonModels"] = "record", ["PhotonHandlerContext"] = "true", ["PhotonUnimplemented"] = "501", ["PhotonValidateResponses"] = "true" };
        var run = GeneratorCheck.Run([SpecFile.Root(Documents.Notes)], properties);
        Assert.True(run.Output.GetTypeByMetadataName("Example.Note")!.IsRecord);
        var parameters = run.Output.GetTypeByMetadataName("Example.INotesApi")!.GetMembers("GetNote").OfType<Microsoft.CodeAnalysis.IMethodSymbol>().Single().Parameters;
        Assert.Contains(parameters, parameter => parameter.Type.Name == "HttpContext");
        Assert.Contains(run.Files.Values, file => file.Contains("options.AllowUnimplemented = true", StringComparison.Ordinal));
        Assert.Contains(run.Files.Values, file => file.Contains(".CheckedReply<", StringComparison.Ordinal));
        Assert.Empty(Compiling.Complaints(run.Output));
    }

    [Theory]
    [InlineData("PhotonSchemas", "exact", "JsonElement", "String", "DateOnly")]
    [InlineData("PhotonFormats", "annotation", "PairPoint", "String", "String")]
    public void Properties_say_how_schemas_are_meant(string property, string value, params string[] types)
    {
        const string text = """
            openapi: 3.1.0
            info: { title: Pairs, version: 1.0.0 }
            paths: {}
            components:
              schemas:
                Pair: { type: object, required: [point, on, day], properties: { point: { properties: { x: { type: integer } } }, on: { type: string }, day: { type: string, format: date } } }
            """;
        var root = SpecFile.Root(text);
        var run = GeneratorCheck.Run([new SpecFile(root.Path, root.Text, root.Item! with { Generate = GeneratedParts.Models })], new Dictionary<string, string> { [property] = value });
        var pair = run.Output.GetTypeByMetadataName("Example.Pair")!;
        Assert.Equal(types, ((string[])["Point", "On", "Day"]).Select(name => ((Microsoft.CodeAnalysis.IPropertySymbol)pair.GetMembers(name).Single()).Type.Name));
        Assert.Empty(Compiling.Complaints(run.Output));
    }

    [Fact]
    public void Files_answer_to_addresses()
    {
        const string text = """
            openapi: 3.1.0
            info: { title: Prices, version: 1.0.0 }
            paths: {}
            components: { schemas: { Price: { $ref: 'https://example.com/v1/money.yaml' } } }
            """;
        var root = SpecFile.Root(text);
        var item = root.Item! with { Generate = GeneratedParts.Models, Addresses = new([new SpecAddress("https://example.com/v1/", "/p/vendor")]) };
        var run = GeneratorCheck.Run([new SpecFile(root.Path, root.Text, item), SpecFile.Part("vendor/money.yaml", "type: object\nrequired: [amount]\nproperties: { amount: { type: number, format: decimal } }\n")]);
        Assert.NotNull(run.Output.GetTypeByMetadataName("Example.Money"));
        Assert.Empty(Compiling.Complaints(run.Output));
    }

    [Fact]
    public void A_user_of_a_contracts_library_names_types_as_the_library_does()
    {
        // Only the library reaches Unused, whose inline type takes the name that Used's would like.
        const string text = """
            openapi: 3.1.0
            info: { title: Shop, version: 1.0.0 }
            paths:
              /a:
                get:
                  operationId: a
                  responses: { "200": { description: A., content: { application/json: { schema: { $ref: '#/components/schemas/a-b/properties/c' } } } } }
            components:
              schemas:
                a: { type: object, properties: { b-c: { type: object, properties: { x: { type: string } } } } }
                a-b: { type: object, properties: { c: { type: object, properties: { y: { type: string } } } } }
            """;
        var root = SpecFile.Root(text);
        var library = GeneratorCheck.Run(new SpecFile(root.Path, text, root.Item! with { Generate = GeneratedParts.Models, Namespace = "Contracts" }));
        var server = GeneratorCheck.Run(new SpecFile(root.Path, text, root.Item! with { ModelsNamespace = "Contracts" }));
        var type = library.Output.GetTypeByMetadataName("Contracts.AB")!.GetMembers("C").OfType<Microsoft.CodeAnalysis.IPropertySymbol>().Single().Type;
        var other = library.Output.GetTypeByMetadataName("Contracts.A")!.GetMembers("BC").OfType<Microsoft.CodeAnalysis.IPropertySymbol>().Single().Type;
        Assert.NotEqual(type.Name, other.Name);
        Assert.Contains(server.Files.Values, file => file.Contains($"global::Contracts.{type.Name} body", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Files.Values, file => file.Contains($"class {type.Name}", StringComparison.Ordinal));
    }
}
