using System.Text;
using Photon.Core.Reading;

namespace Photon.Core.Tests.Reading;

public sealed class EncodingTests
{
    const string Document = "{\"title\":\"Bücher 😀\"}";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Unicode_is_read_with_and_without_a_byte_order_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        foreach (byte[] mark in (byte[][])[[], encoding.GetPreamble()])
        {
            Assert.Equal(Document, SpecEncoding.Decode([.. mark, .. encoding.GetBytes(Document)], out var clean));
            Assert.True(clean);
        }
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told_and_replaced()
    {
        Assert.Equal("\"\uFFFD\"", SpecEncoding.Decode([(byte)'"', 0xFF, (byte)'"'], out var clean));
        Assert.False(clean);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_the_text_is_a_fault()
    {
        var (root, faults) = Reads.Text("a.md", "a\uD800b");
        Assert.Equal(["a.md(1,2): error PHO1004: The text holds half of a surrogate pair"], faults.Lines());
        Assert.Equal("a\uFFFDb", root.Text);
    }

    [Fact]
    public void No_bytes_are_no_text() => Assert.Equal("", SpecEncoding.Decode([], out _));
}
