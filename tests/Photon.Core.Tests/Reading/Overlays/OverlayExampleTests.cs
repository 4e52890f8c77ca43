namespace Photon.Core.Tests.Reading.Overlays;

/// <summary>The examples of the Overlay Specification and of its set of compliant overlays, over a document of our own.</summary>
public sealed class OverlayExampleTests
{
    const string Zoo = """
        openapi: 3.1.0
        info: { title: Zoo, version: 1.0.0 }
        servers: [{ url: 'https://zoo.example', description: Live }, { url: 'https://dev.zoo.example', description: Dev }]
        paths:
          /: { get: { responses: { '200': { description: OK } } } }
          /cages:
            get:
              x-oai-traits: [paged]
              parameters: [{ name: filter, in: query }, { name: dummy, in: query }]
              responses: { '200': { description: OK }, '500': { description: No }, default: { description: Else } }
            post: { responses: { '500': { description: No } } }
          /keepers: { delete: { tags: [dummy, kept] } }
        components: { schemas: { Cage: { type: object, properties: { size: { type: integer, example: 5 }, name: { type: string }, zone: { type: string } } } } }
        """;

    [Theory]
    [InlineData("{ target: '$', update: { info: { x-overlay-applied: structured }, paths: { '/': { summary: Root, get: { x-rate-limit: 100 } } }, components: , tags: } }",
        """{"title":"Zoo","version":"1.0.0","x-overlay-applied":"structured"}""", "info")]
    [InlineData("{ target: '$', update: { paths: { '/': { summary: Root, get: { x-rate-limit: 100 } } } } }",
        """{"get":{"responses":{"200":{"description":"OK"}},"x-rate-limit":100},"summary":"Root"}""", "paths", "/")]
    [InlineData("{ target: \"$.paths['/cages'].get.responses['200'].description\", update: All cages }",
        """{"description":"All cages"}""", "paths", "/cages", "get", "responses", "200")]
    [InlineData("{ target: $.paths.*.get, update: { x-safe: true } }",
        """{"responses":{"200":{"description":"OK"}},"x-safe":true}""", "paths", "/", "get")]
    [InlineData("{ target: \"$.paths.*.get.parameters[?@.name=='filter' && @.in=='query']\", update: { schema: { $ref: '#/components/schemas/Cage' } } }",
        """[{"name":"filter","in":"query","schema":{"$ref":"#/components/schemas/Cage"}},{"name":"dummy","in":"query"}]""", "paths", "/cages", "get", "parameters")]
    [InlineData("{ target: $.paths.*.get.parameters, update: { name: newParam, in: query } }",
        """[{"name":"filter","in":"query"},{"name":"dummy","in":"query"},{"name":"newParam","in":"query"}]""", "paths", "/cages", "get", "parameters")]
    [InlineData("{ target: \"$.paths.*.get.parameters[?@.name == 'dummy']\", remove: true }",
        """[{"name":"filter","in":"query"}]""", "paths", "/cages", "get", "parameters")]
    [InlineData("{ target: \"$.paths.*.*.tags[?@ == 'dummy']\", remove: true }", """["kept"]""", "paths", "/keepers", "delete", "tags")]
    [InlineData("{ target: \"$.paths[?(@.get['x-oai-traits'][?(@ == 'paged')])].get\", update: { parameters: [{ name: top, in: query }] } }",
        """[{"name":"filter","in":"query"},{"name":"dummy","in":"query"},{"name":"top","in":"query"}]""", "paths", "/cages", "get", "parameters")]
    [InlineData("{ target: '$.paths[\"/keepers\"]', copy: '$.paths[\"/\"]' }",
        """{"delete":{"tags":["dummy","kept"]},"get":{"responses":{"200":{"description":"OK"}}}}""", "paths", "/keepers")]
    [InlineData("{ target: '$.info', update: { license: { name: MIT, url: 'https://opensource.org/licenses/MIT' } } }",
        """{"title":"Zoo","version":"1.0.0","license":{"name":"MIT","url":"https://opensource.org/licenses/MIT"}}""", "info")]
    [InlineData("{ target: \"$.components.schemas.Cage.properties['size'].example\", remove: true }", """{"type":"integer"}""", "components", "schemas", "Cage", "properties", "size")]
    [InlineData("{ target: \"$.paths..responses['500']\", remove: true }", "{}", "paths", "/cages", "post", "responses")]
    [InlineData("{ target: \"$.paths..responses['default']\", remove: true }", """{"200":{"description":"OK"},"500":{"description":"No"}}""", "paths", "/cages", "get", "responses")]
    [InlineData("{ target: \"$.components..properties[?(@.type == 'string')]\", remove: true }", """{"size":{"type":"integer","example":5}}""", "components", "schemas", "Cage", "properties")]
    [InlineData("{ target: \"$.servers[?( @.description == 'Dev' )]\", remove: true }", """[{"url":"https://zoo.example","description":"Live"}]""", "servers")]
    public void An_example_does_what_the_specification_shows(string action, string json, params string[] steps)
    {
        var (text, faults) = Overlaid.Apply(Zoo, Overlaid.Head + "  - " + action);
        Assert.Empty(faults.Lines());
        Assert.Equal(json, steps.Aggregate(text.Root, static (node, step) => node[step]).ToJson());
    }

    [Fact]
    public void Servers_are_replaced_by_removing_them_first() => Assert.Equal(
        """[{"url":"http://localhost"}]""",
        Overlaid.Apply(Zoo, Overlaid.Head + "  - { target: $.servers, remove: true }\n  - { target: $, update: { servers: [{ url: 'http://localhost' }] } }").Text.Root["servers"].ToJson());

    [Fact]
    public void A_path_is_renamed_by_making_sure_of_the_new_one_copying_and_removing() => Assert.Equal(
        """{"/":{"get":1},"/new":{"x":2}}""",
        Overlaid.Clean("paths: { /: { get: 1 }, /old: { x: 2 } }", "  - { target: $.paths, update: { /new: {} } }\n  - { target: '$.paths[\"/new\"]', copy: '$.paths[\"/old\"]' }\n  - { target: '$.paths[\"/old\"]', remove: true }").Replace("{\"paths\":", "", StringComparison.Ordinal)[..^1]);
}
