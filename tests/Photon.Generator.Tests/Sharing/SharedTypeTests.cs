using Microsoft.CodeAnalysis;
using Photon.Core.Documents;
using Photon.Generator.Tests.Generator.Kit;
using static Photon.Generator.Tests.Sharing.SharingDocuments;

namespace Photon.Generator.Tests.Sharing;

/// <summary>Types of files that several documents reach are declared once.</summary>
public sealed class SharedTypeTests
{
    static readonly string[] CommonTypes = ["Address", "AddressKind", "Country", "Person", "Contact", "Pet", "Cat", "Dog"];

    [Theory]
    [InlineData(GeneratedParts.Server | GeneratedParts.Client, GeneratedParts.Server | GeneratedParts.Client)]
    [InlineData(GeneratedParts.Server, GeneratedParts.Server)]
    [InlineData(GeneratedParts.Client, GeneratedParts.Client)]
    [InlineData(GeneratedParts.Server, GeneratedParts.Client)]
    [InlineData(GeneratedParts.Client, GeneratedParts.Server)]
    public void A_type_of_a_file_that_two_documents_reach_is_declared_by_the_first(GeneratedParts first, GeneratedParts second)
    {
        var run = GeneratorCheck.Run([Root("Beta", generate: second), Root("Alpha", generate: first), CommonFile]);
        Assert.Empty(Compiling.Complaints(run.Output));
        foreach (var type in CommonTypes)
        {
            Assert.True(run.Output.GetTypeByMetadataName("App.Alpha." + type) is not null, type);
            Assert.True(run.Output.GetTypeByMetadataName("App.Alpha." + type + "Codec") is not null, type);
            Assert.Null(run.Output.GetTypeByMetadataName("App.Beta." + type));
            Assert.Null(run.Output.GetTypeByMetadataName("App.Beta." + type + "Codec"));
        }
        Assert.NotNull(run.Output.GetTypeByMetadataName("App.Alpha.OwnAlpha"));
        Assert.NotNull(run.Output.GetTypeByMetadataName("App.Beta.OwnBeta"));
    }

    [Fact]
    public void One_value_goes_through_the_handlers_and_clients_of_both()
    {
        var run = GeneratorCheck.Run([Root("Alpha"), Root("Beta"), CommonFile], null, """
            using App.Alpha;
            using App.Beta;
            using System.Threading;
            using System.Threading.Tasks;

            sealed class Both(AlphaClient alpha, BetaClient beta) : IAlphaApi, IBetaApi
            {
                static Person s_last = new() { Name = "Ada", Home = new Address { Street = "Long", Country = Country.At } };

                public ValueTask<SendAlphaResult> SendAlpha(Person body, CancellationToken cancel) { s_last = body; return new(body); }
                public async ValueTask<SendBetaResult> SendBeta(Person body, CancellationToken cancel) => (await alpha.Alpha.SendAlphaAsync(body, cancel)).OrThrow();
                public async ValueTask<ListAlphaResult> ListAlpha(ListAlphaParameters parameters, CancellationToken cancel)
                {
                    await beta.Beta.SendBetaAsync(s_last, cancel);
                    await beta.Beta.ListBetaAsync(new() { Country = parameters.Country }, cancel);
                    return new ListAlphaResult.Ok([]);
                }
                public ValueTask<ListBetaResult> ListBeta(ListBetaParameters parameters, CancellationToken cancel) => new(new ListBetaResult.Ok([new OwnBeta { Text = s_last.Name }]));
            }
            """);
        Assert.Empty(Compiling.Complaints(run.Output));
    }

    [Fact]
    public void What_only_shared_types_hold_has_codecs_and_patterns_in_one_document()
    {
        var run = GeneratorCheck.Run([Root("Alpha"), Root("Beta"), CommonFile]);
        Assert.NotNull(run.Output.GetTypeByMetadataName("App.Alpha.AlphaPatterns"));
        Assert.Null(run.Output.GetTypeByMetadataName("App.Beta.BetaPatterns"));
        // The list of a response is the document's own.
        Assert.Equal(["List"], run.Output.GetTypeByMetadataName("App.Beta.BetaCodecs")!.GetTypeMembers().Select(t => t.Name.Split('_')[0]));
    }

