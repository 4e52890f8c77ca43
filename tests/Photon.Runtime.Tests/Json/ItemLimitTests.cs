using System.Text;
using System.Text.Json;
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Json;

/// <summary>A short text may hold many small items, each of which becomes an object; and one string may be most of it.</summary>
public sealed class ItemLimitTests
{
    [Theory]
    [InlineData("\"abcd\"", true)]
    [InlineData("\"abcde\"", false)]
    [InlineData("\"\u00e9\u00e9\"", true)]
    [InlineData("\"\u00e9\u00e9e\"", false)]
    [InlineData("\"\\n\\t\"", true)]
    [InlineData("\"\\n\\ta\"", false)]
    [InlineData("""{"abcd":{"a":["abcd"]}}""", true)]
    [InlineData("""{"abcde":1}""", false)]
    [InlineData("""{"a":{"abcde":1}}""", false)]
    [InlineData("""["abcd",{"a":["abcde"]}]""", false)]
    public void A_string_may_have_so_many_bytes(string json, bool fits)
    {
        var x = new JsonIn(Encoding.UTF8.GetBytes(json)) { MaxString = 4 };
        AnyCodec.Read(ref x);
        Assert.Equal(fits, x.End());
        if (!fits) Assert.Equal(("string", "A string is longer than 4 bytes."), (Assert.Single(x.Errors()).Code, x.Errors()[0].Detail));
        x = new JsonIn(Encoding.UTF8.GetBytes(json)) { MaxString = 4 };
        if (json[0] == '"') StringCodec.Read(ref x);
        else if (json[0] == '{') x.Map<JsonElement, AnyCodec>();
        else x.Skip();
        Assert.Equal(fits, x.End());
    }

    [Theory]
    [InlineData("[]", 1, true)]
    [InlineData("[1]", 1, true)]
    [InlineData("[1,2]", 1, false)]
    [InlineData("[1,2,3,4,5,6,7,8,9]", 9, true)]
    [InlineData("[1,2,3,4,5,6,7,8,9]", 8, false)]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]", 3, false)]
    public void An_array_may_have_so_many_items(string json, int most, bool fits)
    {
        var x = new JsonIn(Encoding.UTF8.GetBytes(json)) { MaxItems = most };
        x.List<long, Int64Codec>();
        Assert.Equal(fits, x.End());
        if (!fits) Assert.Equal(("items", $"There are more than {most} items in all."), (Assert.Single(x.Errors()).Code, x.Errors()[0].Detail));
    }

    [Theory]
    [InlineData("[[1,2],[3,4]]", 6, true)]
    [InlineData("[[1,2],[3,4]]", 5, false)]
    [InlineData("[[],[],[],[]]", 3, false)]
    public void Items_of_all_arrays_count_together(string json, int most, bool fits)
    {
        var x = new JsonIn(Encoding.UTF8.GetBytes(json)) { MaxItems = most };
        x.List<IReadOnlyList<long>, ListCodec<long, Int64Codec>>();
        Assert.Equal(fits, x.End());
    }

    [Theory]
    [InlineData("""{"a":1,"b":2}""", 2, true)]
    [InlineData("""{"a":1,"b":2}""", 1, false)]
    public void Members_of_maps_count_too(string json, int most, bool fits)
    {
        var x = new JsonIn(Encoding.UTF8.GetBytes(json)) { MaxItems = most };
        x.Map<long, Int64Codec>();
        Assert.Equal(fits, x.End());
    }

    [Fact]
    public void Items_that_are_tried_twice_count_once()
    {
        var x = new JsonIn("[1,2,3]"u8) { MaxItems = 3 };
        var attempt = x.Try(exactlyOne: true);
        for (var i = 0; i < 2 && x.Trying(ref attempt); i++)
        {
            x.ListN<long, Int64Codec>(i == 0 ? 0 : 9, -1);
            x.Fits(ref attempt);
        }
        x.Tried(ref attempt);
        Assert.True(x.End(), string.Join(' ', x.Errors()));
    }

    [Fact]
    public void A_million_items_too_many_are_not_read()
    {
        var json = Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Repeat("{}", 1_000_000)) + "]");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var x = new JsonIn(json) { MaxItems = 1_000 };
        x.List<IReadOnlyDictionary<string, long>, MapCodec<long, Int64Codec>>();
        Assert.False(x.End());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400_000);
    }
}
