using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Photon.Bookshop.Tests.App;

/// <summary>Plain HTTP and plain JSON: nothing that was emitted stands between a test and the wire.</summary>
static class HttpExtensions
{
    static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    public static Task<HttpResponseMessage> SendJson(this HttpClient client, HttpMethod method, string path, string json, string mediaType = "application/json", params IEnumerable<(string Name, string Value)> headers)
    {
        var request = new HttpRequestMessage(method, path) { Content = new StringContent(json, Encoding.UTF8, mediaType) };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return client.SendAsync(request, Cancel);
    }

    public static Task<HttpResponseMessage> Post(this HttpClient client, string path, string json) => client.SendJson(HttpMethod.Post, path, json);

    public static Task<HttpResponseMessage> Patch(this HttpClient client, string path, string json) => client.SendJson(HttpMethod.Patch, path, json, "application/merge-patch+json");

    public static async Task<JsonNode> GetJson(this HttpClient client, string path) => await (await client.GetAsync(path, Cancel)).Json(HttpStatusCode.OK);

    /// <summary>The body of an answer that has the status which is expected.</summary>
    public static async Task<JsonNode> Json(this HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync(Cancel);
        Assert.True(response.StatusCode == status, $"{(int)response.StatusCode} where {(int)status} was expected: {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>Problem details with the status which is expected.</summary>
    public static async Task<JsonNode> Problem(this HttpResponseMessage response, HttpStatusCode status)
    {
        var problem = await response.Json(status);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal((int)status, (int?)problem["status"]);
        return problem;
    }

    /// <summary>The pointers of a problem's faults, sorted.</summary>
    public static async Task<string[]> Pointers(this HttpResponseMessage response, HttpStatusCode status) =>
        [.. (await response.Problem(status))["errors"]!.AsObject().Select(e => e.Key).Order(StringComparer.Ordinal)];
}
