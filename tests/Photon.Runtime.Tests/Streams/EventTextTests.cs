using System.Text;
using System.Text.Json;
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Streams;

/// <summary>Objects as events.</summary>
public sealed class EventTextTests
{
    [Theory]
    [InlineData("""{"data":"x"}""", "data: x\n\n")]
    [InlineData("""{"event":"e","id":"","retry":5,"data":""}""", "event: e\nid: \nretry: 5\ndata: \n\n")]
    [InlineData("""{"data":{"a":[1,"\n"]},"event":null,"id":null,"retry":null}""", "data: {\"a\":[1,\"\\n\"]}\n\n")]
    [InlineData("""{"data":null}""", "data: null\n\n")]
    [InlineData("""{"data":" a\nb\rc\r\nd\n\n\"\u00fc\ud83d\ude00"}""", "data:  a\ndata: b\ndata: c\ndata: d\ndata: \ndata: \"ü\U0001F600\n\n")]
    // What is no field of an event is not sent.
    [InlineData("""{"data":true,"more":{"data":1},"comment":"x\ny"}""", "data: true\n\n")]
    public void Members_are_fields(string json, string expected) => Assert.Equal(expected, Write(json));

    [Theory]
    [InlineData("""{"event":"a\nb","data":""}""")]
    [InlineData("""{"event":"a\rdata: forged","data":""}""")]
    [InlineData("""{"id":"a\r\nb","data":""}""")]
    [InlineData("""{"id":"a\u0000b","data":""}""")]
    public void What_no_line_can_hold_is_refused(string json) => Assert.Throws<ArgumentException>(() => Write(json));

    [Fact]
    public async Task What_is_written_is_read_again()
    {
        var random = new Random(7);
        const string Characters = "ab:\" \\\n\r\t\0\u00FC\u2028{}[]1,\uFEFF";
        for (var i = 0; i < 2000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Characters[random.Next(Characters.Length)]));
            var id = text.Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal);
            var json = JsonSerializer.Serialize(new Dictionary<string, object> { ["data"] = text, ["id"] = id, ["retry"] = i });
            var bytes = Encoding.UTF8.GetBytes(Write(json));
            using var items = new ItemReader(SplitStream.Every(bytes, random.Next(1, 5)), ItemFraming.TextEvents, 1000, static _ => new InvalidDataException());
            Assert.True(await items.Next(TestContext.Current.CancellationToken));
            using var read = JsonDocument.Parse(items.Item.ToArray());
            // Of line breaks one kind is left.
            Assert.Equal(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), read.RootElement.GetProperty("data").GetString());
            Assert.Equal((id, i), (read.RootElement.GetProperty("id").GetString(), read.RootElement.GetProperty("retry").GetInt32()));
        }
    }

    static string Write(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var buffer = PooledBuffer.Rent();
        ItemText.Append<JsonElement, AnyCodec>(buffer, document.RootElement, ItemFraming.TextEvents, toServer: false);
        return Encoding.UTF8.GetString(buffer.Span);
    }
}
