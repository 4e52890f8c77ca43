using Photon;

namespace Bookshop.Catalogue;

/// <summary>The operations tagged Covers.</summary>
sealed class Covers(CoverStore store) : ICoversApi
{
    public ValueTask<GetCoverResult> GetCover(Guid bookId, CancellationToken cancel) => new(store.Find(bookId) is { } cover
        ? new GetCoverResult.Ok(new FileContent(cover.Bytes, cover.MediaType), $"\"{cover.Revision}\"")
        : new GetCoverResult.NotFound(Problem.Of("Not found", "There is no such book, or it has no cover.")));

    public async ValueTask<PutCoverResult> PutCover(Guid bookId, Stream content, CancellationToken cancel)
    {
        if (await ReadAsync(content, cancel) is not { } bytes)
            return new PutCoverResult.ContentTooLarge(Problem.Of("The picture is too large", "5 MiB at most."));
        if (Picture.MediaTypeOf(bytes) is not { } mediaType)
            return new PutCoverResult.UnprocessableContent(Problem.Of("This is no picture", "PNG, JPEG and WebP are understood."));
        return store.TryPut(bookId, mediaType, bytes)
            ? new PutCoverResult.NoContent()
            : new PutCoverResult.NotFound(Problem.Of("Not found", "There is no such book."));
    }

    /// <summary>Every byte, or <c>null</c> where there are too many: no more are read than may be kept.</summary>
    static async Task<byte[]?> ReadAsync(Stream content, CancellationToken cancel)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int count; (count = await content.ReadAsync(buffer, cancel)) > 0;)
        {
            if (kept.Length + count > Picture.MaxBytes)
                return null;
            kept.Write(buffer, 0, count);
        }
        return kept.ToArray();
    }
}
