using Photon.Forms.Text;

namespace Photon.Forms.Tests.Text;

public sealed class TsTextTests
{
    [Fact]
    public void Half_a_character_is_escaped() => Assert.Equal("\"\\ud800 \ud83d\ude00\\udc00\"", TsText.Literal("\ud800 \ud83d\ude00\udc00"));

    public static TheoryData<string> Payloads => [.. HostileTemplate.Payloads];

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("a \"b\" \\ c", "\"a \\\"b\\\" \\\\ c\"")]
    [InlineData("one\ntwo\r\0", "\"one\\ntwo\\u000d\\u0000\"")]
    [InlineData("\u2028\u202e\ufeff", "\"\\u2028\\u202e\\ufeff\"")]
    [InlineData("</script>", "\"\\u003c/script>\"")]
    public void A_literal_is_one_line_and_one_string(string text, string literal) => Assert.Equal(literal, TsText.Literal(text));

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_literal_says_the_text_and_nothing_else(string payload)
    {
        var literal = TsText.Literal(payload);
        Assert.DoesNotContain(literal, c => char.IsControl(c) || c is '\u2028' or '\u2029' or '<');
        // JSON's strings are JavaScript's, and its reader refuses lone surrogates: they are compared as written.
        if (!payload.Contains('\ud800')) Assert.Equal(payload, System.Text.Json.JsonSerializer.Deserialize<string>(literal));
        Assert.Equal(2, literal.Replace("\\\\", "").Replace("\\\"", "").Count(c => c == '"'));
    }

    [Theory]
    [InlineData("Postal code", "\"Postal code\"")]
    [InlineData("Größe (cm)", "\"Größe (cm)\"")]
    [InlineData("Say \"hi\"", "{\"Say \\\"hi\\\"\"}")]
    [InlineData("a & b", "{\"a & b\"}")]
    [InlineData("{x}", "{\"{x}\"}")]
    [InlineData("back\\slash", "{\"back\\\\slash\"}")]
    public void An_attribute_is_plain_where_JSX_reads_it_so(string text, string attribute) => Assert.Equal(attribute, TsText.Attribute(text));

    [Theory]
    [InlineData("name", "name")]
    [InlineData("$ref", "$ref")]
    [InlineData("x-y", "\"x-y\"")]
    [InlineData("1st", "\"1st\"")]
    [InlineData("", "\"\"")]
    [InlineData("__proto__", "[\"__proto__\"]")]
    [InlineData("größe", "\"größe\"")]
    public void A_key_is_a_name_or_a_literal(string name, string key) => Assert.Equal(key, TsText.Key(name));

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_comment_ends_where_it_ends(string payload)
    {
        var comment = TsText.Comment("Before\n" + payload, "  ");
        Assert.Equal(1, comment.Split("*/").Length - 1);
        Assert.EndsWith("*/\n", comment);
        Assert.DoesNotContain("</", comment);
        Assert.DoesNotContain(comment, c => c != '\n' && char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202e');
    }

    [Fact]
    public void A_comment_of_one_line_stands_on_one() => Assert.Equal("/** Who it is for. */\n", TsText.Comment("Who it is for.\n", ""));

    [Theory]
    [InlineData("""{ "a": [1, 2.50, "x"], "__proto__": null }""", """{ a: [1, 2.50, "x"], ["__proto__"]: null }""")]
    [InlineData("{}", "{}")]
    [InlineData("9007199254740993", "9007199254740993")]
    public void A_value_is_an_expression(string json, string expression) => Assert.Equal(expression, TsText.Value(json));
}
