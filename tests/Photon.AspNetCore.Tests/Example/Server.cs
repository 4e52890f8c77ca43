// What the generator emits, written by hand.
#nullable disable
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Photon.AspNetCore.Emitted;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Tests.Example;

public sealed class ListBooksParameters
{
    public string Q { get; init; }
    public int Limit { get; init; } = 20;
    public IReadOnlyList<string> Tag { get; init; }
    public IReadOnlyList<long> Ids { get; init; }
    public Guid? Trace { get; init; }
    public bool Dark { get; init; }
}

public interface IBooksApi
{
    ValueTask<ListBooksResult> ListBooks(ListBooksParameters parameters, CancellationToken cancel);
    ValueTask<BookResult> CreateBook(NewBook book, CancellationToken cancel);
    ValueTask<BookResult> GetBook(string bookId, CancellationToken cancel);
    ValueTask<BookResult> DeleteBook(int bookId, CancellationToken cancel);
    ValueTask<BookResult> AddForm(NewBook book, CancellationToken cancel);
    ValueTask<BookResult> Maybe(NewBook book, CancellationToken cancel);
    ValueTask<TextResult> Shout(string text, CancellationToken cancel);
    ValueTask<TextResult> PutCover(Stream content, CancellationToken cancel);
    ValueTask<CoverResult> GetCover(CancellationToken cancel);
    ValueTask<WatchResult> Watch(CancellationToken cancel);
    ValueTask<TextResult> Import(IAsyncEnumerable<NewBook> books, CancellationToken cancel);
}

public sealed class ShopBuilder(IServiceCollection services, Action<ServerOptions> configure) : ServerBuilder(services, "Shop", true, configure)
{
    public ShopBuilder AddBooks<T>(ServiceLifetime lifetime = ServiceLifetime.Scoped) where T : class, IBooksApi
    {
        AddHandler<IBooksApi, T>(lifetime);
        return this;
    }
}

public static class ShopExtensions
{
    public static ShopBuilder AddShop(this IServiceCollection services, Action<ServerOptions> configure = null) => new(services, configure);

    public static ApiEndpoints MapShop(this IEndpointRouteBuilder endpoints)
    {
        var map = new RouteMap(endpoints, "Shop");
        BooksRoutes.Map(map);
        return map.Finish();
    }
}

static class BooksRoutes
{
    static readonly Shape S0 = Shape.Of("{title:t,copies:r,tags:[t}");

    public static void Map(RouteMap map)
    {
        map.Tag<IBooksApi>("Books", "Books");
        map.Operation("listBooks", "GET", "/books", ListBooks, gives: "200 application/json, 400 application/problem+json");
        map.Operation("createBook", "POST", "/books", CreateBook, "application/json", gives: "201 application/json", faultStatus: 422);
        map.Operation("getBook", "GET", "/books/{book-id}", GetBook, gives: "200 application/json|application/hal+json");
        map.Operation("deleteBook", "DELETE", "/books/{book-id}", DeleteBook, gives: "204", security: "key&token%3Ax catalogue|staff", deprecated: true);
        map.Operation("addForm", "POST", "/forms", AddForm, "application/x-www-form-urlencoded,multipart/form-data,application/json", gives: "200 application/json");
        map.Operation("maybe", "POST", "/maybe", Maybe, "application/json", gives: "200 application/json");
        map.Operation("shout", "POST", "/shout", Shout, "text/plain", gives: "200 text/plain");
        map.Operation("putCover", "PUT", "/cover", PutCover, "image/*", streamed: true, gives: "200 text/plain");
        map.Operation("getCover", "GET", "/cover", GetCover, gives: "200 image/png|image/jpeg");
        map.Operation("watch", "GET", "/watch", Watch, gives: "200 text/event-stream");
        map.Operation("import", "POST", "/import", Import, "application/jsonl", streamed: true, gives: "200 text/plain");
    }

    static void ListBooks(ref RequestReader x)
    {
        var parameters = new ListBooksParameters
        {
            Q = x.QueryOr<string, TermCodec>("q", null, Shape.Text),
            Limit = x.QueryOr<int, LimitCodec>("limit", 20, Shape.Raw),
            Tag = x.QueryOr<IReadOnlyList<string>, ListCodec<string, StringCodec>>("tag", null, Shape.Texts),
            Ids = x.QueryOr<IReadOnlyList<long>, ListCodec<long, Int64Codec>>("ids", null, Shape.Raws, ValueStyle.PipeDelimited),
            Trace = x.HeaderN<Guid, GuidCodec>("X-Trace", Shape.Text),
            Dark = x.CookieOr<bool, BooleanCodec>("dark", false, Shape.Raw),
        };
        if (x.Ready(out IBooksApi api)) x.Answer(api.ListBooks(parameters, x.Cancel));
    }

    static void CreateBook(ref RequestReader x)
    {
        var book = x.Body<NewBook, BookCodec>();
        if (x.Ready(out IBooksApi api)) x.Answer(api.CreateBook(book, x.Cancel));
    }

    static void GetBook(ref RequestReader x)
    {
        var bookId = x.Path<string, TermCodec>("book-id", Shape.Text);
        if (x.Ready(out IBooksApi api)) x.Answer(api.GetBook(bookId, x.Cancel));
    }

    static void DeleteBook(ref RequestReader x)
    {
        var bookId = x.Path<int, LimitCodec>("book-id", Shape.Raw);
        if (x.Ready(out IBooksApi api)) x.Answer(api.DeleteBook(bookId, x.Cancel));
    }

    static void AddForm(ref RequestReader x)
    {
        var book = x.Form<NewBook, BookCodec>(S0);
        if (x.Ready(out IBooksApi api)) x.Answer(api.AddForm(book, x.Cancel));
    }

    static void Maybe(ref RequestReader x)
    {
        var book = x.BodyOr<NewBook, BookCodec>();
        if (x.Ready(out IBooksApi api)) x.Answer(api.Maybe(book, x.Cancel));
    }

    static void Shout(ref RequestReader x)
    {
        var text = x.Text();
        if (x.Ready(out IBooksApi api)) x.Answer(api.Shout(text, x.Cancel));
    }

    static void PutCover(ref RequestReader x)
    {
        if (x.Ready(out IBooksApi api)) x.Answer(api.PutCover(x.Stream(), x.Cancel));
    }

    static void GetCover(ref RequestReader x)
    {
        if (x.Ready(out IBooksApi api)) x.Answer(api.GetCover(x.Cancel));
    }

    static void Watch(ref RequestReader x)
    {
        if (x.Ready(out IBooksApi api)) x.Answer(api.Watch(x.Cancel));
    }

    static void Import(ref RequestReader x)
    {
        if (x.Ready(out IBooksApi api)) x.Answer(api.Import(x.Items<NewBook, BookCodec>(), x.Cancel));
    }
}
