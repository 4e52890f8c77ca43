using System.Net;

namespace PhotonApp._1.Tests;

public sealed class DocumentTests(App app) : IClassFixture<App>
{
    /// <summary>Every tag has a handler, every scheme somebody who knows it: the app would not start otherwise.</summary>
    [Fact]
    public async Task The_app_starts_and_serves_its_document()
    {
        Assert.NotNull(app.Api);
        using var http = app.CreateClient();
        using var answer = await http.GetAsync("/openapi.yaml", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
