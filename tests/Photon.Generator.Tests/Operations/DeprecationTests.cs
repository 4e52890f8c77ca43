using Photon.Core.Emit;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Operations;

/// <summary>What a document deprecates warns those who use it, and neither emitted code nor those who implement it.</summary>
public sealed class DeprecationTests
{
    const string Document = """
        openapi: 3.1.1
        info: { title: Shop, version: '1' }
        paths:
          /items/{item-id}/{kind}:
            get:
              operationId: getItem
              tags: [Items]
              deprecated: true
              parameters:
                - { name: item-id, in: path, required: true, deprecated: true, description: 'Which <one>.', schema: { type: integer, format: int64 } }
                - { name: kind, in: path, required: true, schema: { type: string } }
                - { name: page, in: query, deprecated: true, schema: { type: integer, format: int32, default: 1 } }
                - { name: needed, in: query, required: true, deprecated: true, description: Of old., schema: { type: string } }
                - { name: X-Old, in: header, schema: { type: array, deprecated: true, items: { type: string } } }
                - { name: visit, in: cookie, deprecated: true, schema: { type: boolean } }
              responses:
                '200': { description: It., headers: { X-Left: { required: true, deprecated: true, schema: { type: integer } }, X-Note: { deprecated: true, schema: { type: string } } }, content: { text/plain: {} } }
          /items:
            post:
              operationId: addItem
              tags: [Items]
              parameters: [ { name: dry, in: query, deprecated: true, schema: { type: boolean } } ]
              responses: { '204': { description: Done. } }
        """;

    const string Handlers = """
        using System.Threading;
        using System.Threading.Tasks;
        using Shop;

        public class Items : IItemsApi
        {
            public ValueTask<GetItemResult> GetItem(long itemId, string kind, GetItemParameters parameters, CancellationToken cancel) => new(new GetItemResult.Ok("", 1));
            public ValueTask<AddItemResult> AddItem(AddItemParameters parameters, CancellationToken cancel) => new(new AddItemResult.NoContent());
        }

        public class Explicit : IItemsApi
        {
            ValueTask<GetItemResult> IItemsApi.GetItem(long itemId, string kind, GetItemParameters parameters, CancellationToken cancel) => new(new GetItemResult.Ok("", 1, "note"));
            ValueTask<AddItemResult> IItemsApi.AddItem(AddItemParameters parameters, CancellationToken cancel) => new(new AddItemResult.NoContent());
        }
        """;

    static CompiledApi Compile(string code, bool records = false) =>
        CompiledApi.Of(Document, new EmitOptions { Name = "Shop", Namespace = "Shop", Server = true, Client = true, Records = records }, code);

    static string Text(CompiledApi api) => string.Join('\n', api.Files.Select(file => file.Text));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Neither_emitted_code_nor_a_handler_is_warned(bool records) => Compile(Handlers, records).AssertClean();

    [Theory]
    [InlineData("new GetItemParameters { Needed = \"\", Page = 2 }.ToString()", 1)]
    [InlineData("new GetItemParameters { Needed = \"\" }.XOld", 1)]
    [InlineData("new GetItemParameters { Needed = \"\" }.Visit", 1)]
    [InlineData("new GetItemParameters { Needed = \"\" }.Needed", 0)]
    [InlineData("new AddItemParameters().Dry", 1)]
    [InlineData("new GetItemResult.Ok(\"\", 1).XLeft", 1)]
    [InlineData("new GetItemResult.Ok(\"\", 1).XNote", 1)]
    [InlineData("((IItemsApi)null!).GetItem(1, \"\", null!, default)", 1)]
    [InlineData("((IItemsApi)null!).AddItem(null!, default)", 0)]
    [InlineData("((ItemsClient)null!).GetItemAsync(1, \"\", null!)", 1)]
    [InlineData("((ItemsClient)null!).AddItemAsync()", 0)]
    public void Those_who_use_it_are(string use, int warnings)
    {
        var found = Compile("using Shop;\n\nclass User { object? Use() => " + use + "; }").Diagnostics;
        Assert.Equal(Enumerable.Repeat(("CS0618", "Probe.cs"), warnings), found.Select(one => (one.Id, one.Location.SourceTree!.FilePath)));
    }

    [Fact]
    public void What_cannot_carry_the_attribute_says_it_in_its_comment()
    {
        var text = Text(Compile(""));
        Assert.Equal(2, text.Split("<param name=\"itemId\">Deprecated. Which &lt;one&gt;.</param>").Length - 1);
        Assert.Contains("<param name=\"kind\">The path&apos;s kind.</param>".Replace("&apos;", "'", StringComparison.Ordinal), text, StringComparison.Ordinal);
        Assert.Contains("<summary>Deprecated. Of old.</summary>", text, StringComparison.Ordinal);
    }
}
