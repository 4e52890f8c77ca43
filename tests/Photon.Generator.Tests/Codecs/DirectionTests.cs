using Photon.Core.Emit;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Codecs;

/// <summary>What travels one way has codecs for that way only, and what calls them fits.</summary>
public sealed class DirectionTests
{
    const string Document = """
        openapi: 3.1.0
        info: { title: Names, version: '1' }
        paths:
          /names:
            get:
              operationId: getNames
              responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Names' } } } } }
            put:
              operationId: putNames
              requestBody: { content: { application/json: { schema: { type: object, maxProperties: 3, propertyNames: { $ref: '#/components/schemas/Colour' }, additionalProperties: { type: boolean } } } } }
              responses: { '204': { description: ok } }
        components:
          schemas:
            Language: { type: string, enum: [en, de] }
            Colour: { type: string, enum: [red, blue] }
            Names:
              type: object
              properties:
                texts: { type: object, minProperties: 1, propertyNames: { $ref: '#/components/schemas/Language' }, additionalProperties: { type: boolean } }
        """;

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void A_map_named_by_an_enum_goes_the_ways_that_its_names_go(bool server, bool client)
    {
        var api = CompiledApi.Of(Document, new EmitOptions { Name = "Shop", Namespace = "Shop", Server = server, Client = client }).AssertClean();
        Assert.Contains(api.Files, static f => f.Text.Contains("Shop.Language", StringComparison.Ordinal));
    }
}
