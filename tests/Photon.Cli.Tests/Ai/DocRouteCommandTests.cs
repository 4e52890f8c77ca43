using Photon.Cli.Tests.Kit;

namespace Photon.Cli.Tests.Ai;

public sealed class DocRouteCommandTests : IDisposable
{
    const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        paths:
          /books:
            get:
              operationId: listBooks
              parameters: [{ name: limit, in: query, schema: { type: integer, maximum: 50 } }]
              responses: { "200": { description: All., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Book" } } } } } }
            post: { operationId: createBook, responses: { "201": { description: "" } } }
        components: { schemas: { Book: { type: object, properties: { title: { type: string } } } } }
        """;

    readonly TemporaryFolder _folder = new();

    public DocRouteCommandTests() => _folder.Write("shop.yaml", Document);

    public void Dispose() => _folder.Dispose();

    string Proposed => _folder.Of("shop.docs.overlay.proposed.yaml");

    string Accepted => _folder.Of("shop.docs.overlay.yaml");

    [Fact]
    public async Task Texts_are_proposed_beside_the_document_and_accepted_by_a_person()
    {
        var said = await Describe("--schemas");
        Assert.Equal((0, ""), (said.Code, said.Out));
        Assert.Contains("6 texts in 3 changes (3 deterministic)", said.Error, StringComparison.Ordinal);
        // A build, and every other command, reads the document as before.
        Assert.DoesNotContain("Lists books.", (await Tool.Run("openapi", "bundle", _folder.Of("shop.yaml"))).Out, StringComparison.Ordinal);
        var accepted = await Tool.Run("ai", "accept", Proposed, "--all");
        Assert.Equal(0, accepted.Code);
        Assert.Contains("+summary: Lists books.", accepted.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(Proposed));
        var bundled = (await Tool.Run("openapi", "bundle", _folder.Of("shop.yaml"))).Out;
        Assert.Contains("summary: Lists books.", bundled, StringComparison.Ordinal);
        Assert.Contains("How many books to return, at most 50.", bundled, StringComparison.Ordinal);
        Assert.Contains("The title of the book.", bundled, StringComparison.Ordinal);
        Assert.Equal(0, (await Tool.Run("openapi", "validate", _folder.Of("shop.yaml"), "--strict")).Code);
        Assert.Contains("nothing is missing", (await Describe("--schemas")).Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Proposed));
    }

    [Fact]
    public async Task A_dry_run_shows_the_difference_and_writes_nothing()
    {
        var said = await Describe("listBooks", "--dry-run");
        Assert.Equal(0, said.Code);
        Assert.Contains("--- a/shop.yaml#/paths/~1books/get\n+++ b/shop.yaml#/paths/~1books/get\n", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("createBook", said.Out, StringComparison.Ordinal);
        Assert.Equal(["shop.yaml"], Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task The_context_is_shown_and_nobody_is_asked()
    {
        var said = await Describe("listBooks", "--show-context");
        Assert.Equal(0, said.Code);
        Assert.Matches(@"listBooks: \d+ of 4096 tokens \(estimate\)", said.Out);
        Assert.Contains("prompt doc-route/1 ", said.Out, StringComparison.Ordinal);
        Assert.Contains("focus: GET /books", said.Out, StringComparison.Ordinal);
        Assert.Contains("reference 1: schemas/Book", said.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(Proposed));
    }

    [Fact]
    public async Task An_edited_proposal_is_kept_unless_it_is_forced()
    {
        await Describe();
        File.AppendAllText(Proposed, "# Mine.\n");
        var said = await Describe();
        Assert.Equal(1, said.Code);
        Assert.Contains("was edited since it was written", said.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await Describe("-o", _folder.Of("other.overlay.proposed.yaml"))).Code);
        Assert.Equal(0, (await Describe("--force")).Code);
        Assert.DoesNotContain("# Mine.", File.ReadAllText(Proposed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("listBook", "No operation is called 'listBook'")]
    [InlineData("--spec", "gone.yaml")]
    public async Task What_there_is_not_is_said_in_one_line(string argument, string error)
    {
        var said = argument == "--spec" ? await Tool.Run("ai", "doc-route", "--spec", _folder.Of("gone.yaml")) : await Describe(argument);
        Assert.NotEqual(0, said.Code);
        Assert.Contains(error, said.Error, StringComparison.Ordinal);
        Assert.Single(said.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task A_repositorys_own_prompt_is_used_and_its_fault_has_a_place()
    {
        _folder.Write("prompts/doc-route/2.prompt", "---\ncommand: doc-route\nversion: 2\nmood: route\n---\n");
        var said = await Describe("--show-context");
        Assert.Equal(1, said.Code);
        Assert.Contains("2.prompt(4,1): The head has no 'mood'", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_described_is_passed_over_until_it_changes()
    {
        var kept = _folder.Of("kept.json");
        Assert.Contains("2 changes", (await Describe("--changed-since", kept)).Error, StringComparison.Ordinal);
        File.Delete(Proposed);
        Assert.Contains("nothing is missing", (await Describe("--changed-since", kept)).Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Proposed));
        _folder.Write("shop.yaml", Document.Replace("createBook", "addBook", StringComparison.Ordinal));
        Assert.Contains("1 changes", (await Describe("--changed-since", kept)).Error, StringComparison.Ordinal);
        Assert.Contains("Adds a book", File.ReadAllText(Proposed), StringComparison.Ordinal);
        // What is no record of ours says nothing.
        File.WriteAllText(kept, "[1]");
        Assert.Contains("2 changes", (await Describe("--changed-since", kept)).Error, StringComparison.Ordinal);
    }

    Task<Said> Describe(params string[] more) => Tool.Run(["ai", "doc-route", "--provider", "none", "--spec", _folder.Of("shop.yaml"), .. more]);
}
