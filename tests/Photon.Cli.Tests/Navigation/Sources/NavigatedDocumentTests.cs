using Photon.Cli.Input;
using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Sources;
using Photon.Cli.Output;

namespace Photon.Cli.Tests.Navigation.Sources;

public sealed class NavigatedDocumentTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("photon-navigate").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_document_that_was_seen_before_comes_from_the_cache_and_is_read_when_somebody_asks_for_more()
    {
        Write("openapi.yaml", "{ openapi: 3.1.0, info: { title: T }, paths: { '/a%20b': { get: { operationId: a, responses: { '200': { description: x, content: { application/json: { schema: { $ref: 'models/b.yaml' } } } } } } } } }");
        Write("models/b.yaml", "{ type: object, properties: { c: { type: string } } }");
        var first = await Open();
        Assert.False(first.IsFromCache);
        var second = await Open();
        Assert.True(second.IsFromCache);
        Assert.Equal(first.Index.All.Select(item => item.Label), second.Index.All.Select(item => item.Label));
        Assert.Equal(["openapi.yaml", "models/b.yaml"], second.Index.Files);
        var model = second.Index.All.Single(item => item.Kind == EntryKind.Schema);
        Assert.Equal("c", (await second.Find(model.Properties.First(), TestContext.Current.CancellationToken)).Name);
        var detail = await second.Operation(second.Index[0], TestContext.Current.CancellationToken);
        Assert.Equal(model.Id, detail.Responses[0].Bodies[0].Schema.RefTarget);
        Assert.Equal("object", (await second.Schema(model, TestContext.Current.CancellationToken)).Type);
    }

    [Fact]
    public async Task What_changed_is_read_anew_whichever_file_it_was()
    {
        Write("openapi.yaml", "{ openapi: 3.1.0, components: { schemas: { A: { $ref: 'b.yaml' } } } }");
        Write("b.yaml", "{ type: object }");
        var first = await Open();
        Assert.Null(await first.ReadAgain(TestContext.Current.CancellationToken));
        Write("b.yaml", "{ type: string }");
        var second = (await first.ReadAgain(TestContext.Current.CancellationToken))!;
        Assert.Equal("string", second.Index.All.Last().Type);
        Write("openapi.yaml", "{ openapi: 3.1.0, components: { schemas: { B: {} } } }");
        Assert.Equal("B", (await second.ReadAgain(TestContext.Current.CancellationToken))!.Index[0].Name);
    }

    [Fact]
    public async Task A_file_that_was_missing_is_found_when_it_comes()
    {
        Write("openapi.yaml", "{ openapi: 3.1.0, components: { schemas: { A: { $ref: 'b.yaml' } } } }");
        Assert.Equal(1, (await Open()).Index.Count);
        Write("b.yaml", "{ type: object }");
        Assert.Equal(2, (await Open()).Index.Count);
    }

    [Fact]
    public async Task Faults_are_those_of_a_build()
    {
        Write("openapi.yaml", "{ openapi: 3.1.0, info: { title: T, version: '1' }, paths: { /a: { get: { responses: { '200': { $ref: '#/nowhere' } } } } } }");
        var faults = await (await Open()).Faults(TestContext.Current.CancellationToken);
        Assert.Contains(faults, fault => fault.Rule.Id.StartsWith("PHO1", StringComparison.Ordinal));
    }

    void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    Task<NavigatedDocument> Open() => NavigatedDocument.Open(
        new InputRequest([Path.Combine(_folder, "openapi.yaml")]), new Screen(TextReader.Null, TextWriter.Null, TextWriter.Null, false, false),
        new IndexCache(Path.Combine(_folder, "cache")), TestContext.Current.CancellationToken);
}
