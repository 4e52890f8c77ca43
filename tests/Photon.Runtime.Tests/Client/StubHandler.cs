using System.Net;
using System.Text;

namespace Photon.Runtime.Tests.Client;

/// <summary>Answers as told, and keeps what was sent.</summary>
sealed class StubHandler(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    public List<(string Method, string Uri, string Headers, string Body)> Sent { get; } = [];

    public string Uri => Sent[^1].Uri;

    /// <summary>Of the last request.</summary>
    public Uri? Address { get; private set; }
    public string Body => Sent[^1].Body;
    public string Headers => Sent[^1].Headers;

    public static StubHandler Json(int status, string json, string mediaType = "application/json") => new(_ => Response(status, json, mediaType));

    public static HttpResponseMessage Response(int status, string body, string mediaType = "application/json") => new((HttpStatusCode)status)
    {
        Content = new StringContent(body, Encoding.UTF8, mediaType),
    };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Address = request.RequestUri;
        Sent.Add((request.Method.Method, request.RequestUri!.AbsoluteUri, $"{request.Headers}{request.Content?.Headers}", body));
        return answer(request);
    }
}

/// <summary>A body that arrives as the test writes it.</summary>
sealed class LiveContent(System.IO.Pipelines.Pipe pipe) : HttpContent
{
    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult(pipe.Reader.AsStream());

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => pipe.Reader.CopyToAsync(stream);

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
