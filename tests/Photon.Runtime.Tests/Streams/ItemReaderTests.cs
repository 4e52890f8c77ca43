using System.IO.Pipelines;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json.Nodes;
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Streams;

/// <summary>Items of streamed bodies, however their bytes arrive.</summary>
public sealed class ItemReaderTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    // Line ends of every kind, mixed; a last event without its blank line is none.
    [InlineData("data: 1\n\ndata: 2\r\n\r\ndata: 3\r\rdata: 4\n\r\ndata: cut off", "1", "2", "3", "4")]
    [InlineData("data: 1\r\n\ndata: 2\r\n", "1")]
    // A byte order mark at the start alone.
    [InlineData("\uFEFFdata: 1\n\n\uFEFFdata: 2\n\ndata: 3\n\n", "1", "3")]
    // Comments, fields without a colon or of other names, names with space around them.
    [InlineData(": hello\n\n:\nnote: x\ndata\n\ndatabase: 1\n data: 2\ndata : 3\n\nDATA: 4\n\n", "")]
    // One space is taken away; lines are put together; an event without data is none.
    [InlineData("data:1\ndata:  2\ndata: \ndata\n\nevent: e\n\nid: 7\n\ndata: 3\n\n", "1\n 2\n\n", "3")]
    [InlineData("data\n\ndata\ndata\n\ndata:\n\n", "", "\n", "")]
    public async Task Data_is_what_the_standard_says(string body, params string[] expected)
    {
        foreach (var events in Every(body, ItemFraming.Events)) Assert.Equal(expected, await events);
    }

    [Theory]
    [InlineData("event: e\ndata: 1\nid: a\nretry: 5\n\ndata: 2\n\n", """{"data":"1","event":"e","id":"a","retry":5}""", """{"data":"2"}""")]
    // The last of its kind counts; an empty type is none, an empty id is one.
    [InlineData("event: e\nevent: f\nid: a\nid: b\nretry: 1\nretry: 2\ndata: x\n\n", """{"data":"x","event":"f","id":"b","retry":2}""")]
    [InlineData("event: e\nevent\nid\ndata: x\n\n", """{"data":"x","id":""}""")]
    // What is no value of its field is ignored.
    [InlineData("id: a\nid: b\0c\nretry: 7\nretry: 1.5\nretry: -1\nretry:\nretry: 1e3\nretry: ١\ndata: x\n\n", """{"data":"x","id":"a","retry":7}""")]
    [InlineData("retry: 007\ndata: x\n\nretry: 000\ndata: y\n\n", """{"data":"x","retry":7}""", """{"data":"y","retry":0}""")]
    // Fields of what is no event are not those of the next.
    [InlineData("event: e\nid: a\nretry: 1\n\ndata: x\n\n", """{"data":"x"}""")]
    [InlineData("data: \"\\\tü\u2028\U0001F600\nid: \"\nevent: \\\n\n", "{\"data\":\"\\\"\\\\\\t\u00FC\\u2028\U0001F600\",\"event\":\"\\\\\",\"id\":\"\\\"\"}")]
    public async Task Events_are_objects_of_their_fields(string body, params string[] expected)
    {
        foreach (var events in Every(body, ItemFraming.TextEvents)) Assert.Equal(expected.Select(Plain), (await events).Select(Plain));
    }

    [Theory]
    [InlineData(ItemFraming.JsonEvents, "data: {\"a\":\ndata: 1}\n\ndata: 5\n\n", """{"data":{"a":1}}""", """{"data":5}""")]
    [InlineData(ItemFraming.JsonEvents, "data: \"5\"\n\ndata: [DONE]\n\n", """{"data":"5"}""", """{"data":"[DONE]"}""")]
    // No text brings in members of its own.
    [InlineData(ItemFraming.JsonEvents, "data: 1,\"event\":\"forged\"\n\n", """{"data":"1,\"event\":\"forged\""}""")]
    [InlineData(ItemFraming.JsonEvents, "data: 1},{\n\ndata:\n\n", """{"data":"1},{"}""", """{"data":""}""")]
    [InlineData(ItemFraming.MixedEvents, "data: {}\n\ndata: [DONE]\n\ndata: \"5\"\n\n", """{"data":{}}""", """{"data":"[DONE]"}""", """{"data":"\"5\""}""")]
    public async Task Data_is_JSON_where_it_can_be(ItemFraming framing, string body, params string[] expected)
    {
        foreach (var events in Every(body, framing)) Assert.Equal(expected.Select(Plain), (await events).Select(Plain));
    }

    [Theory]
    [InlineData(ItemFraming.MixedEvents, "data: 5\n\n", """{"data":5}""", """{"data":"5"}""")]
    [InlineData(ItemFraming.MixedEvents, "data: five\n\n", """{"data":"five"}""", null)]
    [InlineData(ItemFraming.JsonEvents, "data: 5\n\n", """{"data":5}""", null)]
    [InlineData(ItemFraming.TextEvents, "data: 5\n\n", """{"data":"5"}""", null)]
    [InlineData(ItemFraming.Lines, "5\n", "5", null)]
    public async Task What_may_be_JSON_or_text_is_read_either_way(ItemFraming framing, string body, string first, string? second)
    {
        using var items = Reader(new MemoryStream(Encoding.UTF8.GetBytes(body)), framing);
        Assert.True(await items.Next(Cancel));
        Assert.Equal(first, Encoding.UTF8.GetString(items.Item));
        Assert.Equal(second is not null, items.TryOtherwise());
        if (second is not null) Assert.Equal(second, Encoding.UTF8.GetString(items.Item));
        Assert.False(items.TryOtherwise());
    }

    [Fact]
    public async Task What_is_no_UTF_8_becomes_a_replacement_character()
    {
        using var items = Reader(new MemoryStream([.. "data: a"u8, 0xC3, (byte)'b', 0xFF, .. "\n\n"u8]), ItemFraming.TextEvents);
        Assert.True(await items.Next(Cancel));
        Assert.Equal(Plain("{\"data\":\"a\uFFFDb\uFFFD\"}"), Plain(Encoding.UTF8.GetString(items.Item)));
    }

    [Theory]
    [InlineData(ItemFraming.Events, "data: 1\r\r")]
    [InlineData(ItemFraming.Events, "data: 1\n\r")]
    [InlineData(ItemFraming.TextEvents, "data: 1\r\n\r")]
    [InlineData(ItemFraming.Lines, "1\n")]
    [InlineData(ItemFraming.Sequence, "\u001E{\n}\n")]
    public async Task An_item_that_is_whole_waits_for_no_further_byte(ItemFraming framing, string body)
    {
        var pipe = new Pipe();
        using var items = Reader(pipe.Reader.AsStream(), framing);
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(body), Cancel);
        Assert.True(await items.Next(Cancel));
    }

    /// <summary>Their data is. Types and retries are not: the BCL hands those of what is no event to the next one.</summary>
    [Fact]
    public async Task Events_are_those_that_the_BCL_finds()
    {
        string[] parts = ["data", "event", "id", "retry", ":", ": ", " ", "x", "12", "\n", "\n", "\r", "\r\n", "\n\n", "data: y\n", "id: 3\n", "retry: 9\n", "\0", "\uFEFF", "ü"];
        var random = new Random(20261123);
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => parts[random.Next(parts.Length)]));
            var bytes = Encoding.UTF8.GetBytes(text);
            var expected = new List<string>();
            await foreach (var one in SseParser.Create(new MemoryStream(bytes)).EnumerateAsync(Cancel)) expected.Add(one.Data);
            Assert.Equal(expected, await Items(SplitStream.Every(bytes, random.Next(1, 9)), ItemFraming.Events));
        }
    }

    [Theory]
    [InlineData(ItemFraming.Lines, "1234567\n", "12345678\n")]
    [InlineData(ItemFraming.Sequence, "\u001E123456\n", "\u001E12345678\n")]
    [InlineData(ItemFraming.Events, "data: 1234567\n\n", "data: 1234\ndata: 5678\n\n")]
    [InlineData(ItemFraming.TextEvents, "id: 1\ndata: 12345\n\n", "id: 1234\nid: 5678\ndata: 1\n\n")]
    public async Task The_longest_item_is_the_same_however_bytes_arrive(ItemFraming framing, string good, string bad)
    {
        foreach (var size in new[] { 1, 3, 100 })
        {
            var body = Encoding.UTF8.GetBytes(good + good);
            Assert.Equal(2, (await Items(SplitStream.Every(body, size), framing, 16)).Count);
            var longer = Encoding.UTF8.GetBytes(good + bad);
            var error = await Assert.ThrowsAsync<InvalidDataException>(() => Items(SplitStream.Every(longer, size), framing, 7));
            Assert.Equal("7", error.Message);
        }
    }

    [Fact]
    public async Task An_endless_line_takes_no_endless_memory()
    {
        var endless = new SplitStream([.. "data: "u8, .. Enumerable.Repeat((byte)'x', 1 << 20)]);
        await Assert.ThrowsAsync<InvalidDataException>(() => Items(endless, ItemFraming.Events, 10_000));
        Assert.InRange(endless.Position, 0, 40_000);
    }

    /// <summary>The items of a body in one piece, in two pieces at every byte, and byte by byte.</summary>
    static IEnumerable<Task<List<string>>> Every(string body, ItemFraming framing)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        for (var i = 0; i <= bytes.Length; i++) yield return Items(new(bytes, i), framing);
        yield return Items(SplitStream.Every(bytes, 1), framing);
    }

    static async Task<List<string>> Items(SplitStream body, ItemFraming framing, int max = 1000)
    {
        using var items = Reader(body, framing, max);
        var found = new List<string>();
        while (await items.Next(Cancel)) found.Add(Encoding.UTF8.GetString(items.Item));
        return found;
    }

    static ItemReader Reader(Stream body, ItemFraming framing, int max = 1000) => new(body, framing, max, static max => new InvalidDataException($"{max}"));

    /// <summary>Escapes are of many kinds.</summary>
    static string Plain(string json) => JsonNode.Parse(json)!.ToJsonString();
}
