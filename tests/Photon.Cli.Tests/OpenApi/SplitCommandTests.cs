using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Cli.Tests.Kit;
using Photon.Core.Model.Binding;

namespace Photon.Cli.Tests.OpenApi;

public sealed class SplitCommandTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("samples/Bookshop/bookshop.yaml", 52)]
    [InlineData("samples/Depot/depot.yaml", 2)]
    public async Task A_sample_is_split_and_bundled_to_what_it_was(string sample, int least) =>
        Assert.True(await RoundTrip(Path.Combine(SharedData.Root, sample), "yaml") >= least);

    [Fact]
    public async Task Documents_of_others_are_split_and_bundled_to_what_they_were()
    {
        var count = 0;
        foreach (var file in new DirectoryInfo(SharedData.Corpus()).EnumerateFiles().Where(file => file.Extension is ".yaml" or ".json" && file.Length < 300_000).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            if (await RoundTrip(file.FullName, count % 2 == 0 ? "json" : "yaml") > 0) count++;
            Directory.Delete(_folder.Of("api"), recursive: true);
        }
        Assert.True(count > 60, $"{count} documents");
    }

    [Fact]
    public async Task References_of_every_kind_lead_to_the_files()
    {
        _folder.Write("in.yaml", """
            openapi: 3.1.0
            info: { title: T, version: "1" }
            paths:
              /a/{b}:
                get: { responses: { "200": { $ref: "#/components/responses/Con" } } }
              /A/{b}:
                post: { requestBody: { content: { application/json: { schema: { $ref: "#/paths/~1a~1%7Bb%7D/get/x-shape" } } } }, responses: {} }
              /c: { $ref: "#/components/pathItems/C" }
            components:
              pathItems: { C: { get: { responses: {} } } }
              responses:
                Con: { description: d, content: { application/json: { schema: { $ref: "#/components/schemas/Pet/properties/child" } } } }
              schemas:
                Pet: { type: object, properties: { child: { $ref: "#/components/schemas/Pet" }, info: { $ref: "#/info" } }, discriminator: { propertyName: k, mapping: { a: "#/components/schemas/Alias", b: Pet } } }
                Alias: { $ref: "#/components/schemas/Pet" }
                "../../out": { type: string }
            """);
        Assert.Equal(0, (await Tool.Run("openapi", "split", _folder.Of("in.yaml"), "-o", _folder.Of("api"))).Code);
        Assert.Equal(
            ["components/pathItems/C.yaml", "components/responses/_Con.yaml", "components/schemas/Pet.yaml", "components/schemas/out.yaml", "openapi.yaml", "paths/A_b-2.yaml", "paths/a_b.yaml"],
            Directory.GetFiles(_folder.Of("api"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder.Of("api"), file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Contains("$ref: \"./a_b.yaml#/get/x-shape\"", Text("paths/A_b-2.yaml"), StringComparison.Ordinal);
        Assert.Contains("$ref: \"../components/responses/_Con.yaml\"", Text("paths/a_b.yaml"), StringComparison.Ordinal);
        Assert.Contains("$ref: \"../schemas/Pet.yaml#/properties/child\"", Text("components/responses/_Con.yaml"), StringComparison.Ordinal);
        Assert.Contains("$ref: \"#\"", Text("components/schemas/Pet.yaml"), StringComparison.Ordinal);
        Assert.Contains("$ref: \"../../openapi.yaml#/info\"", Text("components/schemas/Pet.yaml"), StringComparison.Ordinal);
        Assert.Contains("a: \"../../openapi.yaml#/components/schemas/Alias\"", Text("components/schemas/Pet.yaml"), StringComparison.Ordinal);
        Assert.Contains("b: Pet", Text("components/schemas/Pet.yaml"), StringComparison.Ordinal);
        Assert.Contains("$ref: \"./components/pathItems/C.yaml\"", Text("openapi.yaml"), StringComparison.Ordinal);

        string Text(string file) => File.ReadAllText(_folder.Of("api/" + file));
    }

    [Fact]
    public async Task What_is_there_stays_unless_it_is_forced()
    {
        _folder.Write("api/paths/books.yaml", "mine");
        var sample = Path.Combine(SharedData.Root, "samples/Bookshop/bookshop.yaml");
        var said = await Tool.Run("openapi", "split", sample, "-o", _folder.Of("api"));
        Assert.Equal(1, said.Code);
        Assert.Contains("has paths/books.yaml already", said.Error, StringComparison.Ordinal);
        Assert.Equal(("mine", false), (File.ReadAllText(_folder.Of("api/paths/books.yaml")), File.Exists(_folder.Of("api/openapi.yaml"))));
        Assert.Equal(0, (await Tool.Run("openapi", "split", sample, "-o", _folder.Of("api"), "--force")).Code);
        Assert.NotEqual("mine", File.ReadAllText(_folder.Of("api/paths/books.yaml")));
    }

    [Fact]
    public async Task Parts_with_names_of_their_own_are_left_together()
    {
        _folder.Write("in.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents: { schemas: { A: { $id: https://example.com/a, type: string } } }\n");
        var said = await Tool.Run("openapi", "split", _folder.Of("in.yaml"), "-o", _folder.Of("api"));
        Assert.Equal(1, said.Code);
        Assert.Contains("$id", said.Error, StringComparison.Ordinal);
    }

    /// <returns>How many files there are; 0: the document cannot be split.</returns>
    async Task<int> RoundTrip(string document, string format)
    {
        var before = await Read(document);
        Directory.CreateDirectory(_folder.Of("api"));
        if (!before.Written.Root.IsObject || before.Files.HasNames) return 0;
        var split = await Tool.Run("openapi", "split", document, "--no-overlays", "-o", _folder.Of("api"), "--format", format);
        Assert.True(split.Code == 0, document + split.Error);
        var root = _folder.Of("api/openapi." + format);
        var apart = await Read(root);
        AssertSame(before, apart);
        Assert.Equal(0, (await Tool.Run("openapi", "bundle", root, "-o", _folder.Of("api/bundled.json"))).Code);
        var bundled = await Read(_folder.Of("api/bundled.json"));
        Assert.Empty(bundled.Parts);
        AssertSame(before, bundled);
        var operations = BoundSpec.Bind(before, new BindOptions(), default).Model?.Operations.Select(operation => operation.Id);
        Assert.Equal(operations, BoundSpec.Bind(bundled, new BindOptions(), default).Model?.Operations.Select(operation => operation.Id));
        return apart.Parts.Count + 1;
    }

    static void AssertSame(SpecInput before, SpecInput after)
    {
        var difference = SameMeaning.Difference(before.Spec, before.Files, after.Spec, after.Files);
        Assert.True(difference is null, difference);
    }

    static Task<SpecInput> Read(string path) => new SpecInputs(new([path]) { NoOverlays = true }, new Screen(TextReader.Null, TextWriter.Null, TextWriter.Null, false, false)).ReadOne(TestContext.Current.CancellationToken);
}
