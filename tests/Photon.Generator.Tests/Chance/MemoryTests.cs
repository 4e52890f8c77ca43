using System.Text;
using System.Text.Json.Nodes;

namespace Photon.Generator.Tests.Chance;

/// <summary>What a request may cost in memory. Nothing else runs meanwhile, or it would count too.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests
{
    /// <summary>Just below <c>MaxBodySize</c>.</summary>
    const int Largest = 29_000_000;

    /// <summary>Of a body of that size: itself as it is read, the million of items that are allowed, and an answer.</summary>
    const long Most = 400L << 20;

    static readonly JsonObject[] s_schemas =
    [
        Schema("""{"type":"array","items":{"type":"integer"}}"""),
        Schema("""{"type":"array","items":{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"array","items":{"type":"number"}}}}}"""),
        Schema("""{"type":"object","additionalProperties":{"type":"string"}}"""),
        Schema("""{"type":"object","properties":{"a":{"type":"string","minLength":1}},"additionalProperties":false}"""),
        Schema("""{"anyOf":[{"type":"array","items":{"type":"integer"}},{"type":"array","items":{"type":"object","properties":{"a":{"type":"integer"}}}}]}"""),
    ];

    static readonly (string Open, string Piece, string Close)[] s_bodies =
    [
        ("[", "1,", "1]"), ("[", "{},", "{}]"), ("[", "[", "]"), ("{\"a\":", "{\"a\":", "1}"), ("{", "\"a\":\"\",", "\"b\":1}"), ("[\"", "\\u0041", "\"]"), ("", " ", "[]"), ("[1", "0", "]"), ("{\"", "x", "\":1}"),
    ];

    [Fact]
    public async Task A_request_of_the_largest_size_costs_a_bounded_multiple_of_it()
    {
        await using var api = await EchoApi.Start(s_schemas, exact: false);
        await Each(api, 1000);
        var worst = 0L;
        foreach (var (open, piece, close) in s_bodies)
        {
            var body = Body(open, piece, close, Largest);
            for (var schema = 0; schema < api.Schemas.Count; schema++)
            {
                var before = GC.GetTotalAllocatedBytes(precise: true);
                var (status, _) = await api.Send(schema, body);
                var cost = GC.GetTotalAllocatedBytes(precise: true) - before;
                worst = Math.Max(worst, cost);
                Assert.True(status is 200 or 400, $"{status}");
                Assert.True(cost <= Most, $"{open}{piece}… as {api.Schemas[schema].ToJsonString()}: {cost >> 20} MB");
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{worst >> 20} MB at most");
    }

    /// <summary>450 MB of bodies: what stays is the buffers that pools keep, some 30 MB.</summary>
    [Fact]
    public async Task Memory_does_not_grow_with_the_number_of_requests()
    {
        await using var api = await EchoApi.Start(s_schemas, exact: false);
        // Until pools hold what they ever will.
        for (var i = 0; i < 10; i++) await Each(api, 100_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < 100; i++) await Each(api, 100_000);
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        TestContext.Current.TestOutputHelper?.WriteLine($"{grown >> 10} kB more");
        Assert.InRange(grown, long.MinValue, 64 << 20);
    }

    static async Task Each(EchoApi api, int size)
    {
        foreach (var (open, piece, close) in s_bodies)
            for (var schema = 0; schema < api.Schemas.Count; schema++)
                Assert.True((await api.Send(schema, Body(open, piece, close, size))).Status is 200 or 400);
    }

    static byte[] Body(string open, string piece, string close, int size)
    {
        var text = new StringBuilder(size + 20).Append(open);
        for (var i = size / piece.Length; i > 0; i--) text.Append(piece);
        return Encoding.UTF8.GetBytes(text.Append(close).ToString());
    }

    static JsonObject Schema(string text) => JsonNode.Parse(text)!.AsObject();
}
