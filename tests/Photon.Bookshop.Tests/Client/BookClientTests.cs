using Photon.Bookshop.Tests.App;
using Photon.Bookshop.Tests.Http;

namespace Photon.Bookshop.Tests.Client;

public sealed class BookClientTests(BookshopApp app)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    readonly BooksClient anyone = new BookshopClient(app.Anyone).Books;
    readonly BooksClient staff = new BookshopClient(app.Mary).Books;

    static int isbn;

    static NewBook Example(string title = "Typed", string? number = null, int stock = 3) => new()
    {
        Isbn = number ?? $"979{7_000_000_000 + Interlocked.Increment(ref isbn)}",
        Title = title,
        Subtitle = "With \"quotes\" & 😀",
        Authors = [new Author { Name = "A" }, new Author { Name = "B", Role = AuthorRole.Translator }],
        Genre = Genre.ScienceFiction,
        Format = BookFormat.EBook,
        Price = 1234.56m,
        Stock = stock,
        PublishedOn = new DateOnly(2024, 2, 29),
        Series = new Series { Name = "S", Volume = 7 },
        Website = new Uri("https://example.com/?q=1"),
        Keywords = ["k"],
        Attributes = new Dictionary<string, string> { ["paper"] = "white" },
    };

    async Task<Guid> Create() => Assert.IsType<CreateBookResult.Created>(await staff.CreateBookAsync(Example(), Cancel)).Body.Id;

    [Fact]
    public async Task A_book_makes_the_round_trip_with_every_type_intact()
    {
        var created = Assert.IsType<CreateBookResult.Created>(await staff.CreateBookAsync(Example(), Cancel));
        Assert.Equal("\"1\"", created.ETag);
        var book = Assert.IsType<GetBookResult.Ok>(await anyone.GetBookAsync(created.Body.Id, Cancel)).Body;
        Assert.Equal("With \"quotes\" & 😀", book.Subtitle);
        Assert.Equal(AuthorRole.Translator, book.Authors[1].Role);
        Assert.Equal(Genre.ScienceFiction, book.Genre);
        Assert.Equal(BookFormat.EBook, book.Format.Known);
        Assert.Equal(1234.56m, book.Price);
        Assert.Equal(new DateOnly(2024, 2, 29), book.PublishedOn);
        Assert.Equal(7, book.Series!.Volume);
        Assert.Equal(new Uri("https://example.com/?q=1"), book.Website);
        Assert.Equal("white", book.Attributes!["paper"]);
        Assert.Null(book.Pages);
        Assert.Equal(1, book.Revision);
        Assert.InRange(book.AddedAt, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddMinutes(5));
    }

    [Fact]
    public async Task Parameters_have_their_defaults()
    {
        var page = (await anyone.ListBooksAsync(cancel: Cancel)).OrThrow();
        Assert.Equal((1, 20), (page.Page, page.PageSize));
        var dear = (await anyone.ListBooksAsync(new ListBooksParameters { Genre = [Genre.Fiction, Genre.Poetry], MinPrice = 9.99m, Sort = BookSort.PriceDescending, PageSize = 2 }, Cancel)).OrThrow();
        Assert.Equal(2, dear.Items.Count);
        Assert.True(dear.Items[0].Price >= dear.Items[1].Price);
    }

    [Fact]
    public async Task Absent_null_and_a_value_are_three_patches()
    {
        var id = await Create();
        async Task<Book> Patch(BookPatch patch, string? match = null) =>
            Assert.IsType<UpdateBookResult.Ok>(await staff.UpdateBookAsync(id, patch, new UpdateBookParameters { IfMatch = match }, Cancel)).Body;
        var untouched = await Patch(new BookPatch { Stock = 9 });
        Assert.Equal(("With \"quotes\" & 😀", 9), (untouched.Subtitle, untouched.Stock));
        Assert.Equal("new", (await Patch(new BookPatch { Subtitle = "new" })).Subtitle);
        var removed = await Patch(new BookPatch { Subtitle = null }, "\"3\"");
        Assert.Null(removed.Subtitle);
        Assert.Equal(4, removed.Revision);
        var late = await staff.UpdateBookAsync(id, new BookPatch { Stock = 1 }, new UpdateBookParameters { IfMatch = "\"3\"" }, Cancel);
        Assert.Equal(412, Assert.IsType<UpdateBookResult.PreconditionFailed>(late).Body.Status);
    }

    [Fact]
    public async Task Refusals_are_values_with_pointers()
    {
        var refused = Assert.IsType<CreateBookResult.BadRequest>(await staff.CreateBookAsync(Example(number: "1", stock: -1), Cancel));
        Assert.Equal(["/isbn", "/stock"], refused.Body.Errors.Select(e => e.Pointer).Order(StringComparer.Ordinal));
        Assert.IsType<CreateBookResult.Unauthorized>(await anyone.CreateBookAsync(Example(), Cancel));
        Assert.IsType<CreateBookResult.Forbidden>(await new BookshopClient(app.Tim).Books.CreateBookAsync(Example(), Cancel));
        Assert.IsType<GetBookResult.NotFound>(await anyone.GetBookAsync(Guid.NewGuid(), Cancel));
        await Assert.ThrowsAsync<ApiException>(async () => (await anyone.GetBookAsync(Guid.NewGuid(), Cancel)).OrThrow());
    }

    [Fact]
    public async Task A_book_is_deleted()
    {
        var id = await Create();
        Assert.IsType<DeleteBookResult.NoContent>(await staff.DeleteBookAsync(id, Cancel));
        Assert.IsType<DeleteBookResult.NotFound>(await staff.DeleteBookAsync(id, Cancel));
    }

    [Fact]
    public async Task A_cover_goes_up_and_comes_down_as_a_stream()
    {
        var id = await Create();
        var covers = new BookshopClient(app.Mary).Covers;
        Assert.IsType<GetCoverResult.NotFound>(await covers.GetCoverAsync(id, Cancel));
        var bytes = CoversTests.Png(1_000_000);
        Assert.IsType<PutCoverResult.NoContent>(await covers.PutCoverAsync(id, new MemoryStream(bytes), contentType: "image/png", cancel: Cancel));
        await using var cover = Assert.IsType<GetCoverResult.Ok>(await covers.GetCoverAsync(id, Cancel)).Body;
        Assert.Equal("image/png", cover.ContentType);
        using var copy = new MemoryStream();
        await cover.Content.CopyToAsync(copy, Cancel);
        Assert.Equal(bytes, copy.ToArray());
    }
}
