using System.Net;
using System.Text.Json.Nodes;
using Photon.Bookshop.Tests.App;

namespace Photon.Bookshop.Tests.Http;

public sealed class BooksTests(BookshopApp app)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_seed_is_in_the_catalogue()
    {
        var page = await app.Anyone.GetJson("/books?q=hound%20doyle");
        Assert.Equal(1, (int?)page["total"]);
        Assert.Equal("The Hound of the Baskervilles", (string?)page["items"]![0]!["title"]);
    }

    [Fact]
    public async Task A_list_is_filtered_sorted_and_paged()
    {
        var mark = Guid.NewGuid().ToString("N")[..12];
        for (var i = 1; i <= 5; i++)
        {
            var book = Samples.NewBook($"{mark} {(char)('a' + i)}", stock: i == 5 ? 0 : i);
            book["price"] = 10m + i;
            book["genre"] = i % 2 == 0 ? "crime" : "poetry";
            book["format"] = i == 3 ? "e-book" : "paperback";
            await (await app.Mary.Post("/books", book.ToJsonString())).Json(HttpStatusCode.Created);
        }
        Assert.Equal([$"{mark} b", $"{mark} c"], await Titles($"/books?q={mark}&pageSize=2"));
        Assert.Equal([$"{mark} f"], await Titles($"/books?q={mark}&pageSize=2&page=3"));
        Assert.Empty(await Titles($"/books?q={mark}&pageSize=2&page=4"));
        Assert.Equal([$"{mark} f", $"{mark} e", $"{mark} d"], await Titles($"/books?q={mark}&sort=-price&pageSize=3"));
        Assert.Equal([$"{mark} c", $"{mark} e"], await Titles($"/books?q={mark}&genre=crime"));
        Assert.Equal(5, (await Titles($"/books?q={mark}&genre=crime&genre=poetry")).Length);
        Assert.Equal([$"{mark} d"], await Titles($"/books?q={mark}&format=e-book&genre=poetry"));
        Assert.Equal([$"{mark} c", $"{mark} d"], await Titles($"/books?q={mark}&minPrice=12&maxPrice=13.00"));
        Assert.Equal([$"{mark} f"], await Titles($"/books?q={mark}&inStock=false"));
        Assert.Empty(await Titles($"/books?q={mark}&publishedSince=2025-01-01"));
        Assert.Empty(await Titles("/books?q=%25%5F%25"));
    }

    [Fact]
    public async Task Broken_parameters_are_named_all_at_once()
    {
        var pointers = await (await app.Anyone.GetAsync("/books?pageSize=1000&page=zero&sort=colour&genre=none&minPrice=-1", Cancel)).Pointers(HttpStatusCode.BadRequest);
        Assert.Equal(["genre", "minPrice", "page", "pageSize", "sort"], pointers.Select(p => p.TrimStart('/').Split('/')[^1] is "0" ? "genre" : p.TrimStart('/').Split('/')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_book_comes_back_as_it_was_sent()
    {
        var sent = Samples.NewBook("Round & round \"\\ 😀");
        var response = await app.Mary.Post("/books", sent.ToJsonString());
        var made = await response.Json(HttpStatusCode.Created);
        Assert.Equal($"/books/{made["id"]}", response.Headers.Location!.OriginalString);
        Assert.Equal("\"1\"", response.Headers.ETag!.Tag);
        var got = await app.Anyone.GetJson($"/books/{made["id"]}");
        foreach (var (name, value) in sent.Where(m => m.Key is not "authors"))
            Assert.True(JsonNode.DeepEquals(value, got[name]), $"{name}: {value?.ToJsonString()} became {got[name]?.ToJsonString()}");
        Assert.Equal("author", (string?)got["authors"]![0]!["role"]);
        Assert.Equal("Zoë Ünïcode 📚", (string?)got["authors"]![0]!["name"]);
        Assert.Equal("en", (string?)got["language"]);
        Assert.False((bool?)got["hasCover"]);
    }

    [Fact]
    public async Task Every_fault_of_a_body_is_named_by_its_pointer()
    {
        var book = Samples.NewBook();
        book["isbn"] = "123";
        book["title"] = "";
        book["genre"] = "cyberpunk";
        book["price"] = 1.999m;
        book["stock"] = -1;
        book["authors"]![1]!["name"] = new string('x', 121);
        book["dimensions"]!["width"] = 0;
        book["keywords"] = new JsonArray("same", "same");
        book["attributes"]!["paper"] = 5;
        book["publishedOn"] = "2023-02-29";
        book.Remove("format");
        var pointers = await (await app.Mary.Post("/books", book.ToJsonString())).Pointers(HttpStatusCode.BadRequest);
        Assert.Equal(["/attributes/paper", "/authors/1/name", "/dimensions/width", "/format", "/genre", "/isbn", "/keywords", "/price", "/publishedOn", "/stock", "/title"],
            pointers.Select(p => p.StartsWith("/keywords", StringComparison.Ordinal) ? "/keywords" : p));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"isbn\":\"9787000000000\",\"isbn\":\"9787000000001\"}")]
    public async Task What_is_no_such_object_is_a_400(string body) =>
        await (await app.Mary.Post("/books", body)).Problem(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Another_media_type_is_a_415() =>
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await app.Mary.SendJson(HttpMethod.Post, "/books", "<book/>", "text/xml")).StatusCode);

    [Fact]
    public async Task An_isbn_is_taken_once()
    {
        var book = Samples.NewBook().ToJsonString();
        await (await app.Mary.Post("/books", book)).Json(HttpStatusCode.Created);
        Assert.Equal(["/isbn"], await (await app.Mary.Post("/books", book)).Pointers(HttpStatusCode.Conflict));
    }

    [Theory]
    [InlineData("/books/0198c0de-0000-7000-8000-0000000000ff", HttpStatusCode.NotFound)]
    [InlineData("/books/not-a-uuid", HttpStatusCode.BadRequest)]
    public async Task A_book_that_is_not_there_is_a_problem(string path, HttpStatusCode status) =>
        await (await app.Anyone.GetAsync(path, Cancel)).Problem(status);

    async Task<string[]> Titles(string path) => [.. (await app.Anyone.GetJson(path))["items"]!.AsArray().Select(b => (string)b!["title"]!)];
}
