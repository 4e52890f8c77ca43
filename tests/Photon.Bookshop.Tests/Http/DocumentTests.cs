using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Photon.Bookshop.Tests.App;

namespace Photon.Bookshop.Tests.Http;

public sealed class DocumentTests(BookshopApp app)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_document_is_served_as_json_and_as_yaml()
    {
        var json = await app.Anyone.GetJson("/openapi.json");
        Assert.Equal("3.1.1", (string?)json["openapi"]);
        Assert.Equal("listBooks", (string?)json["paths"]!["/books"]!["get"]!["operationId"]);
        var yaml = await app.Anyone.GetStringAsync("/openapi.yaml", Cancel);
        Assert.Contains("operationId: listBooks", yaml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/openapi.json")]
    [InlineData("/openapi.yaml")]
    public async Task A_document_that_is_known_already_is_not_sent_again(string path)
    {
        var response = await app.Anyone.GetAsync(path, Cancel);
        var tag = response.Headers.ETag;
        Assert.NotNull(tag);
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(tag);
        Assert.Equal(HttpStatusCode.NotModified, (await app.Anyone.SendAsync(request, Cancel)).StatusCode);
    }

    [Fact]
    public async Task The_document_travels_compressed_where_that_is_asked_for()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/openapi.json");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        var response = await app.Anyone.SendAsync(request, Cancel);
        Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
        await using var plain = new System.IO.Compression.GZipStream(await response.Content.ReadAsStreamAsync(Cancel), System.IO.Compression.CompressionMode.Decompress);
        Assert.Equal("Bookshop", (string?)(await JsonNode.ParseAsync(plain, cancellationToken: Cancel))!["info"]!["title"]);
    }

    [Fact]
    public async Task The_reference_page_is_there_in_development()
    {
        var page = await app.Anyone.GetAsync("/reference", Cancel);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_unknown_path_is_a_problem() => await (await app.Anyone.GetAsync("/magazines", Cancel)).Problem(HttpStatusCode.NotFound);

    [Fact]
    public void The_start_says_where_everything_is()
    {
        Assert.Contains("/reference", app.Output, StringComparison.Ordinal);
        Assert.Contains("X-Api-Key: demo-customer-ada", app.Output, StringComparison.Ordinal);
    }
}
