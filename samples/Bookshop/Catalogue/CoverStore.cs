using Bookshop.Storage;

namespace Bookshop.Catalogue;

/// <summary>Covers in the database.</summary>
sealed class CoverStore(Database database)
{
    public Picture? Find(Guid bookId)
    {
        using var connection = database.Open();
        return connection.One("SELECT media_type, revision, bytes FROM covers WHERE book_id = $id",
            r => new Picture(r.GetString(0), r.GetInt64(1), r.GetFieldValue<byte[]>(2)), ("$id", bookId));
    }

    /// <summary>False where there is no such book.</summary>
    public bool TryPut(Guid bookId, string mediaType, byte[] bytes)
    {
        using var connection = database.Open();
        return connection.Run("""
            INSERT INTO covers (book_id, media_type, revision, bytes)
            SELECT id, $media_type, 1, $bytes FROM books WHERE id = $id
            ON CONFLICT (book_id) DO UPDATE SET media_type = $media_type, revision = revision + 1, bytes = $bytes
            """, ("$id", bookId), ("$media_type", mediaType), ("$bytes", bytes)) == 1;
    }
}
