using Photon.Cli.Tests.Kit;

namespace Photon.Cli.Tests.Ai;

public sealed class AcceptCommandTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public AcceptCommandTests() => _folder.Write("shop.yaml", """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        paths:
          /books:
            get: { operationId: listBooks, responses: { "200": { description: All. } } }
            post: { operationId: createBook, responses: { "201": { description: Made. } } }
        """);

    public void Dispose() => _folder.Dispose();

    string Proposed => _folder.Of("shop.x.overlay.proposed.yaml");

    string Accepted => _folder.Of("shop.x.overlay.yaml");

    [Fact]
    public async Task Without_a_decision_it_shows_the_changes_with_their_numbers()
    {
        Propose("{ target: \"$.paths['/books'].get\", description: Because., x-photon-change: 7, update: { summary: Lists. } }", "{ target: \"$.paths['/books'].get\", x-photon-change: 7, update: { deprecated: true } }", "{ target: $.info, update: { title: Mine } }");
        var said = await Accept();
        Assert.Equal(0, said.Code);
        Assert.Contains("# change 7: Because.\n--- a/shop.yaml#/paths/~1books/get\n", said.Out, StringComparison.Ordinal);
        Assert.Contains("+deprecated: true\n", said.Out, StringComparison.Ordinal);
        Assert.Contains("# change 8: ", said.Out, StringComparison.Ordinal);
        Assert.Contains("nothing was decided", said.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Proposed));
        Assert.False(File.Exists(Accepted));
    }

    [Fact]
    public async Task Change_by_change_the_rest_stays_and_what_is_rejected_goes()
    {
        Propose(Summary("get", 1, "Lists."), Summary("post", 2, "Creates."), "{ target: $.info, x-photon-change: 3, update: { title: Mine } }");
        Assert.Equal(0, (await Accept("--change", "1", "--reject", "2")).Code);
        Assert.Contains("summary: Lists.", File.ReadAllText(Accepted), StringComparison.Ordinal);
        Assert.DoesNotContain("Creates.", File.ReadAllText(Accepted) + File.ReadAllText(Proposed), StringComparison.Ordinal);
        Assert.Contains("title: Mine", File.ReadAllText(Proposed), StringComparison.Ordinal);
        Assert.Contains("x-photon-rejected", File.ReadAllText(Proposed), StringComparison.Ordinal);
        Assert.Equal(0, (await Accept("--all")).Code);
        var bundled = (await Tool.Run("openapi", "bundle", _folder.Of("shop.yaml"))).Out;
        Assert.Contains("summary: Lists.", bundled, StringComparison.Ordinal);
        Assert.Contains("title: Mine", bundled, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ target: \"$.paths['/gone'].get\", update: { summary: X } }", "matches nothing")]
    [InlineData("{ target: \"$.paths['/books'].get.responses['200']\", update: { content: { application/json: { schema: { $ref: '#/components/schemas/Gone' } } } } }", "Gone")]
    [InlineData("{ target: $.info, update: { title: { a: 1 } } }", "cannot be merged")]
    [InlineData("{ target: $.openapi, update: nine }", "PHO")]
    public async Task What_would_break_the_document_is_not_accepted(string action, string error)
    {
        Propose(action);
        var before = File.ReadAllText(Proposed);
        var said = await Accept("--all");
        Assert.Equal(1, said.Code);
        Assert.Contains("Nothing was accepted", said.Error, StringComparison.Ordinal);
        Assert.True(said.Error.Contains(error, StringComparison.OrdinalIgnoreCase), said.Error);
        Assert.Equal(before, File.ReadAllText(Proposed));
        Assert.False(File.Exists(Accepted));
    }

    [Theory]
    [InlineData(new[] { "--change", "9" }, 2, "There is no change 9; there are 1")]
    [InlineData(new[] { "--change", "1", "--reject", "1" }, 2, "cannot be accepted and rejected")]
    public async Task Numbers_are_those_of_the_file(string[] decision, int code, string error)
    {
        Propose(Summary("get", 1, "Lists."));
        var said = await Accept(decision);
        Assert.Equal(code, said.Code);
        Assert.Contains(error, said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proposal_from_anywhere_steers_no_terminal_and_reaches_no_other_file()
    {
        Propose("{ target: $.info, description: \"a\\u001b[2Jb\", update: { title: \"x\\u001b]0;evil\\u0007\" } }");
        Assert.DoesNotContain('\u001b', (await Accept()).Out);
        _folder.Write("shop.y.overlay.proposed.yaml", "overlay: 1.0.0\ninfo: { title: T, version: '1' }\nextends: https://example.org/shop.yaml\nactions: [{ target: $.info, update: { title: Mine } }]\n");
        var said = await Tool.Run("ai", "accept", _folder.Of("shop.y.overlay.proposed.yaml"), "--all");
        Assert.Equal(1, said.Code);
        Assert.Contains("does not say by 'extends'", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_decides_nothing()
    {
        Propose(Summary("get", 1, "Lists."));
        var said = await Accept("--all", "--dry-run");
        Assert.Equal(0, said.Code);
        Assert.Contains("+summary: Lists.", said.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(Accepted));
    }

    static string Summary(string method, int number, string text) => $"{{ target: \"$.paths['/books'].{method}\", x-photon-change: {number}, update: {{ summary: {text} }} }}";

    void Propose(params string[] actions) => _folder.Write("shop.x.overlay.proposed.yaml", $"overlay: 1.0.0\ninfo: {{ title: T, version: '1' }}\nextends: shop.yaml\nactions:\n{string.Concat(actions.Select(static action => $"  - {action}\n"))}");

    Task<Said> Accept(params string[] more) => Tool.Run(["ai", "accept", Proposed, .. more]);
}
