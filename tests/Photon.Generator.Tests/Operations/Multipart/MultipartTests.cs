using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Operations.Multipart;

/// <summary>The album's emitted server on a port of this machine, and its client.</summary>
public sealed class AlbumFixture : IAsyncLifetime
{
    WebApplication? _app;
    Type _probe = null!;

    public HttpClient Http { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _probe = CompiledApi.Of(AlbumDocument.Yaml, new() { Name = "Album", Namespace = "Album", Server = true, Client = true }, AlbumDocument.Code, "album.yaml").Load().GetType("Probe")!;
        _app = await (Task<WebApplication>)_probe.GetMethod("Start")!.Invoke(null, null)!;
        Http.BaseAddress = new(_app.Urls.First());
    }

    public Task<string> Run(string method, params object?[] arguments) => (Task<string>)_probe.GetMethod(method)!.Invoke(null, [Http, .. arguments])!;

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_app is not null) await _app.DisposeAsync();
    }
}

/// <summary>Files, their headers and their limits, in multipart bodies over HTTP.</summary>
public sealed class MultipartTests(AlbumFixture album) : IClassFixture<AlbumFixture>
{
    [Theory]
    [InlineData(3)]
    [InlineData(500_000)]
    public async Task A_file_arrives_with_its_name_its_media_type_and_its_headers(int size) =>
        Assert.Equal($"Sea|c\u00f6ver.jpg image/jpeg X-Camera:M6,X-Checksum:abc {size} c|1.txt=one,pages=two,pages=3|me", await album.Run("Photos", "abc", size));

    [Theory]
    [InlineData("", 3, "400", "required")]
    [InlineData("abc", 1, "400", "minLength")]
    [InlineData("abc", 1_000_001, "400", "maxLength")]
    [InlineData("abc", 2_000_001, "400", "maxLength")]
    public async Task What_the_document_asks_of_a_file_is_enforced_at_its_part(string checksum, int size, string status, string code)
    {
        var answer = await album.Run("Photos", checksum, size);
        Assert.StartsWith(status, answer, StringComparison.Ordinal);
        Assert.Contains("\"pointer\":\"/cover\"", answer, StringComparison.Ordinal);
        Assert.Contains(code, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_of_other_multipart_types_are_told_apart_by_their_names() => Assert.Equal("3 x", await album.Run("Mixed"));

    static MultipartFormDataContent Form(params (string Name, string? File, string Text)[] parts)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, file, text) in parts)
        {
            var content = new StringContent(text);
            if (name == "cover") Cover(content, "image/png");
            if (file is null) form.Add(content, name);
            else form.Add(content, name, file);
        }
        return form;
    }

    static void Cover(HttpContent content, string? contentType)
    {
        content.Headers.Add("X-Checksum", "1");
        content.Headers.Remove("Content-Type");
        if (contentType is not null) content.Headers.TryAddWithoutValidation("Content-Type", contentType);
    }

    async Task<(HttpStatusCode Status, string Text)> Send(HttpContent content, string path = "photos")
    {
        var response = await album.Http.PostAsync(path, content, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_path_in_a_files_name_is_cut_off()
    {
        var (status, text) = await Send(Form(("title", null, "t"), ("cover", "../../etc/x.png", "cc")));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("|x.png image/png", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_needs_no_file_name_and_a_field_may_have_one()
    {
        var (status, text) = await Send(Form(("title", "title.txt", "t"), ("cover", null, "cc"), ("meta", "m.json", "{\"by\":\"x\"}")));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.StartsWith("t| image/png", text, StringComparison.Ordinal);
        Assert.EndsWith("|x", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cover", "image/png", true)]
    [InlineData("cover", "IMAGE/JPEG; a=b", true)]
    [InlineData("cover", null, true)]
    [InlineData("cover", "image/gif", false)]
    [InlineData("cover", "text/plain", false)]
    [InlineData("cover", "png", false)]
    [InlineData("pages", "image/gif", true)]
    [InlineData("pages", "text/csv; charset=utf-8", true)]
    [InlineData("pages", null, true)]
    [InlineData("pages", "application/pdf", false)]
    [InlineData("title", "application/pdf", true)]
    public async Task A_part_that_says_what_it_is_must_be_what_its_encoding_says(string part, string? contentType, bool isTaken)
    {
        var form = new MultipartFormDataContent();
        foreach (var name in (string[])["title", "cover", "pages"])
        {
            var content = new ByteArrayContent("cc"u8.ToArray());
            if (name == "cover") Cover(content, "image/jpeg");
            if (name == part)
            {
                content.Headers.Remove("Content-Type");
                if (contentType is not null) content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            }
            if (name == "title") form.Add(content, name);
            else form.Add(content, name, "f");
        }
        var (status, text) = await Send(form);
        Assert.Equal(isTaken ? HttpStatusCode.OK : HttpStatusCode.BadRequest, status);
        if (isTaken) return;
        Assert.Contains($"\"pointer\":\"/{part}\"", text, StringComparison.Ordinal);
        Assert.Contains("contentType", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browsers_field_without_a_chosen_file_is_no_file()
    {
        var form = Form(("title", null, "t"), ("cover", null, "cc"));
        var none = new ByteArrayContent([]);
        none.Headers.ContentDisposition = new("form-data") { Name = "pages", FileName = "\"\"" };
        none.Headers.ContentType = new("application/octet-stream");
        form.Add(none);
        var (status, text) = await Send(form);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.EndsWith("||", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_text_stands_for_the_file_of_another_part()
    {
        var (status, text) = await Send(Form(("title", null, "t"), ("cover", null, "\u0001photon-file:1"), ("pages", "p", "page")));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(" 14 \u0001|p=page", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_limit_holds()
    {
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Send(Form(("title", null, new string('t', 1001)), ("cover", "c", "cc")))).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Send(Form(("title", null, "t"), ("cover", "c", "cc"), ("other", "o", new string('o', 2_000_001))))).Status);
        var many = Form([.. Enumerable.Repeat(("pages", (string?)"p", "p"), 7)]);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(many)).Status);
        var (status, text) = await Send(Form(("title", null, "t"), ("cover", "c", "cc"), ("pages", "p", "12345")));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("\"pointer\":\"/pages\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("multipart/form-data", "")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=title\r\n\r\nt")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\n\r\nt\r\n--b--\r\n")]
    [InlineData("multipart/form-data; boundary=b", "nothing")]
    public async Task What_is_no_multipart_body_is_refused(string contentType, string text)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text.Length > 0 ? text : "x"));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(content)).Status);
    }

    [Theory]
    [InlineData(5, false, HttpStatusCode.OK)]
    [InlineData(6, false, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(5, true, HttpStatusCode.OK)]
    [InlineData(6, true, HttpStatusCode.RequestEntityTooLarge)]
    public async Task The_length_of_a_body_of_bytes_is_bounded_while_it_is_read(int size, bool chunked, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "raw") { Content = new ByteArrayContent(new byte[size]) };
        request.Content.Headers.ContentType = new("application/octet-stream");
        request.Headers.TransferEncodingChunked = chunked;
        Assert.Equal(expected, (await album.Http.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }
}
