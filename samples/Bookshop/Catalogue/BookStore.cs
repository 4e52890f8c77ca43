using System.Globalization;
using System.Text.Json;
using Bookshop.Storage;
using Microsoft.Data.Sqlite;

namespace Bookshop.Catalogue;

/// <summary>Books in the database.</summary>
sealed class BookStore(Database database)
{
    const string Columns = "document, stock, revision, EXISTS (SELECT 1 FROM covers WHERE book_id = books.id)";

    public (IReadOnlyList<Book> Items, long Total) Search(ListBooksParameters search)
    {
        using var connection = database.Open();
        var filter = new BookFilter(search);
        var total = connection.One($"SELECT count(*) FROM books WHERE {filter.Where}", r => r.GetInt64(0), filter.Values);
        var items = connection.All($"SELECT {Columns} FROM books WHERE {filter.Where} ORDER BY {filter.OrderBy} LIMIT $size OFFSET $skip", Read,
            [.. filter.Values, ("$size", search.PageSize), ("$skip", (search.Page - 1) * search.PageSize)]);
        return (items, total);
    }

    public Book? Find(Guid id)
    {
        using var connection = database.Open();
        return connection.One($"SELECT {Columns} FROM books WHERE id = $id", Read, ("$id", id));
    }

    /// <summary>False where the ISBN is in the catalogue already.</summary>
    public bool TryAdd(Book book)
    {
        using var connection = database.Open();
        return Insert(connection, book);
    }

    public static bool Insert(SqliteConnection connection, Book book) => connection.Run("""
        INSERT INTO books (id, isbn, title, words, genre, format, price, published_on, stock, revision, document)
        VALUES ($id, $isbn, $title, $words, $genre, $format, $price, $published_on, $stock, $revision, $document)
        ON CONFLICT (isbn) DO NOTHING
        """, [("$isbn", book.Isbn), .. Values(book)]) == 1;

    /// <summary>Writes a changed book over the one that it was made from; false where that one has changed meanwhile.</summary>
    public bool TryReplace(Book book)
    {
        using var connection = database.Open();
        return connection.Run("""
            UPDATE books SET title = $title, words = $words, genre = $genre, format = $format, price = $price,
                published_on = $published_on, stock = $stock, revision = $revision, document = $document
            WHERE id = $id AND revision = $revision - 1
            """, Values(book)) == 1;
    }

    /// <summary>Whether the book was there, and whether an order that is not finished keeps it.</summary>
    public (bool Found, bool Ordered) Remove(Guid id)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        var ordered = connection.One("""
            SELECT 1 FROM order_lines JOIN orders ON orders.id = order_id
            WHERE book_id = $id AND state NOT IN ('Delivered', 'Cancelled')
            """, r => true, ("$id", id));
        var found = connection.One("SELECT 1 FROM books WHERE id = $id", r => true, ("$id", id));
        if (found && !ordered)
            connection.Run("DELETE FROM books WHERE id = $id", ("$id", id));
        transaction.Commit();
        return (found, ordered);
    }

    // Stock moves with orders, the revision and the cover by themselves: their columns overrule the document.
    static Book Read(SqliteDataReader row) => JsonSerializer.Deserialize<Book>(row.GetString(0))! with
    {
        Stock = row.GetInt32(1),
        Revision = row.GetInt64(2),
        HasCover = row.GetBoolean(3),
    };

    static (string, object?)[] Values(Book book) =>
    [
        ("$id", book.Id),
        ("$title", book.Title),
        ("$words", string.Join(' ', [book.Title, book.Subtitle, .. book.Authors.Select(a => a.Name)])),
        ("$genre", book.Genre.ToString()),
        ("$format", book.Format.ToString()),
        ("$price", Cents.Of(book.Price)),
        ("$published_on", book.PublishedOn?.ToString("O", CultureInfo.InvariantCulture)),
        ("$stock", book.Stock),
        ("$revision", book.Revision),
        ("$document", JsonSerializer.Serialize(book)),
    ];
}
