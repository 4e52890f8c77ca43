using Bookshop.Catalogue;
using Microsoft.Data.Sqlite;

namespace Bookshop.Storage;

/// <summary>The first stock: books that are out of copyright.</summary>
static class Seed
{
    public static void Fill(SqliteConnection connection)
    {
        foreach (var book in Books)
            BookStore.Insert(connection, book);
        connection.Run("INSERT INTO vouchers (code, percent) VALUES ($code, $percent)", ("$code", "READ-2026"), ("$percent", 10));
    }

    static IEnumerable<Book> Books =>
    [
        Make(1, "9780141439600", "A Tale of Two Cities", "Charles Dickens", Genre.Fiction, BookFormat.Paperback, 9.95m, 12, 1859, 544),
        Make(2, "9780141439518", "Pride and Prejudice", "Jane Austen", Genre.Fiction, BookFormat.Hardcover, 18.50m, 7, 1813, 480),
        Make(3, "9780140437546", "Middlemarch", "George Eliot", Genre.Fiction, BookFormat.Paperback, 14.00m, 4, 1871, 880),
        Make(4, "9780141441146", "The Hound of the Baskervilles", "Arthur Conan Doyle", Genre.Crime, BookFormat.Paperback, 8.95m, 15, 1902, 256),
        Make(5, "9780141441030", "The Time Machine", "H. G. Wells", Genre.ScienceFiction, BookFormat.EBook, 4.99m, 1000, 1895, 144),
        Make(6, "9780140447934", "Twenty Thousand Leagues Under the Sea", "Jules Verne", Genre.ScienceFiction, BookFormat.Hardcover, 24.90m, 0, 1870, 448),
        Make(7, "9780141321097", "Alice's Adventures in Wonderland", "Lewis Carroll", Genre.Children, BookFormat.Hardcover, 16.00m, 9, 1865, 192),
        Make(8, "9780140436228", "On the Origin of Species", "Charles Darwin", Genre.Science, BookFormat.Paperback, 12.50m, 3, 1859, 576),
        Make(9, "9780140424393", "Leaves of Grass", "Walt Whitman", Genre.Poetry, BookFormat.AudioBook, 19.99m, 50, 1855, 624),
    ];

    static Book Make(int number, string isbn, string title, string author, Genre genre, BookFormat format, decimal price, int stock, int year, int pages) => new()
    {
        // The same ids in every database, so that examples in docs and tests hold.
        Id = new Guid(0x0198c0de, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, (byte)number),
        Revision = 1,
        AddedAt = new DateTimeOffset(2026, 1, number, 9, 0, 0, TimeSpan.Zero),
        HasCover = false,
        Isbn = isbn,
        Title = title,
        Authors = [new Author { Name = author }],
        Genre = genre,
        Format = format,
        Price = price,
        Stock = stock,
        Pages = pages,
        PublishedOn = new DateOnly(year, 1, 1),
        Keywords = ["classic"],
    };
}