    [Fact]
    public void A_document_that_others_refer_to_shares_what_they_reach()
    {
        var alpha = SpecFile.Root(Text("Alpha").Replace("common.yaml", "zeta.yaml", StringComparison.Ordinal), "alpha.yaml", space: "App.Alpha");
        var zeta = SpecFile.Root(Text("Zeta").Replace("common.yaml", "", StringComparison.Ordinal) + Common[Common.IndexOf("    Address", StringComparison.Ordinal)..], "zeta.yaml", space: "App.Zeta");
        var run = GeneratorCheck.Run([zeta, alpha]);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(Compiling.Complaints(run.Output));
        Assert.NotNull(run.Output.GetTypeByMetadataName("App.Alpha.Person"));
        Assert.Null(run.Output.GetTypeByMetadataName("App.Zeta.Person"));
        Assert.NotNull(run.Output.GetTypeByMetadataName("App.Zeta.OwnZeta"));
    }

    [Fact]
    public void A_type_that_is_called_otherwise_in_one_document_stays_in_both_with_all_that_holds_it()
    {
        // Beta has a Country of its own: that of the common file gets another name there.
        var beta = SpecFile.Root(Text("Beta") + "    Country: { type: object, required: [name], properties: { name: { type: string } } }\n", "beta.yaml", space: "App.Beta");
        beta = beta.With(beta.Text.Replace("OwnBeta: {", "OwnBeta: { required: [land], description: It holds Beta's.,", StringComparison.Ordinal).Replace("properties: { text", "properties: { land: { $ref: '#/components/schemas/Country' }, text", StringComparison.Ordinal));
        var run = GeneratorCheck.Run([Root("Alpha"), beta, CommonFile]);
        Assert.Empty(Compiling.Complaints(run.Output));
        foreach (var type in (string[])["Address", "Person", "Contact", "Pet", "Cat"]) Assert.NotNull(run.Output.GetTypeByMetadataName("App.Beta." + type));
        Assert.NotNull(run.Output.GetTypeByMetadataName("App.Beta.Country2"));
        // The list of kinds holds none of those.
        Assert.Null(run.Output.GetTypeByMetadataName("App.Beta.AddressKind"));
    }

