using System.Net.Http.Headers;
using System.Text;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Streams;

/// <summary>OpenAPI 3.2's meaning of <c>text/event-stream</c>: an item is an event, as an object of its fields.</summary>
public sealed class EventsTests(EventsFixture live) : IClassFixture<EventsFixture>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    // Text goes as text, in a line for each of its own; what JSON has to say goes as JSON.
    [InlineData("Message", "data:  two\ndata: lines\ndata: \nevent: note\nid: \nretry: 5\n\ndata: \n\ndata: {\"json\": \"as text\"}\n\n")]
    [InlineData("TodoEvent", "data: {\"title\":\"a\\nb\",\"done\":true}\nevent: made\nid: 7\n\ndata: {\"title\":\"c\"}\n\n")]
    [InlineData("Change", "event: made\ndata: {\"title\":\"a\"}\nid: 1\n\nevent: removed\ndata: 5\n\nevent: removed\ndata: \"x\"\n\nevent: pause\ndata: 3\nretry: 2000\n\n")]
    [InlineData("Chat", "data: {\"title\":\"a\"}\n\ndata: [DONE]\n\n")]
    [InlineData("Todo", "data: {\"title\":\"a\"}\n\n")]
    public async Task Members_of_an_item_are_fields_of_an_event(string item, string expected) => Assert.Equal(expected, await live.Http.GetStringAsync("/" + item, Cancel));

    [Theory]
    [InlineData("Message", " two\nlines\n|note||5 / |none|none|none / {\"json\": \"as text\"}|none|none|none")]
    [InlineData("TodoEvent", "a\nb|True|Made|7 / c|||none")]
    [InlineData("Change", "made a 1 / removed 5 / removed \"x\" / pause 3 2000")]
    [InlineData("Chat", "a / done")]
    public async Task A_client_has_them_typed(string item, string expected) => Assert.Equal(expected, await Read(item, live.Http));

    [Theory]
    [InlineData("Message", ": hello\r\n\r\nevent: a\rid: b\rretry: 1s\rdata\r\rdata:x", "|a|b|none")]
    [InlineData("TodoEvent", "event: burnt\ndata: {\"title\":\"x\",\ndata: \"more\":[]}\n\n", "x||burnt|none")]
    [InlineData("Change", "data: {\"title\":\"x\"}\nid: \nevent: made\n\n", "made x ")]
    public async Task A_client_takes_what_others_send(string item, string body, string expected) =>
        Assert.Equal(expected, await Read(item, new HttpClient(new WebStub(200, body, "text/event-stream")) { BaseAddress = new("http://stub/") }));

    [Theory]
    [InlineData("Message", "data: x\nretry: 1\n\n", "data: x\nretry: 1\n\n")]
    [InlineData("TodoEvent", "id: 12\ndata: {\"title\":\ndata: \"x\"}\n\n", "data: {\"title\":\"x\"}\nid: 12\n\n")]
    [InlineData("Change", "event: removed\ndata: 12\n\nevent: pause\ndata: 12\nretry: 1000\n\n", "event: removed\ndata: 12\n\nevent: pause\ndata: 12\nretry: 1000\n\n")]
    [InlineData("Chat", "data: [DONE]\n\n", "data: [DONE]\n\n")]
    public async Task A_server_takes_what_is_valid(string item, string body, string expected)
    {
        using var response = await live.Http.PostAsync("/" + item, Content(body), Cancel);
        Assert.Equal(expected, await response.Content.ReadAsStringAsync(Cancel));
    }

    [Theory]
    [InlineData("TodoEvent", "data: {}\n\n")]
    [InlineData("TodoEvent", "data: {\"title\":\"\"}\n\n")]
    [InlineData("TodoEvent", "data: x\n\n")]
    [InlineData("TodoEvent", "event: burnt\ndata: {\"title\":\"x\"}\n\n")]
    [InlineData("TodoEvent", "id: x\ndata: {\"title\":\"x\"}\n\n")]
    [InlineData("Change", "data: {\"title\":\"x\"}\n\n")]
    [InlineData("Change", "event: removed\ndata: 123456789012345678901\n\n")]
    [InlineData("Change", "event: pause\ndata: 3\nretry: 999\n\n")]
    [InlineData("Change", "event: pause\ndata: three\nretry: 1000\n\n")]
    [InlineData("Change", "event: pause\ndata: 3\nretry: -1000\n\n")]
    [InlineData("Chat", "data: [done]\n\n")]
    [InlineData("Chat", "data: \"[DONE]\"\n\n")]
    [InlineData("Todo", "event: x\ndata: {}\n\n")]
    public async Task A_server_takes_nothing_that_is_not(string item, string body)
    {
        // The answer has begun when the item comes: what is left is to break it off.
        var failure = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            using var response = await live.Http.PostAsync("/" + item, Content(body), Cancel);
            await response.Content.ReadAsStringAsync(Cancel);
        });
        Assert.True(failure is HttpRequestException or IOException, failure.ToString());
    }

    Task<string> Read(string item, HttpClient http) => live.Probe.GetMethod(item)!.CreateDelegate<Func<HttpClient, Task<string>>>()(http);

    static StringContent Content(string body) => new(body, Encoding.UTF8, new MediaTypeHeaderValue("text/event-stream"));
}
