using System.Net;
using System.Net.Http.Headers;

namespace Photon.Runtime.Tests.Client;

public sealed class ResponseTests
{
    [Fact]
    public async Task A_declared_status_gives_its_case_with_body_and_headers()
    {
        var handler = new StubHandler(_ =>
        {
            var response = StubHandler.Response(200, """{"id":"a","stars":3}""");
            response.Headers.ETag = new EntityTagHeaderValue("\"7\"");
            return response;
        });
        var ok = Assert.IsType<NoteResult.Ok>(await Notes.Get(handler));
        Assert.Equal(("a", 3, "\"7\""), (ok.Body.Id, ok.Body.Stars, ok.ETag));
        Assert.Same(ok.Body, ok.OrThrow());
    }

    [Fact]
    public async Task A_range_takes_every_status_of_its_class()
    {
        var result = await Notes.Get(StubHandler.Json(418, """{"title":"Teapot","detail":"Short and stout"}""", "application/problem+json"));
        var error = Assert.IsType<NoteResult.ClientError>(result);
        Assert.Equal((418, "Teapot"), (error.StatusCode, error.Body.Title));
        var thrown = Assert.Throws<ApiException>(() => error.OrThrow());
        Assert.Equal((418, "Short and stout"), (thrown.StatusCode, thrown.Problem?.Detail));
        Assert.Contains("Short and stout", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_undeclared_status_is_unexpected_and_keeps_the_beginning_of_its_body()
    {
        var options = new NotesOptions { MaxUnexpectedBody = 4 };
        var unexpected = Assert.IsType<NoteResult.Unexpected>(await Notes.Get(StubHandler.Json(503, "Sorry, later", "text/plain"), options));
        var response = unexpected.Response;
        Assert.Equal((503, "Sorr", true, "text/plain"), (response.StatusCode, response.Text, response.IsTruncated, response.MediaType));
        Assert.Null(response.Fault);
        Assert.Equal("text/plain; charset=utf-8", response.Header("content-type"));
        Assert.Same(response, Assert.Throws<ApiException>(() => unexpected.OrThrow()).Unexpected);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id":7}""")]
    [InlineData("<html>")]
    [InlineData("")]
    public async Task A_body_that_breaks_the_document_is_unexpected_and_says_why(string body)
    {
        var unexpected = Assert.IsType<NoteResult.Unexpected>(await Notes.Get(StubHandler.Json(200, body)));
        Assert.NotEmpty(unexpected.Response.Fault!.Errors);
        Assert.Equal(body, unexpected.Response.Text);
    }

    [Fact]
    public async Task Constraints_of_a_response_count_when_asked_for()
    {
        var long_id = StubHandler.Json(200, $$"""{"id":"{{new string('x', 21)}}"}""");
        Assert.IsType<NoteResult.Ok>(await Notes.Get(long_id));
        var unexpected = Assert.IsType<NoteResult.Unexpected>(await Notes.Get(long_id, new() { ValidateResponses = true }));
        Assert.Equal("/id", unexpected.Response.Fault!.Errors[0].Pointer);
    }

    [Fact]
    public async Task A_body_beyond_the_bound_is_unexpected()
    {
        var unexpected = Assert.IsType<NoteResult.Unexpected>(await Notes.Get(StubHandler.Json(200, """{"id":"abcdefgh"}"""), new() { MaxBufferedBody = 10 }));
        Assert.Contains("10 bytes", unexpected.Response.Fault!.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4096)]
    public async Task A_body_that_arrives_in_pieces_is_read_whole(int piece)
    {
        var id = new string('x', 20);
        var json = $$"""{"id":"{{id}}","filler":"{{new string('y', 9000)}}"}""";
        var pipe = new System.IO.Pipelines.Pipe(new(pauseWriterThreshold: 0));
        var pending = Notes.Get(new StubHandler(_ => new(HttpStatusCode.OK) { Content = new LiveContent(pipe) }));
        for (var i = 0; i < json.Length; i += piece)
        {
            await pipe.Writer.WriteAsync(System.Text.Encoding.UTF8.GetBytes(json.Substring(i, Math.Min(piece, json.Length - i))), TestContext.Current.CancellationToken);
            if (i % 1000 == 0) await Task.Yield();
        }
        await pipe.Writer.CompleteAsync();
        Assert.Equal(id, Assert.IsType<NoteResult.Ok>(await pending).Body.Id);
    }

    [Fact]
    public async Task The_timeout_of_HttpClient_covers_the_body()
    {
        var pipe = new System.IO.Pipelines.Pipe();
        var core = new Photon.Runtime.Emitted.ClientCore(
            new(new StubHandler(_ => new(HttpStatusCode.OK) { Content = new LiveContent(pipe) })) { Timeout = TimeSpan.FromMilliseconds(100) }, new NotesOptions(), [], "https://notes.example");
        var error = await Assert.ThrowsAsync<TaskCanceledException>(() => Notes.Get(core, "/").Send<NoteResult>(NoteResult.Read, TestContext.Current.CancellationToken));
        Assert.IsType<TimeoutException>(error.InnerException);
    }

    [Fact]
    public async Task A_caller_can_end_a_call_while_its_body_is_read()
    {
        var pipe = new System.IO.Pipelines.Pipe();
        using var cancel = new CancellationTokenSource();
        var pending = Notes.Get(Notes.Core(new StubHandler(_ => new(HttpStatusCode.OK) { Content = new LiveContent(pipe) })), "/").Send<NoteResult>(NoteResult.Read, cancel.Token);
        await cancel.CancelAsync();
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pending);
        Assert.IsNotType<TimeoutException>(error.InnerException);
    }
}