    [Fact]
    public void An_inline_type_is_shared_whatever_the_documents_call_it()
    {
        // Beta meets the list of kinds in a schema of its own first, and names it after that.
        var text = Text("Beta", own: "{ type: object, properties: { text: { type: string }, place: { type: string, enum: [home, work] } } }");
        var beta = SpecFile.Root(text.Replace("paths:\n", "paths:\n  /aaa: { get: { operationId: aaa, responses: { '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/OwnBeta' } } } } } } }\n", StringComparison.Ordinal), "beta.yaml", space: "App.Beta");
        Assert.NotNull(GeneratorCheck.Run(beta, CommonFile).Output.GetTypeByMetadataName("App.Beta.OwnBetaPlace"));
        var run = GeneratorCheck.Run([Root("Alpha"), beta, CommonFile]);
        Assert.Empty(Compiling.Complaints(run.Output));
        Assert.NotNull(run.Output.GetTypeByMetadataName("App.Alpha.AddressKind"));
        Assert.Null(run.Output.GetTypeByMetadataName("App.Beta.Address"));
        Assert.Null(run.Output.GetTypeByMetadataName("App.Beta.OwnBetaPlace"));
        Assert.Contains("AddressKind", run.Output.GetTypeByMetadataName("App.Beta.OwnBeta")!.GetMembers("Place").OfType<IPropertySymbol>().Single().Type.ToDisplayString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_says_another_thing_in_another_version_of_OpenAPI_is_declared_by_each_document()
    {
        var old = SpecFile.Root(Text("Beta").Replace("openapi: 3.1.0", "openapi: 3.0.3", StringComparison.Ordinal), "beta.yaml", space: "App.Beta");
        var common = SpecFile.Part("common.yaml", Common.Replace("country: { $ref: '#/components/schemas/Country' }", "country: { $ref: '#/components/schemas/Country', enum: [at, ch] }", StringComparison.Ordinal));
        var run = GeneratorCheck.Run([Root("Alpha"), old, common]);
        Assert.Empty(Compiling.Complaints(run.Output));
        Assert.NotNull(run.Output.GetTypeByMetadataName("App.Beta.Address"));
        Assert.NotNull(run.Output.GetTypeByMetadataName("App.Alpha.Address"));
        Assert.Null(run.Output.GetTypeByMetadataName("App.Beta.Country"));
    }

    [Fact]
    public void Of_three_documents_the_first_that_has_a_type_declares_it()
    {
        var run = GeneratorCheck.Run([Root("Gamma"), Root("Beta", "Address"), Root("Delta", "Pet"), Root("Alpha", "Country"), CommonFile]);
        Assert.Empty(Compiling.Complaints(run.Output));
        string[] Owners(string type) => [.. run.Output.GetSymbolsWithName(type, SymbolFilter.Type).Select(t => t.ContainingNamespace.Name)];
        Assert.Equal(["Alpha"], Owners("Country"));
        Assert.Equal(["Beta"], Owners("Address"));
        Assert.Equal(["Delta"], Owners("Person"));
        Assert.Equal(["Delta"], Owners("Cat"));
    }

    [Fact]
    public void A_library_of_models_keeps_its_types_and_declares_them_for_the_others()
    {
        var run = GeneratorCheck.Run([Root("Alpha", generate: GeneratedParts.Server), Root("Beta", generate: GeneratedParts.Models), CommonFile]);
        Assert.Empty(Compiling.Complaints(run.Output));
        foreach (var type in CommonTypes)
        {
            Assert.Null(run.Output.GetTypeByMetadataName("App.Alpha." + type));
            Assert.Equal(Accessibility.Public, run.Output.GetTypeByMetadataName($"App.Beta.{type}Codec")!.DeclaredAccessibility);
        }
    }

    [Fact]
    public void Two_libraries_of_models_keep_theirs()
    {
        var run = GeneratorCheck.Run([Root("Alpha", generate: GeneratedParts.Models), Root("Beta", generate: GeneratedParts.Models), Root("Gamma", generate: GeneratedParts.Client), CommonFile]);
        Assert.Empty(Compiling.Complaints(run.Output));
        string[] Owners(string type) => [.. run.Output.GetSymbolsWithName(type, SymbolFilter.Type).Select(t => t.ContainingNamespace.Name).Order(StringComparer.Ordinal)];
        Assert.Equal(["Alpha", "Beta"], Owners("Person"));
    }

    [Fact]
    public void A_document_whose_models_come_from_a_library_takes_no_part()
    {
        var alpha = Root("Alpha");
        alpha = new(alpha.Path, alpha.Text, alpha.Item! with { ModelsNamespace = "App.Beta" });
        var run = GeneratorCheck.Run([alpha, Root("Beta", generate: GeneratedParts.Models), Root("Gamma"), CommonFile]);
        Assert.Null(run.Output.GetTypeByMetadataName("App.Alpha.Person"));
        Assert.Null(run.Output.GetTypeByMetadataName("App.Gamma.Person"));
        Assert.NotNull(run.Output.GetTypeByMetadataName("App.Beta.Person"));
    }

    [Fact]
    public void Json_converters_reach_shared_types_from_every_document()
    {
        var run = GeneratorCheck.Run([Root("Alpha", generate: GeneratedParts.Client), Root("Beta", generate: GeneratedParts.Server), CommonFile], new Dictionary<string, string> { ["PhotonJsonConverters"] = "true", ["PhotonModels"] = "Record", ["PhotonEnums"] = "Closed" });
        Assert.Empty(Compiling.Complaints(run.Output));
        Assert.Contains("global::App.Alpha.PersonCodec", run.Files["Beta.Json.g.cs"], StringComparison.Ordinal);
        Assert.Contains(run.Output.GetTypeByMetadataName("App.Alpha.Person")!.GetAttributes(), a => a.AttributeClass!.Name == "JsonConverterAttribute");
    }
}
