using Photon.Forms.Text;

namespace Photon.Forms.Tests.Text;

public sealed class LabelsTests
{
    [Theory]
    [InlineData("postalCode", "Postal code")]
    [InlineData("postal_code", "Postal code")]
    [InlineData("vatId", "VAT ID")]
    [InlineData("HTTPServer", "HTTP server")]
    [InlineData("is-active", "Is active")]
    [InlineData("address2Line", "Address2 line")]
    [InlineData("+1", "1")]
    [InlineData("", "Value")]
    [InlineData("§", "§")]
    [InlineData(" ", "Value")]
    public void A_name_is_said_as_people_say_it(string name, string label) => Assert.Equal(label, Labels.Of(name));

    [Theory]
    [InlineData("order lines", "order line")]
    [InlineData("addresses", "address")]
    [InlineData("categories", "category")]
    [InlineData("boxes", "box")]
    [InlineData("address", "address")]
    [InlineData("gas", "gas")]
    public void Of_many_there_is_one(string many, string one) => Assert.Equal(one, Labels.One(many));

    [Theory]
    [InlineData("Order lines", "order lines")]
    [InlineData("SKU codes", "SKU codes")]
    [InlineData("A", "a")]
    public void In_a_sentence_a_label_is_small(string label, string inside) => Assert.Equal(inside, Labels.Inside(label));

    [Fact]
    public void A_description_becomes_its_first_sentence_or_nothing()
    {
        Assert.Equal("The code of the book.", Labels.Plain("The **code** of the `book`.\n\nMore that is not said."));
        Assert.Equal("One sentence that is long enough.", Labels.Plain("One sentence that is long enough. " + new string('x', 200)));
        Assert.Equal("", Labels.Plain(new string('x', 200)));
    }
}
