using Photon.Generator.Tests.Generator.Kit;

namespace Photon.Generator.Tests.Sharing;

/// <summary>Types without a name of their own, in files that several documents reach.</summary>
public sealed class SharedInlineTypeTests
{
    const string Common = """
        components:
          parameters: { Sort: { name: sort, in: query, schema: { type: string, enum: [up, down] } } }
          requestBodies: { Thing: { content: { application/json: { schema: { type: object, properties: { a: { type: string }, inner: { type: object, properties: { deep: { type: string } } } } } } } } }
          responses: { Missing: { description: None., content: { application/json: { schema: { type: object, properties: { b: { type: string } } } } } } }
          schemas: { List: { type: array, items: { type: object, properties: { c: { type: string } } } } }

        """;

    [Fact]
    public void Those_of_responses_parameters_and_lists_are_declared_once()
    {
        var run = GeneratorCheck.Run([Root("Alpha"), Root("Beta"), SpecFile.Part("common.yaml", Common)]);
        Assert.Empty(Compiling.Complaints(run.Output));
        foreach (var type in (string[])["Sort", "ThingRequest", "ThingRequestInner", "MissingResponse", "ListItem"])
        {
            Assert.True(run.Output.GetTypeByMetadataName("App.Alpha." + type) is not null, type);
            Assert.True(run.Output.GetTypeByMetadataName("App.Beta." + type) is null, type);
        }
    }

    [Fact]
    public void One_that_a_document_calls_otherwise_is_its_own()
    {
        // The document's own schema takes the name.
        var beta = Root("Beta");
        beta = beta.With(beta.Text.Replace("description: Done.", "description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Sort' } } }", StringComparison.Ordinal)
            + "components: { schemas: { Sort: { type: object, required: [by], properties: { by: { type: string } } } } }\n");
        var run = GeneratorCheck.Run([Root("Alpha"), beta, SpecFile.Part("common.yaml", Common)]);
        Assert.Empty(Compiling.Complaints(run.Output));
        Assert.NotNull(run.Output.GetTypeByMetadataName("App.Beta.Sort2"));
        Assert.Null(run.Output.GetTypeByMetadataName("App.Beta.MissingResponse"));
    }

    [Fact]
    public void One_that_both_documents_write_themselves_is_each_ones_own()
    {
        static SpecFile Own(string tag) => Root(tag).With(Root(tag).Text.Replace("$ref: 'common.yaml#/components/parameters/Sort'", "name: order, in: query, schema: { type: string, enum: [left, right] }", StringComparison.Ordinal));
        var run = GeneratorCheck.Run([Own("Alpha"), Own("Beta"), SpecFile.Part("common.yaml", Common)]);
        Assert.Empty(Compiling.Complaints(run.Output));
        foreach (var tag in (string[])["Alpha", "Beta"])
            Assert.Single(run.Output.GlobalNamespace.GetNamespaceMembers().Single(n => n.Name == "App").GetNamespaceMembers().Single(n => n.Name == tag).GetTypeMembers(), t => t.GetMembers("Left").Length == 1);
    }

    static SpecFile Root(string tag) => SpecFile.Root($$"""
        openapi: 3.1.0
        info: { title: {{tag}}, version: 1.0.0 }
        paths:
          /things:
            post:
              operationId: sendBoth
              tags: [{{tag}}]
              parameters: [{ $ref: 'common.yaml#/components/parameters/Sort' }]
              requestBody: { $ref: 'common.yaml#/components/requestBodies/Thing' }
              responses:
                "200": { description: All., content: { application/json: { schema: { $ref: 'common.yaml#/components/schemas/List' } } } }
                "201": { description: Done. }
                "404": { $ref: 'common.yaml#/components/responses/Missing' }

        """, tag.ToLowerInvariant() + ".yaml", space: "App." + tag);
}
