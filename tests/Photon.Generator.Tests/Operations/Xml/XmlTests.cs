using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Photon.Core.Diagnostics;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Operations.Xml;

/// <summary>The ledger's emitted server on a port of this machine, and its client.</summary>
public sealed class LedgerFixture : IAsyncLifetime
{
    WebApplication? _app;

    internal CompiledApi Api { get; private set; } = null!;

    public Type Probe { get; private set; } = null!;

    /// <summary>Keeps the last request's Content-Type and Accept.</summary>
    public HttpClient Http { get; } = new(new Watch { InnerHandler = new SocketsHttpHandler() });

    public async ValueTask InitializeAsync()
    {
        Api = CompiledApi.Of(LedgerDocument.Yaml, new() { Name = "Ledger", Namespace = "Ledger", Server = true, Client = true }, LedgerDocument.Code, "ledger.yaml");
        Probe = Api.Load().GetType("Probe")!;
        _app = await (Task<WebApplication>)Probe.GetMethod("Start")!.Invoke(null, null)!;
        Http.BaseAddress = new(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_app is not null) await _app.DisposeAsync();
    }

    public sealed class Watch : DelegatingHandler
    {
        public static string Sent { get; private set; } = "";

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Sent = $"{request.Content?.Headers.ContentType} {request.Headers.Accept}";
            return base.SendAsync(request, cancellationToken);
        }
    }
}

/// <summary>XML without another media type beside it is a raw stream on both sides (PHO2021), over HTTP.</summary>
public sealed class XmlTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    /// <summary>Nothing that reads XML would keep all of this: a byte order mark, a declaration, spaces, a carriage return, bytes that are no UTF-8.</summary>
    static readonly byte[] s_xml = [.. "\uFEFF<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\r\n<entry  id='x'/>\t"u8, 0xE4, 0x00, 0xFF];

    HttpRequestMessage Request(string? contentType = "application/xml", string? accept = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "entries") { Content = new ByteArrayContent(s_xml) };
        if (contentType is not null) request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        return request;
    }

    Task<HttpResponseMessage> Send(HttpRequestMessage request) => ledger.Http.SendAsync(request, TestContext.Current.CancellationToken);

    bool WasCalled() => (bool)ledger.Probe.GetMethod("WasCalled")!.Invoke(null, null)!;

    [Fact]
    public async Task Every_byte_goes_from_client_to_server_and_back_under_the_declared_type()
    {
        var (contentType, bytes) = await (Task<(string?, byte[])>)ledger.Probe.GetMethod("Sent")!.Invoke(null, [ledger.Http, s_xml])!;
        Assert.Equal(s_xml, bytes);
        Assert.Equal("application/xml", contentType);
        Assert.StartsWith("application/xml application/xml", LedgerFixture.Watch.Sent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/xml", HttpStatusCode.OK)]
    [InlineData("APPLICATION/XML; charset=iso-8859-1", HttpStatusCode.OK)]
    [InlineData("text/xml", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/atom+xml", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/octet-stream", HttpStatusCode.UnsupportedMediaType)]
    public async Task Another_Content_Type_is_refused_before_the_handler(string contentType, HttpStatusCode expected)
    {
        WasCalled();
        Assert.Equal(expected, (await Send(Request(contentType))).StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK, WasCalled());
    }

    [Theory]
    [InlineData(null, HttpStatusCode.OK)]
    [InlineData("application/xml", HttpStatusCode.OK)]
    [InlineData("application/*;q=0.1", HttpStatusCode.OK)]
    [InlineData("text/html, */*;q=0.1", HttpStatusCode.OK)]
    [InlineData("application/json", HttpStatusCode.NotAcceptable)]
    [InlineData("text/xml, text/html", HttpStatusCode.NotAcceptable)]
    [InlineData("application/xml;q=0, */*", HttpStatusCode.NotAcceptable)]
    public async Task A_client_that_wants_no_XML_is_refused_before_the_handler(string? accept, HttpStatusCode expected)
    {
        WasCalled();
        var response = await Send(Request(accept: accept));
        Assert.Equal((expected, expected == HttpStatusCode.OK), (response.StatusCode, WasCalled()));
        if (expected != HttpStatusCode.OK) return;
        Assert.Equal("application/xml", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(s_xml, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("<a/>", "<a/>")]
    [InlineData(null, "<none/>")]
    public async Task A_type_that_ends_in_xml_is_a_stream_as_well_and_may_be_absent(string? text, string expected)
    {
        var content = text is null ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new("application/atom+xml") } };
        var response = await ledger.Http.PutAsync("notes", content, TestContext.Current.CancellationToken);
        Assert.Equal(expected, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public void The_report_says_that_it_is_bytes() => Assert.Contains(ledger.Api.Faults, fault => fault.Rule == BindingRules.RawXml);
}
