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
        Assert.Equal($"Kinds, e.g. this one or that. {new string('x', 20)}.", Labels.Plain($"Kinds, e.g. this one or that. {new string('x', 20)}."));
        Assert.Equal("Kinds of payment, e.g. this one or that.", Labels.Plain("Kinds of payment, e.g. this one or that. X" + new string('x', 200)));
    }

    [Theory]
    [InlineData("<p>Creates a <code>Customer</code> &amp; more.</p><p>Not said.</p>", "Creates a Customer & more.")]
    [InlineData("The [purpose](https://example.com/a_b) of the file.", "The purpose of the file.")]
    [InlineData("Say Bearer <token>, if a < b.", "Say Bearer <token>, if a < b.")]
    [InlineData("A <a href=\"x\">link</a>,<br/>then.", "A link,then.")]
    public void Marks_of_markdown_and_html_are_not_shown(string description, string text) => Assert.Equal(text, Labels.Plain(description));

    [Theory]
    [InlineData("Postal code", true)]
    [InlineData("Name", true)]
    [InlineData("OCR", true)]
    [InlineData("payment_method_param", false)]
    [InlineData("Payment_Method", false)]
    [InlineData("FileChunk", false)]
    [InlineData("name", false)]
    [InlineData("", false)]
    public void A_title_that_is_a_name_of_code_is_no_label(string title, bool isSpoken) => Assert.Equal(isSpoken, Labels.IsSpoken(title));

    [Theory]
    [InlineData("description", true)]
    [InlineData("customerNotes", true)]
    [InlineData("customer", false)]
    [InlineData("", false)]
    public void What_is_written_in_sentences_is_known_by_its_name(string name, bool isProse) => Assert.Equal(isProse, Labels.IsProse(name));
}
