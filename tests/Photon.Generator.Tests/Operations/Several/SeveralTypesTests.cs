using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Photon.Core.Diagnostics;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Operations.Several;

/// <summary>The desk's emitted server on a port of this machine, and its client.</summary>
public sealed class DeskFixture : IAsyncLifetime
{
    WebApplication? _app;
    Type _probe = null!;

    internal CompiledApi Api { get; private set; } = null!;

    public HttpClient Http { get; } = new();

    public async ValueTask InitializeAsync()
    {
        Api = CompiledApi.Of(DeskDocument.Yaml, new() { Name = "Desk", Namespace = "Desk", Server = true, Client = true }, DeskDocument.Code, "desk.yaml");
        _probe = Api.Load().GetType("Probe")!;
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

/// <summary>Media types with different schemas in one body, from the emitted client to the emitted server and back.</summary>
public sealed class SeveralTypesTests(DeskFixture desk) : IClassFixture<DeskFixture>
{
    [Theory]
    [InlineData("order", "order 3")]
    [InlineData("batch", "batch 1,2")]
    [InlineData("form", "form a b")]
    [InlineData("parts", "parts f")]
    [InlineData("text", "text t\u00fc")]
    [InlineData("bytes", "bytes b")]
    [InlineData("lines", "lines 4,5")]
    public async Task A_request_arrives_as_the_type_that_was_sent(string what, string expected) => Assert.Equal(expected, await desk.Run("Sent", what));

    [Theory]
    [InlineData("application/json", "{\"id\":1}", HttpStatusCode.OK, "order 1")]
    [InlineData("APPLICATION/merge-patch+json; charset=utf-8", "{\"id\":1}", HttpStatusCode.OK, "order 1")]
    [InlineData("application/json", "{\"id\":0}", HttpStatusCode.BadRequest, "/id")]
    [InlineData("application/vnd.desk.batch+json", "{\"orders\":[{\"id\":0}]}", HttpStatusCode.BadRequest, "/orders/0/id")]
    [InlineData("application/vnd.desk.batch+json", "{\"orders\":[]}", HttpStatusCode.BadRequest, "/orders")]
    [InlineData("application/x-www-form-urlencoded", "title=toolong", HttpStatusCode.BadRequest, "title")]
    [InlineData("image/png", "png", HttpStatusCode.OK, "bytes png")]
    [InlineData("text/plain", "", HttpStatusCode.OK, "text ")]
    [InlineData("application/jsonl", "{\"id\":1}\n{\"id\":2}\n", HttpStatusCode.OK, "lines 1,2")]
    [InlineData("application/jsonl", "{\"id\":1}\n{\"id\":0}\n", HttpStatusCode.BadRequest, "/1/id")]
    [InlineData("application/xml", "<a/>", HttpStatusCode.UnsupportedMediaType, "application/vnd.desk.batch+json")]
    [InlineData("image/jpeg", "j", HttpStatusCode.UnsupportedMediaType, "image/png")]
    public async Task Each_type_is_read_and_checked_by_its_own_schema(string contentType, string body, HttpStatusCode status, string expected)
    {
        var content = new StringContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        var response = await desk.Http.PostAsync("orders", content, TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        Assert.Contains(expected, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_says_nothing_is_one_of_the_first_type()
    {
        var response = await desk.Http.PostAsync("orders", null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("1", "", "json 1 j")]
    [InlineData("1", "Json", "json 1 j")]
    [InlineData("1", "Csv", "csv a,b c")]
    [InlineData("1", "Pdf", "pdf %PDF p")]
    [InlineData("1", "Events", "events 1,2 e")]
    [InlineData("none", "", "none none")]
    [InlineData("lost", "Pdf", "lost 7")]
    public async Task A_response_is_the_case_of_its_media_type(string id, string accept, string expected) => Assert.Equal(expected, await desk.Run("Got", id, accept));

    [Theory]
    [InlineData("application/pdf", HttpStatusCode.OK, "application/pdf")]
    [InlineData("application/pdf;q=0.5, text/csv", HttpStatusCode.OK, "text/csv; charset=utf-8")]
    [InlineData("application/*;q=0.2, application/pdf", HttpStatusCode.OK, "application/pdf")]
    [InlineData("text/*", HttpStatusCode.OK, "text/csv; charset=utf-8")]
    [InlineData("image/png, */*;q=0.1", HttpStatusCode.OK, "application/json")]
    [InlineData("application/json;q=0, */*", HttpStatusCode.OK, "text/csv; charset=utf-8")]
    [InlineData("", HttpStatusCode.OK, "application/json")]
    [InlineData("image/png", HttpStatusCode.NotAcceptable, "application/problem+json")]
    [InlineData("application/xml", HttpStatusCode.NotAcceptable, "application/problem+json")]
    public async Task The_handler_is_told_what_the_client_prefers(string accept, HttpStatusCode status, string contentType)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "reports/1");
        if (accept.Length > 0) request.Headers.TryAddWithoutValidation("Accept", accept);
        var response = await desk.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal((status, contentType), (response.StatusCode, response.Content.Headers.ContentType?.ToString()));
    }

    [Theory]
    [InlineData(false, "", "aJson")]
    [InlineData(true, "", "bJson")]
    [InlineData(true, "JsonVersion2", "bJsonVersion2")]
    public async Task Versions_of_one_media_type_are_told_apart_by_its_parameter(bool second, string accept, string expected) =>
        Assert.Equal(expected, await desk.Run("Version", second, accept));

    [Theory]
    [InlineData("abc", "", "abc")]
    [InlineData("abc", "Text", "abc")]
    [InlineData(null, "", "none")]
    public async Task Types_that_are_one_in_CSharp_need_no_union(string? note, string accept, string expected) => Assert.Equal(expected, await desk.Run("Note", note, accept));

    [Theory]
    [InlineData("number", "number 3")]
    [InlineData("bytes", "bytes b")]
    [InlineData("null", "null")]
    [InlineData("none", "absent")]
    public async Task An_optional_body_of_several_types_may_be_absent_or_null(string what, string expected) => Assert.Equal(expected, await desk.Run("Mark", what));

    [Theory]
    [InlineData(true, "Cat")]
    [InlineData(false, "Pet")]
    public async Task A_type_and_its_base_are_two_cases(bool cat, string expected) => Assert.Equal(expected, await desk.Run("Pet", cat));

    [Fact]
    public void The_rest_is_reported() => Assert.Equal(
        ["application/xml", "application/xml"], desk.Api.Faults.Where(f => f.Rule == BindingRules.MediaTypeLeftOut).Select(f => f.Arguments[0]));
}
