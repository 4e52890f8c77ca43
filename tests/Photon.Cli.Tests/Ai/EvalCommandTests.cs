using System.Text.Json;
using Photon.Cli.Output;
using Photon.Cli.Tests.Kit;

namespace Photon.Cli.Tests.Ai;

public sealed class EvalCommandTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public EvalCommandTests() => _folder.Write("shop.yaml", """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        paths:
          /books:
            get: { operationId: listBooks, summary: Lists the books., responses: { "200": { description: All of them. } } }
        """);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_deterministic_form_is_measured_without_any_model()
    {
        var said = await Tool.Run("ai", "eval", _folder.Of("shop.yaml"), "--provider", "none");
        Assert.Equal(0, said.Code);
        Assert.StartsWith("1 operations of 1 documents\n\n| | names copied | deterministic |\n", said.Out, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await Tool.Run("ai", "eval", _folder.Of("shop.yaml"), "--provider", "none", "--json")).Out);
        Assert.Equal(0, json.RootElement.GetProperty("rows")[1].GetProperty("inventedNames").GetInt32());
        Assert.Contains("Lists the books.", File.ReadAllText(_folder.Of("shop.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_nothing_to_take_away_it_says_so()
    {
        _folder.Write("bare.yaml", "openapi: 3.1.0\ninfo: { title: Bare, version: '1' }\npaths: {}\n");
        var said = await Tool.Run("ai", "eval", _folder.Of("bare.yaml"));
        Assert.Equal(ExitCode.Failed, said.Code);
        Assert.Contains("could be taken away", said.Error, StringComparison.Ordinal);
    }
}
