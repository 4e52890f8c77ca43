using System.Text;
using System.Text.Json.Nodes;
using Photon.Runtime.Emitted;
using Photon.Runtime.Tests.Example;

namespace Photon.Runtime.Tests.Json;

/// <summary>Codecs ask for members in one order; senders may choose any.</summary>
public sealed class MemberOrderTests
{
    const string Whole = """{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","number":"B-1234","copies":2,"state":"shipped","previous":"open","price":12.50,"placedAt":"2026-11-22T20:00:00Z","delivery":"2026-12-24","address":{"street":"a","city":"b.c","zip":"x"},"lines":[{"sku":"a","quantity":1},{"sku":"b","quantity":2}],"tags":["x"],"labels":{"k":"v"},"note":"n","label":null,"subtitle":null,"type":"order","secret":"s","ratio":0.5,"weight":null}""";

    static readonly string[] Optional = ["previous", "price", "placedAt", "delivery", "tags", "labels", "note", "subtitle", "type", "secret", "ratio", "weight"];

    [Fact]
    public void Any_order_gives_the_same_object()
    {
        var random = new Random(20261123);
        for (int i = 0; i < 3_000; i++)
        {
            var order = JsonNode.Parse(Whole)!.AsObject();
            foreach (string name in Optional)
                if (random.Next(3) == 0) order.Remove(name);
            string json = Text(order, random, strangers: true);
            Assert.True(Read(order.ToJsonString()) == Read(json), json);
        }
    }

    [Fact]
    public void What_is_missing_is_reported_in_any_order()
    {
        var random = new Random(1);
        for (int i = 0; i < 1_000; i++)
        {
            var order = JsonNode.Parse(Whole)!.AsObject();
            string missing = random.Next(2) == 0 ? "copies" : "lines";
            order.Remove(missing);
            string json = Text(order, random, strangers: true);
            string found = string.Join(' ', Faults(json));
            Assert.True(found == $"/{missing} required", $"{found} in {json}");
        }
    }

    [Fact]
    public void What_stands_twice_is_reported_in_any_order()
    {
        var random = new Random(2);
        for (int i = 0; i < 1_000; i++)
        {
            string[] members = Members(JsonNode.Parse(Whole)!.AsObject(), random, strangers: false);
            string json = "{" + string.Join(",", Moved([.. members, members[random.Next(members.Length)]], random)) + "}";
            Assert.Equal("duplicate", Assert.Single(Faults(json)).Split(' ')[1]);
        }
    }

    static string Read(string json)
    {
        Assert.True(JsonCodec.TryRead<Order, OrderCodec>(Encoding.UTF8.GetBytes(json), JsonChecks.Request, out var order, out var errors), $"{string.Join(' ', errors)} {json}");
        return Encoding.UTF8.GetString(JsonCodec.ToBytes<Order, OrderCodec>(order)) + order.Secret;
    }

    static IEnumerable<string> Faults(string json)
    {
        JsonCodec.TryRead<Order, OrderCodec>(Encoding.UTF8.GetBytes(json), JsonChecks.Request, out _, out var errors);
        return errors.Select(e => $"{e.Pointer} {e.Code}");
    }

    static string Text(JsonNode? node, Random random, bool strangers) => node switch
    {
        JsonObject o => "{" + string.Join(random.Next(3) == 0 ? " , " : ",", Moved(Members(o, random, strangers), random)) + "}",
        JsonArray a => "[" + string.Join(",", a.Select(item => Text(item, random, false))) + "]",
        null => "null",
        _ => node.ToJsonString(),
    };

    /// <summary>Some names with an escape, and with <paramref name="strangers"/> members that no property names.</summary>
    static string[] Members(JsonObject o, Random random, bool strangers) =>
    [
        .. o.Select(m => $"\"{(random.Next(9) == 0 ? $"\\u{(int)m.Key[0]:x4}{m.Key[1..]}" : m.Key)}\":{Text(m.Value, random, false)}"),
        .. Enumerable.Range(0, strangers ? random.Next(3) : 0).Select(i => $"\"zz{i}\":[{{\"id\":1}}]"),
    ];

    /// <summary>All in another order, one in another place, or none.</summary>
    static string[] Moved(string[] members, Random random)
    {
        int last = members.Length - 1;
        switch (random.Next(3))
        {
            case 0: random.Shuffle(members); break;
            case 1 when last > 0:
                int from = random.Next(last);
                string moved = members[from];
                int to = random.Next(from, last);
                Array.Copy(members, from + 1, members, from, to - from);
                members[to] = moved;
                break;
        }
        return members;
    }
}
