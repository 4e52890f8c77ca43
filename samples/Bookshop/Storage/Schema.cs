namespace Bookshop.Storage;

/// <summary>
/// Columns for what is searched, changed by itself or must be unique; the rest of a book or an order is one JSON document.
/// Money is in cents, moments are milliseconds since 1970.
/// </summary>
static class Schema
{
    public const string Sql = """
        PRAGMA journal_mode = WAL;

        CREATE TABLE books (
            id TEXT PRIMARY KEY,
            isbn TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            words TEXT NOT NULL,
            genre TEXT NOT NULL,
            format TEXT NOT NULL,
            price INTEGER NOT NULL,
            published_on TEXT,
            stock INTEGER NOT NULL CHECK (stock >= 0),
            revision INTEGER NOT NULL,
            document TEXT NOT NULL) WITHOUT ROWID;

        CREATE TABLE covers (
            book_id TEXT PRIMARY KEY REFERENCES books (id) ON DELETE CASCADE,
            media_type TEXT NOT NULL,
            revision INTEGER NOT NULL,
            bytes BLOB NOT NULL);

        CREATE TABLE vouchers (
            code TEXT PRIMARY KEY,
            percent INTEGER NOT NULL);

        CREATE TABLE orders (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            customer TEXT NOT NULL,
            attempt TEXT,
            state TEXT NOT NULL,
            placed_at INTEGER NOT NULL,
            document TEXT NOT NULL,
            UNIQUE (customer, attempt));

        -- No foreign key: a book may leave the catalogue, the line stays.
        CREATE TABLE order_lines (
            order_id TEXT NOT NULL REFERENCES orders (id),
            book_id TEXT NOT NULL,
            quantity INTEGER NOT NULL,
            PRIMARY KEY (order_id, book_id)) WITHOUT ROWID;
        CREATE INDEX order_lines_by_book ON order_lines (book_id);

        CREATE TABLE order_events (
            order_id TEXT NOT NULL REFERENCES orders (id),
            sequence INTEGER NOT NULL,
            state TEXT NOT NULL,
            at INTEGER NOT NULL,
            note TEXT,
            PRIMARY KEY (order_id, sequence)) WITHOUT ROWID;
        """;
}
