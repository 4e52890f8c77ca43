using System.Net;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Photon.AspNetCore;

namespace Photon.Generator.Tests.Server;

/// <summary>What is emitted for <see cref="LibraryDocument"/>, over HTTP.</summary>
public sealed class EmittedServerTests(LibraryFixture library) : IClassFixture<LibraryFixture>
{
    const string Trace = "X-Trace: 0198c0de-0000-7000-8000-000000000001";

    static Task<string> Text(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task Parameters_arrive_typed_and_with_their_defaults()
    {
        var all = await library.Send("GET /books?x=sea&limit=7&sort=year&ids=1|2&filter[year]=5&filter[tags][]=a&filter[tags][]=b", [Trace, "Cookie: dark=true"]);
        Assert.Equal("""[{"title":"sea","year":7},{"title":"Year 0198 True"},{"title":"1,2 5 a+b"}]""", await Text(all));
        Assert.Equal("3", all.Headers.GetValues("X-Total").Single());
        Assert.Equal("""[{"title":"none","year":20},{"title":"Title 0198 "},{"title":"  "}]""", await Text(await library.Send("GET /books", [Trace])));
    }

    [Fact]
    public async Task Faults_are_answered_with_the_declared_status_all_at_once()
    {
        var response = await library.Send("GET /books?x=s&limit=0&sort=colour&ids=1|b&filter[year]=0");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var text = await Text(response);
        foreach (var pointer in (string[])["x", "limit", "sort", "ids/1", "filter/year", "X-Trace"])
            Assert.Contains($"\"pointer\":\"{pointer}\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", HttpStatusCode.Unauthorized)]
    [InlineData("X-key: -", HttpStatusCode.Forbidden)]
    [InlineData("X-key: -|X-token: read:books", HttpStatusCode.Forbidden)]
    [InlineData("X-key: -|X-token: write:books", HttpStatusCode.Created)]
    [InlineData("X-admin: -", HttpStatusCode.Created)]
    public async Task Security_is_what_the_document_says(string headers, HttpStatusCode expected)
    {
        var response = await library.Send("POST /books", headers.Split('|', StringSplitOptions.RemoveEmptyEntries), LibraryFixture.Json("""{"title":"New"}"""));
        Assert.Equal(expected, response.StatusCode);
        if (expected == HttpStatusCode.Created) Assert.Equal("/books/1", response.Headers.Location?.ToString());
    }

    [Fact]
    public void Links_are_in_the_endpoints_metadata()
    {
        var endpoint = library.Services.GetRequiredService<EndpointDataSource>().Endpoints.Single(e => e.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName == "addBook");
        var link = Assert.Single(endpoint.Metadata.OfType<ResponseLink>());
        Assert.Equal(("201", "next", "get-book", "<b> \u2028 it", "{\"a\":1}"), (link.Status, link.Name, link.Operation, link.Description, link.Body));
        Assert.Equal([new("path.book-id", "$response.body#/year"), new("api", "[\"a\"]")], link.Parameters);
    }

    [Fact]
    public async Task Ranges_and_default_take_their_status()
    {
        Assert.Equal(HttpStatusCode.Conflict, (await library.Send("POST /books", ["X-admin: -"], LibraryFixture.Json("""{"title":"Twice"}"""))).StatusCode);
        var other = await library.Send("GET /books/2/;api=a");
        Assert.Equal(418, (int)other.StatusCode);
        Assert.Equal("""{"reason":"tea"}""", await Text(other));
        Assert.Equal(HttpStatusCode.NotFound, (await library.Send("GET /books/3/;api=a")).StatusCode);
        Assert.Equal("""{"title":"a-b"}""", await Text(await library.Send("GET /books/1/;api=a,b")));
    }

    [Fact]
    public async Task A_response_that_breaks_the_document_is_not_sent()
    {
        var response = await library.Send("GET /books/1/;api=" + new string('a', 30));
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain("aaaa", await Text(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_of_both_kinds_are_read()
    {
        Assert.Equal("nothing", await Text(await library.Send("POST /forms")));
        var plain = new StringContent("title=a+b&copies=3&of[title]=c", Encoding.UTF8, "application/x-www-form-urlencoded");
        Assert.Equal("a b 3 c", await Text(await library.Send("POST /plain-forms", content: plain)));
        var parts = new MultipartFormDataContent
        {
            { new StringContent("t"), "title" },
            { new ByteArrayContent("one"u8.ToArray()), "covers", "1.png" },
            { new ByteArrayContent("two"u8.ToArray()), "covers", "2.png" },
            { LibraryFixture.Json("""{"title":"part"}"""), "of" },
        };
        Assert.Equal("t  one+two part", await Text(await library.Send("POST /forms", content: parts)));
        var faulty = await library.Send("POST /plain-forms", content: new StringContent("copies=x", Encoding.UTF8, "application/x-www-form-urlencoded"));
        Assert.Equal(HttpStatusCode.BadRequest, faulty.StatusCode);
        Assert.Contains("\"/copies\"", await Text(faulty), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_pass_through_and_slashes_in_a_path_survive()
    {
        var content = new ByteArrayContent([1, 2, 3]);
        content.Headers.ContentType = new("application/octet-stream");
        var response = await library.Send("PUT /files/a%2Fb%252F", content: content);
        Assert.Equal([1, 2, 3], await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("a/b%2F", response.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [Fact]
    public async Task Events_are_streamed() =>
        Assert.Equal("data: {\"title\":\"1\"}\n\ndata: {\"title\":\"2\"}\n\n", await Text(await library.Send("GET /ticks")));

    [Fact]
    public async Task A_start_without_handlers_and_schemes_names_them_all()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => library.Start(false));
        foreach (var missing in (string[])["IBooksApi", "IFormsApi", "IFilesApi", "IStreamsApi", "key:", "token:", "admin:"])
            Assert.Contains($"\n  {missing}", fault.Message, StringComparison.Ordinal);
    }
}
