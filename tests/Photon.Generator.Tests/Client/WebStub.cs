using System.Net;
using System.Text;

namespace Photon.Generator.Tests.Client;

/// <summary>Notes the request as text, and answers as told.</summary>
sealed class WebStub(int status, string body = "", string mediaType = "application/json", params (string Name, string Value)[] headers) : HttpMessageHandler
{
    public string Request { get; private set; } = "";

    public string Body { get; private set; } = "";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var text = new StringBuilder($"{request.Method} {request.RequestUri!.AbsoluteUri}\n");
        foreach (var (name, values) in request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>()).OrderBy(h => h.Key, StringComparer.Ordinal))
            if (name != "Content-Length") text.Append(name).Append(": ").AppendJoin(", ", values).Append('\n');
        Request = text.ToString();
        Body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, mediaType) };
        foreach (var (name, value) in headers) response.Headers.TryAddWithoutValidation(name, value);
        return response;
    }
}
