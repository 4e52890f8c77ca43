using System.Text;
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Client;

public sealed class RequestTests
{
    static readonly StubHandler Handler = StubHandler.Json(200, """{"id":"a"}""");

    readonly StubHandler _handler = StubHandler.Json(200, """{"id":"a"}""");

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public void A_path_value_that_would_leave_its_segment_is_refused(string value)
    {
        var error = Assert.Throws<ArgumentException>(() =>
        {
            var request = Notes.Get(Notes.Core(Handler), "/notes/{id}/text");
            request.Path<string, StringCodec>("id", value);
        });
        Assert.Equal("id", error.ParamName);
    }

    [Fact]
    public void Dots_inside_a_segment_are_a_value_like_any_other()
    {
        var request = Notes.Get(Notes.Core(_handler), "/notes/{from}...{to}");
        request.Path<string, StringCodec>("from", "..");
        request.Path<string, StringCodec>("to", "%2E%2E");
        request.Send();
        Assert.Equal("https://notes.example/v1/notes/.....%252E%252E", _handler.Uri);
    }

    [Fact]
    public void The_template_keeps_its_own_text()
    {
        var request = Notes.Get(Notes.Core(_handler), "/a b/ü%20/{id}?action=x#y");
        request.Path<int, Int32Codec>("id", 7);
        request.Query<string, StringCodec>("q", "z");
        request.Send();
        Assert.Equal("https://notes.example/v1/a%20b/%C3%BC%20/7?action=x&q=z", _handler.Uri);
    }

    [Fact]
    public void An_address_can_be_asked_for_its_parts_as_test_servers_do()
    {
        var request = Notes.Get(Notes.Core(_handler), "/notes/{id}");
        request.Path<string, StringCodec>("id", "a b/ü");
        request.Query<string, StringCodec>("q", "1&2 ~");
        request.Send();
        Assert.Equal("v1/notes/a%20b%2F%C3%BC", _handler.Address!.GetComponents(UriComponents.Path, UriFormat.UriEscaped));
        Assert.Equal("q=1%262%20~", _handler.Address.GetComponents(UriComponents.Query, UriFormat.UriEscaped));
    }

    [Theory]
    [InlineData("a\r\nX-Admin: true")]
    [InlineData("a\0b")]
    public void A_header_cannot_be_split(string value) => Assert.Throws<ArgumentException>(() =>
    {
        var request = Notes.Get(Notes.Core(Handler), "/x");
        request.Header<string, StringCodec>("X-Name", value);
    });

    [Fact]
    public void A_header_of_the_content_goes_to_the_content()
    {
        var request = Notes.Post(Notes.Core(_handler));
        request.Header<string, StringCodec>("Content-Type", "application/vnd.note+json");
        request.Header<string, StringCodec>("Content-Language", "de");
        request.Json<Note, NoteCodec>(new() { Id = "a" });
        request.Send();
        Assert.Contains("Content-Type: application/vnd.note+json", _handler.Headers, StringComparison.Ordinal);
        Assert.Contains("Content-Language: de", _handler.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public void A_json_body_is_compact_and_typed()
    {
        var request = Notes.Post(Notes.Core(_handler));
        request.Json<Note, NoteCodec>(new() { Id = "a", Stars = 5 });
        request.Send();
        Assert.Equal("""{"id":"a","stars":5}""", _handler.Body);
        Assert.Contains("Content-Type: application/json", _handler.Headers, StringComparison.Ordinal);
        Assert.Contains("Accept: application/json", _handler.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_body_arrives_whole()
    {
        var id = new string('x', 300_000);
        var request = Notes.Post(Notes.Core(_handler));
        request.Json<Note, NoteCodec>(new() { Id = id });
        request.Send();
        Assert.Equal($$"""{"id":"{{id}}"}""", _handler.Body);
    }

    [Fact]
    public void A_form_repeats_lists_and_writes_objects_as_json()
    {
        var request = Notes.Post(Notes.Core(_handler));
        var value = System.Text.Json.JsonElement.Parse("""{"a":"x y&z","b":[1,2],"c":{"d":1},"e":null,"f":{"g":[3]}}""");
        request.Form<System.Text.Json.JsonElement, AnyCodec>(value, [new("f", ValueStyle.DeepObject | ValueStyle.Explode)]);
        request.Send();
        Assert.Equal("a=x%20y%26z&b=1&b=2&c=%7B%22d%22%3A1%7D&f%5Bg%5D%5B0%5D=3", _handler.Body);
    }

    [Fact]
    public void A_stream_is_sent_from_where_it_stands_and_stays_open()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes("skipped,sent")) { Position = 8 };
        var request = Notes.Post(Notes.Core(_handler));
        request.Bytes(stream, "image/png");
        request.Send();
        Assert.Equal("sent", _handler.Body);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_text_body_says_its_character_set()
    {
        var request = Notes.Post(Notes.Core(_handler));
        request.Text("grün", "text/plain");
        request.Send();
        Assert.Equal("grün", _handler.Body);
        Assert.Contains("Content-Type: text/plain; charset=utf-8", _handler.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public void Streamed_items_are_framed()
    {
        static async IAsyncEnumerable<Note> Items()
        {
            yield return new() { Id = "a" };
            await Task.Yield();
            yield return new() { Id = "b" };
        }
        var core = Notes.Core(_handler);
        string Sent(Func<RequestOut> request)
        {
            request().Send<NoteResult>(NoteResult.Read, default).Wait(TestContext.Current.CancellationToken);
            return _handler.Body;
        }
        Assert.Equal("{\"id\":\"a\"}\n{\"id\":\"b\"}\n", Sent(() => { var r = Notes.Post(core); r.Lines<Note, NoteCodec>(Items()); return r; }));
        Assert.Equal("data: {\"id\":\"a\"}\n\ndata: {\"id\":\"b\"}\n\n", Sent(() => { var r = Notes.Post(core); r.Events<Note, NoteCodec>(Items()); return r; }));
        Assert.Equal("\u001E{\"id\":\"a\"}\n\u001E{\"id\":\"b\"}\n", Sent(() => { var r = Notes.Post(core); r.Sequence<Note, NoteCodec>(Items()); return r; }));
    }

    [Fact]
    public void A_multipart_body_has_a_part_per_member()
    {
        var request = Notes.Post(Notes.Core(_handler));
        var value = System.Text.Json.JsonElement.Parse("""{"na\"me":"grün","tags":["x","y"],"meta":{"k":1},"n":7}""");
        request.Multipart<System.Text.Json.JsonElement, AnyCodec>(value, "multipart/form-data");
        request.Send();
        Assert.Contains("name=\"na%22me\"\r\n\r\ngrün\r\n", _handler.Body, StringComparison.Ordinal);
        Assert.Equal(3, _handler.Body.Split("name=\"tags\"").Length);
        Assert.Contains("Content-Type: application/json\r\nContent-Disposition: form-data; name=\"meta\"\r\n\r\n{\"k\":1}\r\n", _handler.Body, StringComparison.Ordinal);
        Assert.Contains("Content-Type: multipart/form-data; boundary=", _handler.Headers, StringComparison.Ordinal);
    }
}
