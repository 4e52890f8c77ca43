using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;
using Photon.Bookshop.Tests.App;

namespace Photon.Bookshop.Tests.Http;

public sealed class OrderEventsTests(BookshopApp app)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task States_are_streamed_as_they_are_reached_until_the_last()
    {
        var order = await app.PlaceOrder();
        using var response = await app.Ada.GetAsync($"/orders/{order["id"]}/events", HttpCompletionOption.ResponseHeadersRead, Cancel);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        await using var stream = await response.Content.ReadAsStreamAsync(Cancel);
        var events = SseParser.Create(stream, (_, data) => JsonNode.Parse(data)!).EnumerateAsync(Cancel).GetAsyncEnumerator(Cancel);
        foreach (var (next, index) in (string[])["open", "paid", "packed", "shipped", "delivered"] is var path ? path.Select((s, i) => (s, i)) : [])
        {
            if (index > 0)
                await Move((string)order["id"]!, next, HttpStatusCode.OK);
            Assert.True(await events.MoveNextAsync());
            Assert.Equal((index + 1, next), ((int)events.Current.Data["sequence"]!, (string)events.Current.Data["state"]!));
        }
        Assert.False(await events.MoveNextAsync());
    }

    [Fact]
    public async Task An_order_goes_one_step_at_a_time()
    {
        var id = (string)(await app.PlaceOrder())["id"]!;
        await Move(id, "shipped", HttpStatusCode.Conflict);
        await Move(id, "paid", HttpStatusCode.OK);
        await Move(id, "paid", HttpStatusCode.Conflict);
        await Move(id, "lost", HttpStatusCode.BadRequest);
        await Move("0198c0de-0000-7000-8000-0000000000ff", "paid", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_stream_of_a_strange_order_is_a_404()
    {
        var order = await app.PlaceOrder();
        await (await app.Grace.GetAsync($"/orders/{order["id"]}/events", Cancel)).Problem(HttpStatusCode.NotFound);
    }

    async Task Move(string id, string state, HttpStatusCode status)
    {
        var response = await app.Tim.SendJson(HttpMethod.Put, $"/orders/{id}/state", new JsonObject { ["state"] = state, ["note"] = $"now {state}" }.ToJsonString());
        await response.Json(status);
    }
}
