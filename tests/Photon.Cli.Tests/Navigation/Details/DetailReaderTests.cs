using Photon.Cli.Navigation.Details;
using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Schemas;
using Photon.Cli.Tests.Navigation.Kit;
using Photon.Core.Reading;

namespace Photon.Cli.Tests.Navigation.Details;

public sealed class DetailReaderTests
{
    [Fact]
    public void An_operation_says_what_it_takes_and_gives()
    {
        var detail = Detail(File.ReadAllText(OwnDocuments.BookshopPath), "placeOrder");
        Assert.Equal(("POST", "/orders", "placeOrder", true), (detail.Method, detail.Path, detail.OperationId, detail.IsBodyRequired));
        var body = Assert.Single(detail.Bodies);
        Assert.Equal(("application/json", "NewOrder"), (body.MediaType, body.Schema.Type));
        var created = detail.Responses[0];
        Assert.Equal(("201", "Location"), (created.Status, created.Headers[0].Name));
        Assert.Equal(["http://localhost:5080"], detail.Servers);
        Assert.NotEmpty(detail.Security);
        Assert.All(detail.Security.SelectMany(choice => choice), scheme => Assert.NotEqual("", scheme.Kind));
    }

    [Fact]
    public void Parameters_of_the_path_count_unless_the_operation_has_its_own()
    {
        var detail = Detail("""
            openapi: 3.1.0
            servers: [ { url: 'https://{host}/v1', variables: { host: { default: example.org } } } ]
            paths:
              /a/{id}:
                parameters: [ { in: path, name: id, schema: { type: integer } }, { in: query, name: q, schema: { type: string } } ]
                get: { operationId: a, parameters: [ { in: query, name: q, required: true, content: { application/json: { schema: { type: object } } } } ] }
            """, "a");
        Assert.Equal(["query q object True", "path id integer True"], detail.Parameters.Select(one => $"{one.In} {one.Name} {one.Schema.Type} {one.IsRequired}"));
        Assert.Equal(["https://example.org/v1"], detail.Servers);
    }

    [Fact]
    public void Swagger_reads_the_same()
    {
        const string text = """
            swagger: '2.0'
            host: example.org
            basePath: /v1
            consumes: [ application/json ]
            securityDefinitions: { key: { type: apiKey, in: header, name: X-Key } }
            security: [ { key: [] } ]
            paths:
              /a:
                post: { operationId: body, produces: [ text/csv ], parameters: [ { in: body, name: b, required: true, schema: { type: object } }, { in: query, name: q, type: integer, minimum: 1 } ], responses: { '200': { description: ok, schema: { type: string } } } }
                put: { operationId: form, parameters: [ { in: formData, name: "a\"b", type: string, required: true }, { in: formData, name: f, type: file } ], responses: {} }
            """;
        var body = Detail(text, "body");
        Assert.Equal(("application/json", "object", true), (body.Bodies[0].MediaType, body.Bodies[0].Schema.Type, body.IsBodyRequired));
        Assert.Equal(("q", "integer", "≥ 1"), (body.Parameters[0].Name, body.Parameters[0].Schema.Type, body.Parameters[0].Schema.Constraints[0]));
        Assert.Equal(("text/csv", "string"), (body.Responses[0].Bodies[0].MediaType, body.Responses[0].Bodies[0].Schema.Type));
        Assert.Equal(("key", "apiKey header X-Key"), (body.Security[0][0].Name, body.Security[0][0].Kind));
        Assert.Equal(["https://example.org/v1"], body.Servers);
        var form = Detail(text, "form");
        Assert.Equal("multipart/form-data", form.Bodies[0].MediaType);
        Assert.Equal(["a\"b string True", "f string(binary) False"], form.Bodies[0].Schema.Children.Select(one => $"{one.Name} {one.Type} {one.IsRequired}"));
    }

    [Fact]
    public void Operations_are_grouped_by_tag_and_by_path()
    {
        var index = OwnDocuments.Bookshop;
        Assert.Equal(["Books", "Covers", "Orders"], OperationGroups.ByTag(index).Select(group => group.Tag));
        var paths = OperationGroups.ByPath(index);
        Assert.Equal(["books", "orders"], paths.Select(step => step.Segment));
        Assert.Equal(index.All.Count(item => item.Kind == EntryKind.Operation), paths.Sum(step => step.Count));
        Assert.Equal(["{bookId}"], paths[0].Children.Select(step => step.Segment));
        Assert.Equal(["/books/{bookId}/cover"], paths[0].Children[0].Children.Select(step => step.Path));
        var odd = OperationGroups.ByPath(OwnDocuments.Index("{ openapi: 3.1.0, paths: { /: { get: {} }, /a/b/c: { get: {} }, /a/b/d: { get: {} }, /x/y: { get: {} } } }"));
        Assert.Equal(["", "a/b", "x/y"], odd.Select(step => step.Segment));
    }

    static OperationDetail Detail(string text, string id)
    {
        var (index, files) = OwnDocuments.Read(("openapi.yaml", text));
        var root = files.All.First().Root;
        var item = index.Item(id);
        var node = files.Resolve(root, "#" + item.Pointer, []);
        return new DetailReader(new SchemaTree(files, _ => -1), root).Read(item, node);
    }
}
