namespace PhotonApp._1.Tests;

/// <summary>An API in memory: keeps what it was asked, and answers what the test says.</summary>
sealed class Answers(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    public List<HttpRequestMessage> Asked { get; } = [];

    public HttpClient Http => new(this) { BaseAddress = new Uri("http://api.test") };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Add(request);
        return Task.FromResult(answer(request));
    }
}
