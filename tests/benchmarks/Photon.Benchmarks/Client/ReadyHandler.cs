using System.Net;

namespace Photon.Benchmarks.Client;

/// <summary>In place of the network: takes in the request's body and answers with ready bytes.</summary>
sealed class ReadyHandler : HttpMessageHandler
{
    readonly MemoryStream _sent = new(128 * 1024);

    public ReadOnlyMemory<byte> Sent => _sent.GetBuffer().AsMemory(0, (int)_sent.Position);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _sent.Position = 0;
        request.Content?.CopyTo(_sent, null, cancellationToken);
        var isPost = request.Method == HttpMethod.Post;
        var isList = !isPost && request.RequestUri!.AbsolutePath.Length == "/pets".Length;
        var content = new ByteArrayContent(isList ? Workload.Pets : Workload.Pet);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        var response = new HttpResponseMessage(isPost ? HttpStatusCode.Created : HttpStatusCode.OK) { Content = content };
        if (isPost) response.Headers.TryAddWithoutValidation("Location", "/pets/1");
        return Task.FromResult(response);
    }
}
