using Photon.Cli.Tests.Kit;

namespace Photon.Cli.Tests.OpenApi;

/// <summary>bundle, convert and stats.</summary>
public sealed class DocumentCommandTests : IDisposable
{
    const string Swagger = """
        swagger: "2.0"
        info: { title: Shop, version: "1" }
        host: example.com
        basePath: /v1
        schemes: [https]
        paths:
          /books:
            get:
              operationId: listBooks
              produces: [application/json]
              parameters: [{ name: limit, in: query, type: integer }]
              responses: { "200": { description: d, schema: { type: array, items: { $ref: "#/definitions/Book" } } } }
            post:
              operationId: addBook
              deprecated: true
              consumes: [application/json]
              parameters: [{ name: body, in: body, schema: { $ref: "#/definitions/Book" } }]
              responses: { "201": { description: d } }
        definitions: { Book: { type: object, properties: { title: { type: string } } } }
        securityDefinitions: { key: { type: apiKey, in: header, name: X-Key } }
        """;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_document_of_several_files_and_its_overlays_are_bundled()
    {
        _folder.Write("openapi.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents: { schemas: { A: { $ref: parts/a.yaml } } }\n");
        _folder.Write("parts/a.yaml", "type: string\n");
        _folder.Write("openapi.overlay.yaml", "overlay: 1.0.0\ninfo: { title: O, version: '1' }\nactions: [{ target: $.info, update: { title: Changed } }]\n");
        var said = await Tool.Run("openapi", "bundle", _folder.Path, "--format", "json");
        Assert.Equal((0, ""), (said.Code, said.Error));
        Assert.Contains("\"title\": \"Changed\"", said.Out, StringComparison.Ordinal);
        Assert.Contains("\"$ref\": \"#/x-photon-files/parts~1a.yaml\"", said.Out, StringComparison.Ordinal);
        _folder.Write("alone.yaml", "# kept\nopenapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n");
        Assert.StartsWith("# kept", (await Tool.Run("openapi", "bundle", _folder.Of("alone.yaml"))).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Swagger_becomes_3_1()
    {
        _folder.Write("swagger.yaml", Swagger);
        var said = await Tool.Run("openapi", "convert", _folder.Of("swagger.yaml"), "-o", _folder.Of("made.json"), "--strict");
        Assert.Equal((0, "", ""), (said.Code, said.Out, said.Error));
        var made = await Tool.Run("openapi", "validate", _folder.Of("made.json"), "--strict");
        Assert.Contains("2 operations can be generated", made.Out, StringComparison.Ordinal);
        Assert.Contains("\"openapi\": \"3.1", File.ReadAllText(_folder.Of("made.json")), StringComparison.Ordinal);
        Assert.Contains("is OpenAPI 3.1", (await Tool.Run("openapi", "convert", _folder.Of("made.json"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_conversion_cannot_take_over_is_said()
    {
        _folder.Write("swagger.yaml", Swagger.Replace("swagger: \"2.0\"", "swagger: \"2.0\"\ncolour: red", StringComparison.Ordinal));
        var said = await Tool.Run("openapi", "convert", _folder.Of("swagger.yaml"));
        Assert.Equal(0, said.Code);
        Assert.Contains("swagger.yaml: warning: colour is not a valid property", said.Error, StringComparison.Ordinal);
        var strict = await Tool.Run("openapi", "convert", _folder.Of("swagger.yaml"), "--strict");
        Assert.Equal((1, ""), (strict.Code, strict.Out));
        _folder.Write("swagger.yaml", Swagger.Replace("type: apiKey", "type: magic", StringComparison.Ordinal));
        var failed = await Tool.Run("openapi", "convert", _folder.Of("swagger.yaml"));
        Assert.Equal((1, ""), (failed.Code, failed.Out));
        Assert.Contains("cannot be converted: Microsoft.OpenApi fails with ", Assert.Single(failed.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_of_others_are_converted_and_keep_their_operations()
    {
        var count = 0;
        foreach (var file in new DirectoryInfo(SharedData.Corpus()).EnumerateFiles().Where(file => file.Extension is ".yaml" or ".json" && file.Length < 200_000).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var said = await Tool.Run("openapi", "convert", file.FullName, "--no-overlays", "-o", _folder.Of("made.json"));
            Assert.DoesNotContain("a fault of photon's", said.Error, StringComparison.Ordinal);
            if (said.Code != 0) continue;
            count++;
            var (before, after) = (await Operations(file.FullName), await Operations(_folder.Of("made.json")));
            Assert.True(before == after || said.Error.Contains(" is lost", StringComparison.Ordinal) || said.Error.Contains("nothing of the converted", StringComparison.Ordinal), $"{file.Name}: {before}, {after}: {said.Error}");
        }
        Assert.True(count > 50, $"{count} documents");

        static async Task<string> Operations(string path) => (await Tool.Run("openapi", "validate", path)).Out.Split('\n').LastOrDefault(line => line.EndsWith("can be generated", StringComparison.Ordinal))?.Split(": ")[^1] ?? "";
    }

    [Fact]
    public async Task Statistics_count_what_a_document_is_made_of()
    {
        _folder.Write("swagger.yaml", Swagger);
        var said = await Tool.Run("openapi", "stats", _folder.Of("swagger.yaml"), "--json");
        Assert.Equal((0, ""), (said.Code, said.Error));
        JsonShape.Matches("openapi-stats.schema.json", said.Out);
        foreach (var line in (string[])["\"openapi\": \"2.0\"", "\"paths\": 1", "\"operations\": 2", "\"deprecated\": 1", "\"GET\": 1", "\"POST\": 1", "\"query\": 1", "\"body\": 1", "\"definitions\": 1", "\"apiKey\": 1", "\"references\": 2", "\"withoutOperationId\": 0", "\"depth\": 9"])
            Assert.Contains(line, said.Out, StringComparison.Ordinal);
        var text = (await Tool.Run("openapi", "stats", _folder.Of("swagger.yaml"), Path.Combine(SharedData.Root, "samples/Bookshop/bookshop.yaml"))).Out;
        Assert.Contains("  Operations       2 (GET 1, POST 1)\n", text, StringComparison.Ordinal);
        Assert.Contains("Bookshop 1.0.0\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_of_a_document_cannot_steer_the_terminal_that_shows_its_statistics()
    {
        _folder.Write("openapi.json", """{"openapi":"3.1.0\u001b[2J","info":{"title":"\u202e\n::error::x","version":"\u009b"},"paths":{"/a":{"get":{"tags":["\u001b]0;x"]}}},"components":{"\u001b":{}}}""");
        var said = (await Tool.Run("openapi", "stats", _folder.Path)).Out;
        Assert.DoesNotContain(said, static c => (char.IsControl(c) && c != '\n') || c == '\u202e');
        Assert.DoesNotContain("\n::error", said, StringComparison.Ordinal);
    }
}
