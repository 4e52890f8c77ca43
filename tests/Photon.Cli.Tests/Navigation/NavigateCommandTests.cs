using System.Text.Json;
using Photon.Ai.Schemas;
using Photon.Cli.Navigation.Query;
using Photon.Cli.Tests.Kit;
using Photon.Cli.Tests.Navigation.Kit;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Cli.Tests.Navigation;

public sealed class NavigateCommandTests
{
    [Fact]
    public async Task A_query_prints_a_table_and_the_same_as_json()
    {
        var said = await Navigate("--query", "operations where method=POST and tag=Orders");
        Assert.Equal((0, ""), (said.Code, said.Error));
        Assert.Equal(["method", "POST", "POST"], said.Out.TrimEnd().Split('\n').Select(line => line.Split(' ')[0]));
        using var json = JsonDocument.Parse((await Navigate("--query", "operations where method=POST and tag=Orders", "--json")).Out);
        Assert.Equal(2, json.RootElement.GetProperty("total").GetInt32());
        Assert.Equal("placeOrder", json.RootElement.GetProperty("rows")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Who_is_no_terminal_gets_an_outline()
    {
        var said = await Navigate();
        Assert.Equal(0, said.Code);
        Assert.StartsWith("Bookshop (OpenAPI 3.1.1, 1 file): 13 operations, ", said.Out, StringComparison.Ordinal);
        Assert.Contains("\nOrders\n  GET", said.Out, StringComparison.Ordinal);
        Assert.Contains("\nSchemas\n  NewBook", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', said.Out);
        using var json = JsonDocument.Parse((await Navigate("--json")).Out);
        Assert.Equal(13, json.RootElement.GetProperty("operations").GetArrayLength());
    }

    [Fact]
    public async Task Faults_are_found_and_a_wrong_query_is_one_line()
    {
        Assert.Equal(0, (await Navigate("--query", "faults where severity=error", "--json")).Code);
        var wrong = await Navigate("--query", "operations where metod=POST");
        Assert.Equal((2, ""), (wrong.Code, wrong.Out));
        Assert.Equal("photon: error: --query, column 18: operations have no field 'metod'; did you mean 'method'?\n", wrong.Error);
    }

    [Fact]
    public async Task What_a_hostile_document_says_steers_no_terminal()
    {
        using var folder = new TemporaryFolder();
        folder.Write("openapi.json", """{ "openapi": "3.1.0", "info": { "title": "\u001b[2J\u202e" }, "paths": { "/\u001b]0;x\u0007": { "get": { "summary": "a\u009bb\u2028", "operationId": "\u001b" } } } }""");
        foreach (var arguments in (string[][])[["--plain"], ["--json"], ["--query", "operations"], ["--query", "operations", "--json"]])
        {
            var said = await Tool.Run(["openapi", "navigate", folder.Of("openapi.json"), "--no-cache", .. arguments]);
            Assert.Equal(0, said.Code);
            Assert.DoesNotContain(said.Out, c => (char.IsControl(c) && c != '\n') || c is '\u202e' or '\u2028');
        }
    }

    [Theory]
    [InlineData("navigate-outline", "--json")]
    [InlineData("navigate-query", "--query", "entries", "--json")]
    [InlineData("navigate-query", "--query", "properties", "--json")]
    [InlineData("navigate-query", "--query", "faults", "--json")]
    [InlineData("navigate-query", "--query", "refs in Order select label, usedBy", "--json")]
    [InlineData("navigate-query", "--query", "schemas where usedBy=0", "--json")]
    public async Task The_json_is_as_its_schema_says(string schema, params string[] arguments)
    {
        var text = SpecText.Read(schema + ".json", File.ReadAllText(Path.Combine(SharedData.Root, "docs", "schemas", schema + ".schema.json")), new List<Fault>(), TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse((await Navigate(arguments)).Out);
        Assert.Empty(SchemaCheck.Check(new([text]), text.Root, json.RootElement));
        // The check tells what is wrong.
        using var wrong = JsonDocument.Parse("""{ "document": 1, "rows": [ { "line": 0 } ], "operations": [ { "line": 0 } ] }""");
        Assert.True(SchemaCheck.Check(new([text]), text.Root, wrong.RootElement).Count > 2);
    }

    /// <summary>Who wrote a script against the JSON has a right to what the documentation says of it.</summary>
    [Fact]
    public void Every_field_is_documented()
    {
        var page = File.ReadAllText(Path.Combine(SharedData.Root, "docs", "navigate.md"));
        foreach (var source in QuerySource.All) Assert.Contains($"`{source.Name}`", page, StringComparison.Ordinal);
        foreach (var field in QueryField.OfEntries.Concat(QueryField.OfProperties).Concat(QueryField.OfFaults)) Assert.Contains($"`{field.Name}`", page, StringComparison.Ordinal);
    }

    static Task<Said> Navigate(params string[] arguments) => Tool.Run(["openapi", "navigate", OwnDocuments.BookshopPath, "--no-cache", .. arguments]);
}
