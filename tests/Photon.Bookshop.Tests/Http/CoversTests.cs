using System.Net;
using System.Net.Http.Headers;
using Photon.Bookshop.Tests.App;

namespace Photon.Bookshop.Tests.Http;

public sealed class CoversTests(BookshopApp app)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static byte[] Png(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        ((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]).CopyTo(bytes);
        return bytes;
    }

    [Theory]
    [InlineData(8)]
    [InlineData(300_000)]
    [InlineData(5 << 20)]
    public async Task A_cover_comes_back_byte_for_byte(int length)
    {
        var book = await app.AddBook();
        var path = $"/books/{book["id"]}/cover";
        await (await app.Anyone.GetAsync(path, Cancel)).Problem(HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.NoContent, (await Put(path, Png(length), "image/png")).StatusCode);
        var response = await app.Anyone.GetAsync(path, Cancel);
        Assert.Equal("image/png", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(length, response.Content.Headers.ContentLength);
        Assert.Equal("\"1\"", response.Headers.ETag!.Tag);
        Assert.Equal(Png(length), await response.Content.ReadAsByteArrayAsync(Cancel));
        Assert.True((bool?)(await app.Anyone.GetJson($"/books/{book["id"]}"))["hasCover"]);
    }

    [Theory]
    [InlineData("bytes=2-5", null, HttpStatusCode.PartialContent, 2, 4)]
    [InlineData("bytes=-3", null, HttpStatusCode.PartialContent, 97, 3)]
    [InlineData("bytes=90-", "\"1\"", HttpStatusCode.PartialContent, 90, 10)]
    [InlineData("bytes=90-", "\"0\"", HttpStatusCode.OK, 0, 100)]
    [InlineData("bytes=100-", null, HttpStatusCode.RequestedRangeNotSatisfiable, 0, 0)]
    public async Task A_part_of_a_cover_can_be_asked_for(string range, string? unless, HttpStatusCode expected, int from, int count)
    {
        var book = await app.AddBook();
        var path = $"/books/{book["id"]}/cover";
        await Put(path, Png(100), "image/png");
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Range", range);
        if (unless is not null) request.Headers.Add("If-Range", unless);
        using var response = await app.Anyone.SendAsync(request, Cancel);
        Assert.Equal(expected, response.StatusCode);
        if (count > 0) Assert.Equal(Png(100)[from..(from + count)], await response.Content.ReadAsByteArrayAsync(Cancel));
        else Assert.Equal("bytes */100", response.Content.Headers.ContentRange!.ToString());
    }

    [Fact]
    public async Task Bytes_decide_what_a_picture_is()
    {
        var book = await app.AddBook();
        var path = $"/books/{book["id"]}/cover";
        await (await Put(path, "<script>"u8.ToArray(), "image/png")).Problem(HttpStatusCode.UnprocessableContent);
        Assert.Equal(HttpStatusCode.NoContent, (await Put(path, [0xFF, 0xD8, 0xFF, 0xE0], "image/webp")).StatusCode);
        Assert.Equal("image/jpeg", (await app.Anyone.GetAsync(path, Cancel)).Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Limits_are_kept()
    {
        var book = await app.AddBook();
        await (await Put($"/books/{book["id"]}/cover", Png((5 << 20) + 1), "image/png")).Problem(HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await Put($"/books/{book["id"]}/cover", Png(9), "image/gif")).StatusCode);
        await (await Put("/books/0198c0de-0000-7000-8000-0000000000ff/cover", Png(9), "image/png")).Problem(HttpStatusCode.NotFound);
    }

    Task<HttpResponseMessage> Put(string path, byte[] bytes, string mediaType)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return app.Mary.PutAsync(path, content, Cancel);
    }
}
