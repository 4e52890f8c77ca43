using System.IO.Pipelines;
using System.Net;
using System.Text;
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Client;

public sealed class StreamTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("data: {\"id\":\"a\"}\n\ndata: {\"id\":\"b\"}\n\n")]
    [InlineData("\uFEFFdata: {\"id\":\"a\"}\n\ndata: {\"id\":\"b\"}\n\n")]
    [InlineData(": hello\r\n\r\nevent: note\r\nid: 1\r\ndata:{\"id\":\r\ndata: \"a\"}\r\n\r\n:beat\r\n\r\ndata: {\"id\":\"b\"}\r\n\r\n")]
    [InlineData("data: {\"id\":\"a\"}\r\rretry: 7\rdata: {\"id\":\"b\"}\r\rdata: {\"id\":\"cut off\"}\r")]
    public Task Events_are_read_as_they_are_framed(string body) => Read<Events>(body, "a", "b");

    [Theory]
    [InlineData("{\"id\":\"a\"}\n{\"id\":\"b\"}\n")]
    [InlineData("{\"id\":\"a\"}\r\n\r\n{\"id\":\"b\"}")]
    public Task Lines_are_read_as_they_are_framed(string body) => Read<Lines>(body, "a", "b");

    [Theory]
    [InlineData("\u001E{\"id\":\"a\"}\n\u001E{\"id\":\"b\"}\n")]
    [InlineData("\u001E{\n \"id\": \"a\\\"{\"\n}\n\u001E{\"id\":\"b\"}", "a\"{")]
    public Task Records_are_read_as_they_are_framed(string body, string first = "a") => Read<Sequence>(body, first, "b");

    [Fact]
    public async Task An_item_is_there_before_the_next_one_is()
    {
        var pipe = new Pipe();
        var result = await Notes.Stream(Notes.Core(Live(pipe))).Send<StreamResult<Sequence>>(StreamResult<Sequence>.Read, Cancel);
        await using var items = Assert.IsType<StreamResult<Sequence>.Ok>(result).Body.GetAsyncEnumerator(Cancel);
        foreach (var id in new[] { "a", "b" })
        {
            await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes($"\u001E{{\"id\":\"{id}\"}}\n"), Cancel);
            Assert.True(await items.MoveNextAsync());
            Assert.Equal(id, items.Current.Id);
        }
    }

    [Fact]
    public async Task An_invalid_item_ends_the_stream_with_what_is_wrong()
    {
        var error = await Assert.ThrowsAsync<InvalidResponseException>(() => Read<Lines>("{\"id\":\"a\"}\n{\"id\":7}\n", "a", "b"));
        Assert.Equal("/id", error.Problem!.Errors[0].Pointer);
    }

    [Fact]
    public async Task An_endless_item_is_refused()
    {
        var error = await Assert.ThrowsAsync<InvalidResponseException>(() => Read<Lines>(new string(' ', 100_000), new NotesOptions { MaxStreamedItem = 10_000 }));
        Assert.Contains("10000", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_leave_the_loop_ends_the_response()
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync("{\"id\":\"a\"}\n"u8.ToArray(), Cancel);
        var result = await Notes.Stream(Notes.Core(Live(pipe))).Send<StreamResult<Lines>>(StreamResult<Lines>.Read, Cancel);
        await foreach (var _ in Assert.IsType<StreamResult<Lines>.Ok>(result).Body.WithCancellation(Cancel)) break;
        var flush = await pipe.Writer.WriteAsync("more"u8.ToArray(), Cancel);
        Assert.True(flush.IsCompleted);
    }

    [Fact]
    public async Task A_download_is_not_buffered()
    {
        var pipe = new Pipe();
        var result = await Notes.Stream(Notes.Core(Live(pipe, "image/png"))).Send<StreamResult<FileContent>>(StreamResult<FileContent>.Read, Cancel);
        await using var file = Assert.IsType<StreamResult<FileContent>.File>(result).Body;
        Assert.Equal("image/png", file.ContentType);
        await pipe.Writer.WriteAsync("now"u8.ToArray(), Cancel);
        var bytes = new byte[3];
        await file.Content.ReadExactlyAsync(bytes, Cancel);
        Assert.Equal("now", Encoding.UTF8.GetString(bytes));
    }

    static Task Read<TFraming>(string body, params string[] ids) => Read<TFraming>(body, new NotesOptions(), ids);

    static async Task Read<TFraming>(string body, NotesOptions options, params string[] ids)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        // Split at every byte: framing must not depend on how bytes arrive.
        foreach (var at in Enumerable.Range(0, Math.Min(bytes.Length, 200)))
        {
            var pipe = new Pipe(new(pauseWriterThreshold: 0));
            var result = await Notes.Stream(Notes.Core(Live(pipe), options)).Send<StreamResult<TFraming>>(StreamResult<TFraming>.Read, Cancel);
            await pipe.Writer.WriteAsync(bytes.AsMemory(0, at), Cancel);
            var read = Ids(Assert.IsType<StreamResult<TFraming>.Ok>(result).Body);
            await pipe.Writer.WriteAsync(bytes.AsMemory(at), Cancel);
            await pipe.Writer.CompleteAsync();
            Assert.Equal(ids, await read);
        }
    }

    static async Task<List<string>> Ids(IAsyncEnumerable<Note> notes)
    {
        var ids = new List<string>();
        await foreach (var note in notes.WithCancellation(Cancel)) ids.Add(note.Id);
        return ids;
    }

    static StubHandler Live(Pipe pipe, string? mediaType = null) => new(_ =>
    {
        var content = new LiveContent(pipe);
        if (mediaType is not null) content.Headers.ContentType = new(mediaType);
        return new(HttpStatusCode.OK) { Content = content };
    });
}
