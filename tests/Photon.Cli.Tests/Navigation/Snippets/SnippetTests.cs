using Photon.Cli.Input;
using Photon.Cli.Navigation.Details;
using Photon.Cli.Navigation.Schemas;
using Photon.Cli.Navigation.Snippets;
using Photon.Cli.Output;
using Photon.Cli.Tests.Navigation.Kit;

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
        var operation = EmittedCode.Of(input, OwnDocuments.Bookshop.Item("placeOrder"), TestContext.Current.CancellationToken);
        Assert.Contains(operation, file => file.Text.Contains("PlaceOrderAsync(", StringComparison.Ordinal));
        Assert.DoesNotContain(operation, file => file.Text.Contains("CancelOrderAsync(", StringComparison.Ordinal));
        var schema = EmittedCode.Of(input, OwnDocuments.Bookshop.Item("Address"), TestContext.Current.CancellationToken);
        Assert.Contains("class Address", Assert.Single(schema).Text, StringComparison.Ordinal);
        Assert.Contains("client.Orders.PlaceOrderAsync(", PhotonClientSnippet.Of(input, OwnDocuments.Bookshop.Item("placeOrder"), "https://x/", TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("client.Books.GetBookAsync(bookId)", PhotonClientSnippet.Of(input, OwnDocuments.Bookshop.Item("getBook"), "https://x/", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    static SnippetRequest Request(string text, string id)
    {
        var (index, files) = OwnDocuments.Read(("openapi.yaml", text));
        var root = files.All.First().Root;
        var item = index.Item(id);
        return SnippetRequest.Of(new DetailReader(new SchemaTree(files, _ => -1), root).Read(item, files.Resolve(root, "#" + item.Pointer.Replace("%", "%25", StringComparison.Ordinal), [])), files);
    }
}
