using System.Text;
using Photon.Runtime.Emitted;
using Photon.Runtime.Tests.Example;

namespace Photon.Runtime.Tests.Json;

public sealed class HostileTests
{
    /// <summary>A tree whose two cases both hold trees: each level is read twice, so that depth multiplies.</summary>
    readonly struct TreeReader : IJsonReader<int>
    {
        static ReadOnlySpan<byte> N => "\u0004\0\"t\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

        public static int Read(ref JsonIn x)
        {
            var t = x.Try(true);
            for (int i = 0; i < 2; i++)
            {
                if (!x.Trying(ref t)) continue;
                ulong seen = 0;
                for (int r = x.Begin(N); r >= 0; r = x.Next(N, r, seen))
                {
                    seen |= 1UL << r;
                    if ((r & 4095) == 0) Read(ref x);
                    else x.Skip();
                }
                x.Fits(ref t);
            }
            x.Tried(ref t);
            return 0;
        }
    }

    /// <summary>A tree whose second member holds trees: where the first one comes behind it, a level is read twice.</summary>
    readonly struct LateReader : IJsonReader<int>
    {
        static ReadOnlySpan<byte> N => "\u0004\0\"a\":\u0004\0\"t\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

        public static int Reads;

        public static int Read(ref JsonIn x)
        {
            Reads++;
            var m = x.Object(N, 0UL);
            int o = x.TakeInt32() + (x.Has() ? Read(ref x) : 0);
            return x.Done(m) ? o : Read(ref x);
        }
    }

    [Fact]
    public void Levels_whose_members_come_late_do_not_multiply()
    {
        string json = string.Concat(Enumerable.Repeat("{\"t\":", 60)) + "{\"a\":1}" + string.Concat(Enumerable.Repeat(",\"a\":1}", 60));
        var x = new JsonIn(Encoding.UTF8.GetBytes(json));
        LateReader.Reads = 0;
        int sum = LateReader.Read(ref x);
        Assert.True(x.End(), string.Join(' ', x.Errors()));
        Assert.Equal(61, sum);
        Assert.InRange(LateReader.Reads, 62, 61 * 61);
    }

    [Fact]
    public void Trials_within_trials_are_bounded()
    {
        string json = string.Concat(Enumerable.Repeat("{\"t\":", 60)) + "{}" + new string('}', 60);
        var x = new JsonIn(Encoding.UTF8.GetBytes(json));
        TreeReader.Read(ref x);
        Assert.False(x.End());
        Assert.Equal("complexity", Assert.Single(x.Errors()).Code);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Sixty_four_levels_are_read(int levels, bool good)
    {
        byte[] json = Encoding.UTF8.GetBytes(new string('[', levels) + new string(']', levels));
        Assert.Equal(good, JsonCodec.TryRead<System.Text.Json.JsonElement, AnyCodec>(json, JsonChecks.Request, out _, out _));
        var deeper = new JsonIn(json, maxDepth: 65);
        deeper.Any();
        Assert.True(deeper.End());
    }

    [Fact]
    public void A_hundred_thousand_levels_are_one_fault()
    {
        JsonCodec.TryRead<Reference, ReferenceCodec>(Encoding.UTF8.GetBytes(new string('[', 100_000)), JsonChecks.Request, out _, out var errors);
        Assert.Single(errors);
    }

    [Fact]
    public void Faults_are_reported_up_to_the_bound()
    {
        var x = new JsonIn(Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Repeat("1", 1_000)) + "]"), maxFaults: 5);
        x.List<string, StringCodec>();
        Assert.False(x.End());
        Assert.Equal(["/0", "/1", "/2", "/3", "/4"], x.Errors().Select(error => error.Pointer));
    }

    [Theory]
    [InlineData("{\"a\":1,\"\\u0061\":2}", "/a")]
    [InlineData("[{\"é\":1,\"b\":{},\"\\u00e9\":2}]", "/0/é")]
    [InlineData("{\"a\":{\"x\":1},\"b\":{\"x\":1,\"y/~\":1,\"y/~\":1}}", "/b/y~1~0")]
    public void A_member_that_stands_twice_is_found_however_it_is_written(string json, string pointer)
    {
        JsonCodec.TryRead<System.Text.Json.JsonElement, AnyCodec>(Encoding.UTF8.GetBytes(json), JsonChecks.Shape, out _, out var errors);
        Assert.Equal([$"{pointer} duplicate"], errors.Select(error => $"{error.Pointer} {error.Code}"));
        JsonCodec.TryRead<OrderLine, OrderLineCodec>(Encoding.UTF8.GetBytes($$"""{"sku":"a","quantity":1,"zzz":{{json}}}"""), JsonChecks.Shape, out _, out errors);
        Assert.Equal([$"/zzz{pointer} duplicate"], errors.Select(error => $"{error.Pointer} {error.Code}"));
    }

    [Fact]
    public void Fifty_thousand_unknown_members_are_told_apart()
    {
        string members = string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"m{i}\":{i}"));
        Assert.True(JsonCodec.TryRead<OrderLine, OrderLineCodec>(Encoding.UTF8.GetBytes($$"""{{{members}},"sku":"a","quantity":1}"""), JsonChecks.Shape, out _, out _));
        Assert.False(JsonCodec.TryRead<OrderLine, OrderLineCodec>(Encoding.UTF8.GetBytes($$"""{{{members}},"sku":"a","quantity":1,"m77":1}"""), JsonChecks.Shape, out _, out _));
    }

    [Theory]
    [InlineData("1e999999999")]
    [InlineData("-0.00000000000000000000000000000000000000000000000000000000000000000001")]
    [InlineData("99999999999999999999999999999999999999999")]
    public void Numbers_that_do_not_fit_are_faults(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        Assert.False(JsonCodec.TryRead<int, Int32Codec>(utf8, JsonChecks.Shape, out _, out _));
        Assert.False(JsonCodec.TryRead<long, Int64Codec>(utf8, JsonChecks.Shape, out _, out _));
        Assert.False(JsonCodec.TryRead<decimal, DecimalCodec>(utf8, JsonChecks.Shape, out _, out _));
    }

    [Theory]
    [InlineData(512, true)]
    [InlineData(513, false)]
    public void A_fault_does_not_send_long_names_back(int length, bool named)
    {
        var name = new string('n', length);
        JsonCodec.TryRead<IReadOnlyDictionary<string, IReadOnlyList<string>>, MapReader<IReadOnlyList<string>, ListReader<string, StringCodec>>>(
            Encoding.UTF8.GetBytes($"{{\"{name}\":[1]}}"), JsonChecks.Request, out _, out var errors);
        Assert.Equal(named ? $"/{name}/0" : "", Assert.Single(errors).Pointer);
    }
}
