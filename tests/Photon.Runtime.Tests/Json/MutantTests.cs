using System.Text;
using Photon.Runtime.Emitted;
using Photon.Runtime.Tests.Example;

namespace Photon.Runtime.Tests.Json;

public sealed class MutantTests
{
    static readonly byte[][] Seeds = [.. new[]
    {
        """{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","number":"B-1234","copies":2,"state":"shipped","previous":null,"price":12.50,"placedAt":"2026-11-22T20:00:00.25+01:00","delivery":"2026-12-24","address":{"street":"Straße 1 😀","city":"new-york.us","zip":"x","geo":[1,{"a":2}]},"lines":[{"sku":"a","quantity":1},{"quantity":2,"sku":"b\u00e9\n"}],"tags":["x","y"],"labels":{"k":"v"},"note":"n","label":null,"subtitle":null,"type":"order","ratio":0.5,"weight":null}""",
        """ { "weight" : -1.0e1 , "tags" : [ ] , "label" : "\ud83d\ude00" , "lines" : [ { "sku" : "" , "quantity" : 0 } ] , "address" : { "street" : "x" } , "state" : "open" , "copies" : 999 , "number" : "B-0000" , "id" : "0F8FAD5B-D9CB-469F-A165-70867728950E" } """,
    }.Select(Encoding.UTF8.GetBytes)];

    static readonly byte[][] Pieces = [.. new[]
    {
        "\"", "\\", "{", "}", "[", "]", ",", ":", " ", "0", "1", "-", ".", "e5", "E+1", "null", "true", "\\u00e9", "\\ud800", "é", "\"id\":1,", "\"zzz\":{\"a\":1,\"a\":2},", "\"note\":\"\",", "00", "1e400", "\n", "\0", "\\n", "99999999999999999999",
    }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC3], [0x80], [0xED, 0xA0, 0x80]];

    static byte[] Mutate(Random random)
    {
        var bytes = new List<byte>(Seeds[random.Next(Seeds.Length)]);
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            int at = random.Next(bytes.Count);
            int size = Math.Min(random.Next(1, 8), bytes.Count - at);
            switch (random.Next(7))
            {
                case 0: bytes.RemoveRange(at, size); break;
                case 1: bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]); break;
                case 2: bytes[at] = (byte)random.Next(256); break;
                case 3: bytes[at] = (byte)"0123456789\"{}[]:,.-eE+ tfn\\"[random.Next(27)]; break;
                case 4: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 40), bytes.Count - at))); break;
                case 5: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                default: if (random.Next(8) == 0) bytes.RemoveRange(at, bytes.Count - at); break;
            }
            if (bytes.Count == 0) break;
        }
        return [.. bytes];
    }

    [Fact]
    public void Twenty_thousand_mutants_are_judged_as_System_Text_Json_and_plain_code_judge_them()
    {
        var random = new Random(20261122);
        int accepted = 0;
        for (int i = 0; i < 20_000; i++)
        {
            byte[] json = Mutate(random);
            bool good = JsonCodec.TryRead<Order, OrderCodec>(json, JsonChecks.Request, out var order, out var errors);
            Assert.True(good == OrderOracle.IsValid(json), $"{i}: {good} {string.Join(' ', errors)} for {Encoding.UTF8.GetString(json)}");
            bool any = JsonCodec.TryRead<System.Text.Json.JsonElement, AnyCodec>(json, JsonChecks.Request, out _, out _);
            Assert.True(any == OrderOracle.IsJson(json), $"{i}: any {any} for {Encoding.UTF8.GetString(json)}");
            Assert.True(good || errors.Count > 0);
            if (!good) continue;
            accepted++;
            byte[] once = JsonCodec.ToBytes<Order, OrderCodec>(order);
            Assert.True(JsonCodec.TryRead<Order, OrderCodec>(once, JsonChecks.Request, out var again, out _));
            Assert.Equal(once, JsonCodec.ToBytes<Order, OrderCodec>(again));
        }
        Assert.InRange(accepted, 1_000, 19_000);
    }

    [Fact]
    public void Random_bytes_never_throw()
    {
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++)
        {
            byte[] bytes = new byte[random.Next(40)];
            random.NextBytes(bytes);
            if (bytes.Length > 0 && i % 2 == 0) bytes[0] = (byte)"{[\"1tfn"[random.Next(7)];
            JsonCodec.TryRead<Reference, ReferenceCodec>(bytes, JsonChecks.Request, out _, out _);
            JsonCodec.TryRead<Animal, AnimalCodec>(bytes, JsonChecks.Response, out _, out _);
            JsonCodec.TryRead<Problem, ProblemCodec>(bytes, JsonChecks.Response, out _, out _);
        }
    }
}
