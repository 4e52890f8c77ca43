using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Photon.AspNetCore.Tests.Example;

namespace Photon.AspNetCore.Tests;

public sealed class RequestTests
{
    static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    static StringContent Json(string text, string type = "application/json") => new(text, Encoding.UTF8, type);

    static async Task<string> Title(HttpResponseMessage response)
    {
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        return (json.ValueKind == JsonValueKind.Array ? json[0] : json).GetProperty("title").GetString()!;
    }

    static async Task<Dictionary<string, string>> Errors(HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Equal((int)response.StatusCode, json.GetProperty("status").GetInt32());
        var faults = json.GetProperty("faults").EnumerateArray().Select(f => f.GetProperty("pointer").GetString()!).Distinct();
        var errors = json.GetProperty("errors").EnumerateObject().ToDictionary(e => e.Name, e => e.Value[0].GetString()!);
        Assert.Equal(errors.Keys.Order(StringComparer.Ordinal), faults.Order(StringComparer.Ordinal));
        return errors;
    }

    [Fact]
    public async Task Parameters_of_every_place_arrive()
    {
        await using var shop = await Shop.Start();
        var request = new HttpRequestMessage(HttpMethod.Get, "/books?limit=5&q=a%26%20b&tag=x&tag=y%2Cz&ids=1%7C2&other=1");
        request.Headers.Add("X-Trace", "0198c0de-0000-7000-8000-000000000001");
        request.Headers.Add("Cookie", "dark=true");
        var response = await shop.Client.SendAsync(request, Cancel);
        Assert.Equal("a& b|5|x+y,z|1+2|0198c0de-0000-7000-8000-000000000001|True", await Title(response));
        Assert.Equal("7", response.Headers.GetValues("X-Total").Single());
        Assert.Equal("application/json", response.Content.Headers.ContentType?.ToString());
        Assert.NotNull(response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Absent_parameters_have_their_default()
    {
        await using var shop = await Shop.Start();
        Assert.Equal("|20||||False", await Title(await shop.Client.GetAsync("/books", Cancel)));
    }

    [Fact]
    public async Task Every_fault_of_the_parameters_is_named_by_the_parameter()
    {
        await using var shop = await Shop.Start();
        var response = await shop.Client.GetAsync("/books?limit=1e9&q=a&ids=1|x&limit=3", Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(["ids/1", "limit", "q"], (await Errors(response)).Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("qq=yy&q=xx&limitx=1&limit=7", "xx|7||||False")]
    [InlineData("%71=xx&li%6Dit=7", "xx|7||||False")]
    [InlineData("&&q=x=y&", "x=y|20||||False")]
    [InlineData("ta=1&tag=a&tags=b&tag=c", "|20|a+c|||False")]
    [InlineData("limit=7&other=%26q=1", "|7||||False")]
    public async Task A_query_parameter_is_found_by_its_whole_name(string query, string expected)
    {
        await using var shop = await Shop.Start();
        Assert.Equal(expected, await Title(await shop.Client.GetAsync("/books?" + query, Cancel)));
    }

    [Theory]
    [InlineData("limit=ten")]
    [InlineData("limit=")]
    [InlineData("limit=null")]
    [InlineData("limit=5,6")]
    [InlineData("limit=+5")]
    [InlineData("limit=05")]
    [InlineData("limit=101")]
    [InlineData("q=%FF%FE")]
    public async Task A_text_that_is_not_of_the_type_is_a_fault(string query)
    {
        await using var shop = await Shop.Start();
        var response = await shop.Client.GetAsync("/books?" + query, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal([query.Split('=')[0]], (await Errors(response)).Keys);
    }

    [Theory]
    [InlineData("a%20b", "a b")]
    [InlineData("a%2Fb", "a/b")]
    [InlineData("a%22%5Cb", "a\"\\b")]
    [InlineData("%C3%BC%F0%9F%93%9A", "ü📚")]
    public async Task A_path_parameter_is_decoded_once(string sent, string expected)
    {
        await using var shop = await Shop.Start();
        Assert.Equal(expected, await Title(await shop.Client.GetAsync("/books/" + sent, Cancel)));
    }

    [Fact]
    public async Task A_body_is_read_and_answered_with_headers()
    {
        await using var shop = await Shop.Start();
        var response = await shop.Client.PostAsync("/books", Json("""{ "title": "Dune", "copies": 3, "tags": ["a"] }"""), Cancel);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("/books/1", response.Headers.Location?.ToString());
        Assert.Equal("""{"title":"Dune","copies":3,"tags":["a"]}""", await response.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task Every_fault_of_a_body_is_named_by_its_pointer_under_the_declared_status()
    {
        await using var shop = await Shop.Start();
        var response = await shop.Client.PostAsync("/books", Json("""{ "copies": 0, "tags": ["a", 1, "c", "d"] }"""), Cancel);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(["/copies", "/tags", "/tags/1", "/title"], (await Errors(response)).Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"title":"x",}""")]
    [InlineData("""{"title":"x"} x""")]
    public async Task What_is_no_json_is_a_400_whatever_is_declared(string body)
    {
        await using var shop = await Shop.Start();
        Assert.Equal(HttpStatusCode.BadRequest, (await shop.Client.PostAsync("/books", Json(body), Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_missing_body_is_a_fault_only_where_it_is_required()
    {
        await using var shop = await Shop.Start();
        var required = await shop.Client.PostAsync("/books", null, Cancel);
        Assert.Equal([""], (await Errors(required)).Keys);
        Assert.Equal("none", await Title(await shop.Client.PostAsync("/maybe", null, Cancel)));
    }

    [Theory]
    [InlineData("application/xml", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=utf-16", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("APPLICATION/json; charset=\"UTF-8\"", HttpStatusCode.Created)]
    public async Task The_content_type_must_be_declared(string type, HttpStatusCode expected)
    {
        await using var shop = await Shop.Start();
        var content = new ByteArrayContent("""{"title":"x"}"""u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        Assert.Equal(expected, (await shop.Client.PostAsync("/books", content, Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("text/html", null)]
    [InlineData("application/json;q=0", null)]
    [InlineData("*/*", "application/json")]
    [InlineData("text/html, application/*;q=0.1", "application/json")]
    [InlineData("application/hal+json, application/json;q=0.5", "application/hal+json")]
    public async Task Accept_is_honoured(string accept, string? expected)
    {
        await using var shop = await Shop.Start();
        var request = new HttpRequestMessage(HttpMethod.Get, "/books/abc");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        var response = await shop.Client.SendAsync(request, Cancel);
        Assert.Equal(expected is null ? HttpStatusCode.NotAcceptable : HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected ?? "application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_beyond_the_limit_is_a_413(bool chunked)
    {
        await using var shop = await Shop.Start(o => o.MaxBodySize = 1000);
        var request = new HttpRequestMessage(HttpMethod.Post, "/books") { Content = Json("\"" + new string('x', 2000) + "\"") };
        request.Headers.TransferEncodingChunked = chunked;
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await shop.Client.SendAsync(request, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_form_is_held_to_the_same_rules_as_json()
    {
        await using var shop = await Shop.Start();
        var form = await shop.Client.PostAsync("/forms", Json("title=A+%26+B&copies=4&tags=x&tags=y", "application/x-www-form-urlencoded"), Cancel);
        Assert.Equal("""{"title":"A & B","copies":4,"tags":["x","y"]}""", await form.Content.ReadAsStringAsync(Cancel));
        var faulty = await shop.Client.PostAsync("/forms", Json("copies=0", "application/x-www-form-urlencoded"), Cancel);
        Assert.Equal(["/copies", "/title"], (await Errors(faulty)).Keys.Order(StringComparer.Ordinal));
        var parts = new MultipartFormDataContent { { new StringContent("Dune"), "title" }, { new StringContent("x"), "tags" } };
        Assert.Equal("""{"title":"Dune","tags":["x"]}""", await (await shop.Client.PostAsync("/forms", parts, Cancel)).Content.ReadAsStringAsync(Cancel));
        var json = await shop.Client.PostAsync("/forms", Json("""{"title":"J"}"""), Cancel);
        Assert.Equal("J", await Title(json));
    }

    [Fact]
    public async Task Text_and_bytes_travel_as_they_are()
    {
        await using var shop = await Shop.Start();
        var text = await shop.Client.PostAsync("/shout", Json("grün", "text/plain"), Cancel);
        Assert.Equal("GRÜN", await text.Content.ReadAsStringAsync(Cancel));
        Assert.Equal("text/plain; charset=utf-8", text.Content.Headers.ContentType?.ToString());
        var content = new ByteArrayContent(new byte[100_000]);
        content.Headers.TryAddWithoutValidation("Content-Type", "image/png");
        Assert.Equal("100000", await (await shop.Client.PutAsync("/cover", content, Cancel)).Content.ReadAsStringAsync(Cancel));
        var cover = await shop.Client.GetAsync("/cover", Cancel);
        Assert.Equal([1, 2, 3], await cover.Content.ReadAsByteArrayAsync(Cancel));
        Assert.Equal("image/jpeg", cover.Content.Headers.ContentType?.MediaType);
        Assert.Equal("cover ü.jpg", cover.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal(3, cover.Content.Headers.ContentLength);
    }
}
