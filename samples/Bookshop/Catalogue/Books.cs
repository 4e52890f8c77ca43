using Photon;

namespace Bookshop.Catalogue;

/// <summary>The operations tagged Books.</summary>
sealed class Books(BookStore store, TimeProvider clock) : IBooksApi
{
    static readonly Problem Unknown = Problem.Of("Not found", "There is no such book.");

    public ValueTask<ListBooksResult> ListBooks(ListBooksParameters parameters, CancellationToken cancel)
    {
        var (items, total) = store.Search(parameters);
        return new(new BookPage { Items = items, Page = parameters.Page, PageSize = parameters.PageSize, Total = total });
    }

    public ValueTask<CreateBookResult> CreateBook(NewBook book, CancellationToken cancel)
    {
        var added = book.ToBook(Guid.CreateVersion7(), clock.GetUtcNow());
        return new(store.TryAdd(added)
            ? new CreateBookResult.Created(added, $"/books/{added.Id}", added.ETag())
            : new CreateBookResult.Conflict(Problem.At("/isbn", "The catalogue has a book with this ISBN already.")));
    }

    public ValueTask<GetBookResult> GetBook(Guid bookId, CancellationToken cancel) =>
        new(store.Find(bookId) is { } book ? new GetBookResult.Ok(book, book.ETag()) : new GetBookResult.NotFound(Unknown));

    public ValueTask<UpdateBookResult> UpdateBook(Guid bookId, UpdateBookParameters parameters, BookPatch bookPatch, CancellationToken cancel)
    {
        // Who names no revision wants to win: tried again until nobody else came between.
        while (store.Find(bookId) is { } book)
        {
            if (parameters.IfMatch is { } expected && expected != book.ETag())
                return new(new UpdateBookResult.PreconditionFailed(Problem.Of("The book has changed", $"It is at revision {book.Revision} now.")));
            var changed = book.With(bookPatch);
            if (store.TryReplace(changed))
                return new(new UpdateBookResult.Ok(changed, changed.ETag()));
        }
        return new(new UpdateBookResult.NotFound(Unknown));
    }

    public ValueTask<DeleteBookResult> DeleteBook(Guid bookId, CancellationToken cancel) => new(store.Remove(bookId) switch
    {
        (Found: false, _) => new DeleteBookResult.NotFound(Unknown),
        (_, Ordered: true) => new DeleteBookResult.Conflict(Problem.Of("The book is ordered", "An order that is not finished holds this book.")),
        _ => new DeleteBookResult.NoContent(),
    });
}
