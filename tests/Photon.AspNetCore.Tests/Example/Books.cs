using System.Runtime.CompilerServices;

namespace Photon.AspNetCore.Tests.Example;

/// <summary>A handler as a user writes it.</summary>
public sealed class Books : IBooksApi
{
    public ValueTask<ListBooksResult> ListBooks(ListBooksParameters parameters, CancellationToken cancel)
    {
        var title = $"{parameters.Q}|{parameters.Limit}|{string.Join('+', parameters.Tag ?? [])}|{string.Join('+', parameters.Ids ?? [])}|{parameters.Trace}|{parameters.Dark}";
        return new(new ListBooksResult.Ok([new() { Title = title }], 7));
    }

    public async ValueTask<BookResult> CreateBook(NewBook book, CancellationToken cancel)
    {
        await Task.Yield();
        return new BookResult.Created(book, "/books/1");
    }

    public ValueTask<BookResult> GetBook(string bookId, CancellationToken cancel) =>
        new(bookId == "broken" ? new NewBook { Title = "" } : new NewBook { Title = bookId });

    public ValueTask<BookResult> DeleteBook(int bookId, CancellationToken cancel) =>
        new(bookId == 9 ? new BookResult.Default(409, Problem.Of("Lent")) : new BookResult.NoContent());

    public ValueTask<BookResult> AddForm(NewBook book, CancellationToken cancel) => new(book);

    public ValueTask<BookResult> Maybe(NewBook? book, CancellationToken cancel) => new(book ?? new NewBook { Title = "none" });

    public ValueTask<TextResult> Shout(string text, CancellationToken cancel) => new(new TextResult.Ok(text.ToUpperInvariant()));

    public async ValueTask<TextResult> PutCover(Stream content, CancellationToken cancel)
    {
        var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancel);
        return new TextResult.Ok($"{bytes.Length}");
    }

    public ValueTask<CoverResult> GetCover(CancellationToken cancel) => new(new CoverResult.Ok(new FileContent([1, 2, 3], "image/jpeg", "cover ü.jpg")));

    public ValueTask<WatchResult> Watch(CancellationToken cancel) => new(new WatchResult.Ok(Endless(cancel)));

    public async ValueTask<TextResult> Import(IAsyncEnumerable<NewBook> books, CancellationToken cancel)
    {
        var titles = new List<string>();
        await foreach (var book in books.WithCancellation(cancel)) titles.Add(book.Title);
        return new TextResult.Ok(string.Join(',', titles));
    }

    public static TaskCompletionSource Stopped { get; set; } = new();

    static async IAsyncEnumerable<NewBook> Endless([EnumeratorCancellation] CancellationToken cancel)
    {
        try
        {
            yield return new() { Title = "first" };
            await Task.Yield();
            yield return new() { Title = "second" };
            await Task.Delay(Timeout.Infinite, cancel);
        }
        finally
        {
            Stopped.TrySetResult();
        }
    }
}
