using Photon.Core.Naming;

namespace Photon.Core.Tests.Naming;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("order_state", "OrderState")]
    [InlineData("orderState", "OrderState")]
    [InlineData("HTTPError", "HttpError")]
    [InlineData("IN_PROGRESS", "InProgress")]
    [InlineData("id", "Id")]
    [InlineData("v1_2", "V1_2")]
    [InlineData("2fa", "_2fa")]
    [InlineData("GMT+0", "GmtPlus0")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("a\u2028b; class X {}", "ABClassX")]
    [InlineData("größe", "Größe")]
    [InlineData("名前", "名前")]
    [InlineData("💥", "")]
    [InlineData("", "")]
    public void Words_are_joined_in_pascal_case(string text, string expected) => Assert.Equal(expected, Identifier.Pascal(text));

    [Theory]
    [InlineData("orderId", "orderId")]
    [InlineData("base", "@base")]
    [InlineData("order-id", "orderId")]
    [InlineData("URL", "url")]
    public void Arguments_are_camel_case_and_keywords_escaped(string text, string expected) => Assert.Equal(expected, Identifier.Camel(text));

    [Fact]
    public void Long_names_are_cut_and_stay_distinct()
    {
        var a = Identifier.Pascal(new string('x', 5000) + "a");
        var b = Identifier.Pascal(new string('x', 5000) + "b");
        Assert.Equal(Identifier.MaxLength, a.Length);
        Assert.NotEqual(a, b);
    }
}
