using System.Text.RegularExpressions;
using Photon.Cli.Input;
using Photon.Cli.Navigation.Details;
using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Schemas;
using Photon.Cli.Navigation.Snippets;
using Photon.Cli.Navigation.Sources;
using Photon.Cli.Output;
using Photon.Cli.Tests.Navigation.Kit;
using Photon.Core.Emit;

namespace Photon.Cli.Tests.Navigation.Snippets;

public sealed class SnippetTests
{
    [Fact]
    public void A_request_is_filled_with_examples()
    {
        var request = Request(File.ReadAllText(OwnDocuments.BookshopPath), "placeOrder");
        Assert.Equal(("POST", "http://localhost:5080/orders", "application/json"), (request.Method, request.Url, request.MediaType));
        Assert.Contains("\"lines\": [", request.Body, StringComparison.Ordinal);
        Assert.Contains(request.Headers, header => header.Value.Contains(SnippetRequest.Secret, StringComparison.Ordinal));
        Assert.DoesNotContain('{', Request(File.ReadAllText(OwnDocuments.BookshopPath), "getBook").Url);
    }

    /// <summary>A document may try to run commands where its snippets are pasted.</summary>
    [Fact]
    public void What_a_hostile_document_says_stays_a_text()
    {
        var request = Request("""
            { "openapi": "3.1.0", "servers": [ { "url": "https://x/'; rm -rf $HOME #" } ], "paths": { "/a'b\"$(id)`id`": { "post": { "operationId": "a",
              "parameters": [ { "in": "header", "name": "X", "required": true, "example": "a\r\nEvil: 1", "schema": { "type": "string" } } ],
              "requestBody": { "content": { "application/json": { "example": "'; touch /tmp/x; '\u2028\"\"\"" } } } } } } }
            """, "a");
        var shell = CurlSnippet.Of(request);
        // Outside of single quotes nothing is left but what is ours.
        var outside = string.Concat(shell.Replace("'\\''", "", StringComparison.Ordinal).Split('\'').Where((_, i) => i % 2 == 0));
        Assert.DoesNotContain(outside, c => c is '$' or '`' or ';' or '#' or '(');
        Assert.DoesNotContain("\r", shell, StringComparison.Ordinal);
        var code = HttpClientSnippet.Of(request);
        Assert.DoesNotContain(code, c => c is '\u2028' or '\r');
        Assert.Equal(7, code.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task The_code_that_a_build_makes_is_shown()
    {
        var input = await new SpecInputs(new InputRequest([OwnDocuments.BookshopPath]), new Screen(TextReader.Null, TextWriter.Null, TextWriter.Null, false, false)).ReadOne(TestContext.Current.CancellationToken);
        var operation = EmittedCode.Of(input, OwnDocuments.Bookshop.Item("placeOrder"), default, TestContext.Current.CancellationToken);
        Assert.Contains(operation, file => file.Text.Contains("PlaceOrderAsync(", StringComparison.Ordinal));
        Assert.DoesNotContain(operation, file => file.Text.Contains("CancelOrderAsync(", StringComparison.Ordinal));
        var schema = EmittedCode.Of(input, OwnDocuments.Bookshop.Item("Address"), input.Spec.Root["components"]["schemas"]["Address"], TestContext.Current.CancellationToken);
        Assert.Contains("class Address", Assert.Single(schema).Text, StringComparison.Ordinal);
        Assert.Contains("client.Orders.PlaceOrderAsync(", PhotonClientSnippet.Of(input, OwnDocuments.Bookshop.Item("placeOrder"), "https://x/", TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("client.Books.GetBookAsync(bookId)", PhotonClientSnippet.Of(input, OwnDocuments.Bookshop.Item("getBook"), "https://x/", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>Names of schemas become names of types by leaving out and putting together; the type is that of the schema all the same.</summary>
    [Fact]
    public async Task A_schemas_code_is_its_own_however_much_its_name_is_like_anothers()
    {
        string[] names = ["Order", "order", "ORDER", "or-der", "Or.der", "or_der", "Order1", "class", "Orders"];
        using var folder = new TemporaryFolder();
        folder.Write("openapi.json", $$"""{ "openapi": "3.1.0", "info": { "title": "a", "version": "1" }, "paths": {}, "components": { "schemas": { "Alias": { "$ref": "#/components/schemas/or-der" }, "Text": { "type": "string" }, {{string.Join(", ", names.Select((name, i) => $$"""
            "{{name}}": { "type": "object", "properties": { "p{{i}}": { "type": "string" }, "inner": { "type": "object", "properties": { "q{{i}}": { "type": "string" } } } } }
            """))}} } } }""");
        var document = await NavigatedDocument.Open(new([folder.Of("openapi.json")]), new Screen(TextReader.Null, TextWriter.Null, TextWriter.Null, false, false), null, TestContext.Current.CancellationToken);
        foreach (var (name, i) in names.Select((name, i) => (name, i)).Append(("Alias", 3)))
        {
            var text = Assert.Single(await Code(name)).Text;
            Assert.Equal(["P" + i], Regex.Matches(text, @"\bP\d\b").Select(match => match.Value).Distinct());
            Assert.Single(Regex.Matches(text, @"^public .*class \w+", RegexOptions.Multiline));
        }
        Assert.Empty(await Code("Text"));

        async Task<IReadOnlyList<SourceFile>> Code(string name)
        {
            var item = document.Index.All.Single(item => item.Kind == EntryKind.Schema && item.Name == name);
            return EmittedCode.Of(await document.Read(TestContext.Current.CancellationToken), item, (await document.Schema(item, TestContext.Current.CancellationToken)).Schema, TestContext.Current.CancellationToken);
        }
    }

    static SnippetRequest Request(string text, string id)
    {
        var (index, files) = OwnDocuments.Read(("openapi.yaml", text));
        var root = files.All.First().Root;
        var item = index.Item(id);
        return SnippetRequest.Of(new DetailReader(new SchemaTree(files, _ => -1), root).Read(item, files.Resolve(root, "#" + item.Pointer.Replace("%", "%25", StringComparison.Ordinal), [])), files);
    }
}
