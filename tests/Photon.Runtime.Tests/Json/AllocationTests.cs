using System.Text;
using Photon.Runtime.Emitted;
using Photon.Runtime.Tests.Example;

namespace Photon.Runtime.Tests.Json;

/// <summary>A read allocates the model and nothing else; a write allocates nothing.</summary>
public sealed class AllocationTests
{
    static readonly byte[] Lines = Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Range(0, 30).Select(i => $$"""{"sku":"sku-{{i:00}}","quantity":{{i}}}""")) + "]");

    static long Bytes(Action action)
    {
        action();
        action();
        long start = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - start;
    }

    static object? kept;

    [Fact]
    public void A_list_of_thirty_lines_allocates_its_array_its_lines_and_their_strings() => Assert.Equal(
        Bytes(() =>
        {
            var lines = new OrderLine[30];
            for (int i = 0; i < 30; i++) lines[i] = new OrderLine { Sku = new string('x', 6), Quantity = i };
            kept = lines;
        }),
        Bytes(() =>
        {
            var x = new JsonIn(Lines);
            kept = x.List<OrderLine, OrderLineCodec>();
            x.End();
        }));

    [Theory]
    [InlineData("""{"sku":"abc","quantity":1}""", 3)]
    [InlineData("""{ "quantity" : 1 , "sku" : "abc" }""", 3)]
    [InlineData("{\"sku\":\"a\\nc\",\"quantity\":1e0}", 3)]
    [InlineData("{\"sku\":\"\\u00e9é😀\",\"quantity\":1}", 4)]
    public void A_line_allocates_itself_and_its_string_however_it_is_written(string json, int characters)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        Assert.Equal(
            Bytes(() => kept = new OrderLine { Sku = new string('x', characters), Quantity = 1 }),
            Bytes(() =>
            {
                var x = new JsonIn(utf8);
                kept = OrderLineCodec.Read(ref x);
                x.End();
            }));
    }

    [Fact]
    public void Values_that_are_structs_allocate_nothing() => Assert.Equal(0, Bytes(() =>
    {
        var x = new JsonIn("""["0f8fad5b-d9cb-469f-a165-70867728950e","2026-11-22T20:00:00Z","2026-11-22","20:00:00","PT5M",1.25,12.5e3,-7,true,null]"""u8);
        x.Skip();
        x = new JsonIn("\"0f8fad5b-d9cb-469f-a165-70867728950e\""u8);
        x.Guid();
        x = new JsonIn("\"2026-11-22T20:00:00.5+01:00\""u8);
        x.DateTime();
        x = new JsonIn("12.5e3"u8);
        x.Double();
        x = new JsonIn("12.50"u8);
        x.Decimal();
        x = new JsonIn("\"shipped\""u8);
        x.Open<OrderState>(OrderStateCodec.T);
    }));

    [Fact]
    public void A_write_allocates_nothing()
    {
        var line = new OrderLine { Sku = "Zeile é \"1\"", Quantity = 7 };
        Assert.Equal(0, Bytes(() =>
        {
            using var buffer = PooledBuffer.Rent();
            JsonCodec.Write<OrderLine, OrderLineCodec>(buffer, line);
        }));
    }
}
