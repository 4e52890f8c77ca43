using Photon;

namespace Bookshop.Catalogue;

/// <summary>From what staff send to the book that is kept.</summary>
static class BookMapping
{
    public static Book ToBook(this NewBook book, Guid id, DateTimeOffset addedAt) => new()
    {
        Id = id,
        Revision = 1,
        AddedAt = addedAt,
        HasCover = false,
        Isbn = book.Isbn,
        Title = book.Title,
        Subtitle = book.Subtitle,
        Authors = book.Authors,
        Genre = book.Genre,
        Format = book.Format,
        Price = book.Price,
        Stock = book.Stock,
        Pages = book.Pages,
        Language = book.Language,
        PublishedOn = book.PublishedOn,
        Series = book.Series,
        Description = book.Description,
        Website = book.Website,
        Dimensions = book.Dimensions,
        Keywords = book.Keywords,
        Attributes = book.Attributes,
    };

    /// <summary>Absent stays, null removes, a value replaces.</summary>
    public static Book With(this Book book, BookPatch patch) => book with
    {
        Revision = book.Revision + 1,
        Title = patch.Title ?? book.Title,
        Subtitle = patch.Subtitle.Or(book.Subtitle),
        Authors = patch.Authors ?? book.Authors,
        Genre = patch.Genre ?? book.Genre,
        Format = patch.Format ?? book.Format,
        Price = patch.Price ?? book.Price,
        Stock = patch.Stock ?? book.Stock,
        Pages = patch.Pages.Or(book.Pages),
        PublishedOn = patch.PublishedOn.Or(book.PublishedOn),
        Series = patch.Series.Or(book.Series),
        Description = patch.Description.Or(book.Description),
        Website = patch.Website.Or(book.Website),
        Keywords = patch.Keywords ?? book.Keywords,
        Attributes = patch.Attributes ?? book.Attributes,
    };

    public static string ETag(this Book book) => $"\"{book.Revision}\"";
}
