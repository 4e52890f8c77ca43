using System.Text;
using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;

namespace Photon.Cli.Tests.Input;

public sealed class SpecInputsTests : IDisposable
{
    const string Bookshop = """
        openapi: 3.1.0
        info: { title: Bookshop, version: "1" }
        paths:
          /books:
            get:
              operationId: listBooks
              responses:
                "200":
                  description: Books
                  content: { application/json: { schema: { $ref: schemas/book.yaml } } }
        """;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_is_read_with_what_it_refers_to()
    {
        _folder.Write("bookshop.yaml", Bookshop);
        _folder.Write("schemas/book.yaml", "type: object\nproperties: { by: { $ref: 'author.yaml#/person' } }\n");
        _folder.Write("schemas/author.yaml", "person: { type: string }\n");
        var input = await Read(new([_folder.Of("bookshop.yaml")]));
        Assert.Empty(input.Faults);
        Assert.Equal(Bookshop, input.Text);
        Assert.Equal(["book.yaml", "author.yaml"], input.Parts.Select(part => Path.GetFileName(part.Path)));
        var bound = BoundSpec.Bind(input, new BindOptions(), default);
        Assert.Empty(bound.Faults);
        Assert.Equal("listBooks", Assert.Single(bound.Model!.Operations).Id);
    }

    [Fact]
    public async Task References_do_not_lead_out_of_the_documents_folder()
    {
        _folder.Write("api/bookshop.yaml", Bookshop.Replace("schemas/book.yaml", "../book.yaml", StringComparison.Ordinal));
        _folder.Write("book.yaml", "type: object\n");
        var input = await Read(new([_folder.Of("api/bookshop.yaml")]));
        Assert.Empty(input.Parts);
        Assert.Equal("PHO1022", Assert.Single(BoundSpec.Bind(input, new BindOptions(), default).Faults).Rule.Id);
    }

    [Fact]
    public async Task A_folder_stands_for_its_documents_as_in_a_project()
    {
        foreach (var file in (string[])["openapi.yaml", "b.openapi.json", "a.openapi.yml", "bookshop.yaml", "a.overlay.yaml", ".openapi.yaml"]) _folder.Write(file, Bookshop);
        var inputs = await Inputs(new([_folder.Path]) { NoOverlays = true }).ReadAll(default);
        Assert.Equal(["a.openapi.yml", "b.openapi.json", "openapi.yaml"], inputs.Select(input => Path.GetFileName(input.Path)));
        var error = await Assert.ThrowsAsync<CommandException>(() => Read(new([_folder.Path])));
        Assert.Equal(ExitCode.Usage, error.ExitCode);
        Assert.Contains("b.openapi.json", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overlays_beside_the_document_and_those_that_are_named_apply_as_in_a_build()
    {
        _folder.Write("bookshop.yaml", Bookshop);
        _folder.Write("bookshop.overlay.yaml", Titled("Beside"));
        _folder.Write("other.yaml", Titled("Named").Replace("title: Named, version", "description: Named, version", StringComparison.Ordinal));
        var both = await Read(new([_folder.Of("bookshop.yaml")]) { Overlays = [_folder.Of("other.yaml")] });
        Assert.Equal("Bookshop", both.Written.Root["info"]["title"].Text);
        Assert.Equal(("Beside", "Named"), (both.Spec.Root["info"]["title"].Text, both.Spec.Root["info"]["description"].Text));
        Assert.Equal(["other.yaml", "bookshop.overlay.yaml"], both.Item.Overlays.Select(overlay => Path.GetFileName(overlay)));
        var plain = await Read(new([_folder.Of("bookshop.yaml")]) { NoOverlays = true });
        Assert.Same(plain.Written, plain.Spec);
    }

    [Fact]
    public async Task An_overlay_belongs_to_the_document_whose_name_it_begins_with_best()
    {
        _folder.Write("bookshop.yaml", Bookshop);
        _folder.Write("bookshop.prices.yaml", Bookshop);
        _folder.Write("bookshop.prices.overlay.yaml", Titled("Prices"));
        var inputs = await Inputs(new([_folder.Of("bookshop.yaml"), _folder.Of("bookshop.prices.yaml")])).ReadAll(default);
        Assert.Equal(["Bookshop", "Prices"], inputs.Select(input => input.Spec.Root["info"]["title"].Text));
    }

    [Theory]
    [InlineData("{ \"openapi\": \"3.1.0\" }")]
    [InlineData("openapi: 3.1.0\n")]
    public async Task Standard_input_may_be_JSON_or_YAML(string text)
    {
        var input = await new SpecInputs(new(["-"]), Screen(text)).ReadOne(default);
        Assert.Equal("3.1.0", input.Written.Root["openapi"].Text);
        Assert.Equal(("stdin", false), (input.Name, input.IsFile));
    }

    public static TheoryData<Encoding> Encodings { get; } =
    [
        new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true),
        new UnicodeEncoding(false, false), new UTF32Encoding(false, true), new UTF32Encoding(true, true), new UTF32Encoding(true, false),
    ];

    [Theory]
    [MemberData(nameof(Encodings), DisableDiscoveryEnumeration = true)]
    public async Task Text_may_be_of_any_Unicode_encoding(Encoding encoding)
    {
        var text = Bookshop.Replace("Bookshop", "Bücher", StringComparison.Ordinal);
        File.WriteAllBytes(_folder.Of("bookshop.yaml"), [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
        var input = await Read(new([_folder.Of("bookshop.yaml")]));
        Assert.Equal(text, input.Text);
        Assert.Equal("Bücher", input.Spec.Root["info"]["title"].Text);
    }

    [Fact]
    public async Task What_is_not_there_is_said_with_the_nearest_name()
    {
        _folder.Write("bookshop.yaml", Bookshop);
        var error = await Assert.ThrowsAsync<CommandException>(() => Read(new([_folder.Of("bokshop.yaml")])));
        Assert.EndsWith("bokshop.yaml' does not exist; did you mean 'bookshop.yaml'?", error.Message, StringComparison.Ordinal);
        Assert.Contains("no openapi.yaml", (await Assert.ThrowsAsync<CommandException>(() => Read(new([_folder.Path])))).Message, StringComparison.Ordinal);
        Assert.Contains("overlay", (await Assert.ThrowsAsync<CommandException>(() => Read(new([_folder.Of("bookshop.yaml")]) { Overlays = ["gone.yaml"] }))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_end_is_not_read_to_its_end()
    {
        using var endless = new EndlessStream();
        var error = await Assert.ThrowsAsync<CommandException>(() => BoundedText.Read(endless, "It", 3 * 1024 * 1024, default));
        Assert.Equal("It has more than 3 MB: that is no OpenAPI document", error.Message);
        Assert.True(endless.Given < 8 * 1024 * 1024);
    }

    static string Titled(string title) => $$"""
        overlay: 1.0.0
        info: { title: Changes, version: "1" }
        actions: [{ target: $.info, update: { title: {{title}}, version: "2" } }]
        """;

    static Screen Screen(string input = "") => new(new StringReader(input), TextWriter.Null, TextWriter.Null, false, false);

    static SpecInputs Inputs(InputRequest request) => new(request, Screen());

    static Task<SpecInput> Read(InputRequest request) => Inputs(request).ReadOne(TestContext.Current.CancellationToken);

    sealed class EndlessStream : MemoryStream
    {
        public long Given { get; private set; }

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Given += buffer.Length;
            return new(buffer.Length);
        }
    }
}
