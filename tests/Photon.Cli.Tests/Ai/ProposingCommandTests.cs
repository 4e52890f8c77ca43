using System.Text.Json;
using Photon.Cli.Tests.Kit;

namespace Photon.Cli.Tests.Ai;

/// <summary>refactor-schema, generate-model and suggest-path, from the command line to the accepted overlay.</summary>
public sealed class ProposingCommandTests : IDisposable
{
    const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        paths:
          /orders:
            get: { operationId: listOrders, responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Order" } } } } } } }
          /orders/{orderId}:
            get: { operationId: getOrder, parameters: [{ name: orderId, in: path, required: true, schema: { type: string } }], responses: { "200": { description: ok } } }
        components:
          schemas:
            Order: { type: object, required: [id], properties: { id: { type: string }, state: { type: string, enum: [open, sent] } } }
            Parcel: { type: object, required: [id], properties: { id: { type: string }, state: { type: string, enum: [open, sent] } } }
        """;

    readonly TemporaryFolder _folder = new();

    public ProposingCommandTests() => _folder.Write("shop.yaml", Document);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("refactor", "State", "ai", "refactor-schema", "DOC")]
    [InlineData("model", "Invoice", "ai", "generate-model", "an invoice with a number, an order and a total", "--spec", "DOC")]
    [InlineData("path", "archiveOrder", "ai", "suggest-path", "archive an order", "--spec", "DOC")]
    public async Task What_is_proposed_lies_beside_the_document_and_counts_once_it_is_accepted(string what, string sign, params string[] line)
    {
        var arguments = line.Select(word => word == "DOC" ? _folder.Of("shop.yaml") : word).ToArray();
        var proposed = _folder.Of($"shop.{what}.overlay.proposed.yaml");
        var dry = await Tool.Run([.. arguments, "--dry-run", "--provider", "none"]);
        Assert.Equal(0, dry.Code);
        Assert.Contains("+", dry.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(proposed));
        var said = await Tool.Run([.. arguments, "--provider", "none"]);
        Assert.True(said.Code == 0, said.Error);
        Assert.Contains("1 change (deterministic)", said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(sign, (await Tool.Run("openapi", "bundle", _folder.Of("shop.yaml"))).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await Tool.Run("ai", "accept", proposed, "--all")).Code);
        Assert.Contains(sign, (await Tool.Run("openapi", "bundle", _folder.Of("shop.yaml"))).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await Tool.Run("openapi", "validate", _folder.Of("shop.yaml"))).Code);
    }

    [Fact]
    public async Task Output_and_json_are_for_programs()
    {
        var list = await Tool.Run("ai", "refactor-schema", _folder.Of("shop.yaml"), "--json");
        JsonShape.Matches("ai-refactorings.schema.json", list.Out);
        Assert.Contains("repeated-enum", list.Out, StringComparison.Ordinal);
        Assert.Contains("shop.yaml(10,80): repeated-enum (contract equal)", (await Tool.Run("ai", "refactor-schema", _folder.Of("shop.yaml"), "--list")).Out, StringComparison.Ordinal);
        var paths = await Tool.Run("ai", "suggest-path", "archive an order", "--json", "--spec", _folder.Of("shop.yaml"));
        JsonShape.Matches("ai-paths.schema.json", paths.Out);
        Assert.Equal(0, (await Tool.Run("ai", "suggest-path", "archive an order", "--apply", "2", "--spec", _folder.Of("shop.yaml"), "-o", _folder.Of("other.overlay.proposed.yaml"))).Code);
        Assert.True(File.Exists(_folder.Of("other.overlay.proposed.yaml")));
    }

    [Fact]
    public async Task Values_and_CSharp_become_models()
    {
        _folder.Write("receipt.json", """{"total":1.5,"at":"2024-01-01T00:00:00Z"}""");
        _folder.Write("Line.cs", "public class Line { public required string Sku { get; set; } }");
        var example = await Tool.Run("ai", "generate-model", "--example", _folder.Of("receipt.json"), "--dry-run", "--spec", _folder.Of("shop.yaml"));
        Assert.Contains("+format: date-time", example.Out.Replace(" ", "", StringComparison.Ordinal).Replace("format:", "format: ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("#/components/schemas/Receipt", example.Out, StringComparison.Ordinal);
        var piped = await Tool.RunWith("""{"a":1}""", "ai", "generate-model", "--example", "-", "--name", "small", "--dry-run", "--spec", _folder.Of("shop.yaml"));
        Assert.Contains("Small", piped.Out, StringComparison.Ordinal);
        Assert.Contains("sku", (await Tool.Run("ai", "generate-model", "--csharp", _folder.Of("Line.cs"), "--dry-run", "--spec", _folder.Of("shop.yaml"))).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("give one of them", "ai", "generate-model", "--spec", "DOC")]
    [InlineData("did you mean 'repeated-enum'", "ai", "refactor-schema", "DOC", "--rule", "repeated-enums")]
    [InlineData("say a verb and a thing", "ai", "suggest-path", "archive", "--spec", "DOC")]
    [InlineData("--apply is a number from 1 to", "ai", "suggest-path", "archive an order", "--apply", "9", "--spec", "DOC")]
    public async Task What_cannot_be_done_is_one_line_with_the_way_out(string text, params string[] line)
    {
        var said = await Tool.Run([.. line.Select(word => word == "DOC" ? _folder.Of("shop.yaml") : word)]);
        Assert.NotEqual(0, said.Code);
        Assert.Contains(text, Assert.Single(said.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), static one => one.StartsWith("photon: error:", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_are_answered_with_places_and_calls()
    {
        var uses = await Tool.Run("ai", "who uses Order?", "--spec", _folder.Of("shop.yaml"));
        Assert.Equal(0, uses.Code);
        Assert.Contains("1 operation uses Order", uses.Out, StringComparison.Ordinal);
        Assert.Contains("shop.yaml(5,5)", uses.Out, StringComparison.Ordinal);
        Assert.Contains("curl -X GET", (await Tool.Run("ai", "how do I call getOrder?", "--spec", _folder.Of("shop.yaml"))).Out, StringComparison.Ordinal);
        var json = await Tool.Run("ai", "what does getOrder need?", "--json", "--spec", _folder.Of("shop.yaml"));
        JsonShape.Matches("ai-answer.schema.json", json.Out);
        using var parsed = JsonDocument.Parse(json.Out);
        Assert.Equal("getOrder needs:", parsed.RootElement.GetProperty("answer").GetString());
        Assert.Contains("did you mean 'doc-route'", (await Tool.Run("ai", "doc-rout")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proposed_command_runs_only_after_a_yes()
    {
        var asked = await Tool.Run("ai", "how big is it", "--spec", _folder.Of("shop.yaml"));
        Assert.Contains("photon could do this: photon openapi stats", asked.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("operations", asked.Out, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("operations", (await Tool.Run("ai", "how big is it", "--yes", "--spec", _folder.Of("shop.yaml"))).Out, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(false, "openapi", "bundle", "a.yaml", "-o", "b.yaml")]
    [InlineData(false, "openapi", "bundle", "a.yaml", "--output=b.yaml")]
    [InlineData(false, "openapi", "split", "a.yaml")]
    [InlineData(false, "new", "photon-api")]
    [InlineData(false, "ai", "accept", "x", "--all")]
    [InlineData(false, "openapi", "validate", "--no-such-option")]
    [InlineData(false, "rm", "-rf", "/")]
    [InlineData(false, "openapi", "validate", "https://example.org/a.yaml", "--allow-network")]
    [InlineData(true, "openapi", "validate", "a.yaml", "--strict")]
    [InlineData(true, "ai", "doc-route", "listOrders")]
    public void Only_commands_that_look_or_propose_are_safe(bool isSafe, params string[] line) => Assert.Equal(isSafe, new Photon.Cli.Ai.SafeCommands(PhotonTool.Create(new(TextReader.Null, TextWriter.Null, TextWriter.Null, false, false))).Fault(line) is null);
}
