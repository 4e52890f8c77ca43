using Photon.Forms.Text;

namespace Photon.Forms.Tests.Text;

public sealed class PatternTextTests
{
    [Theory]
    [InlineData("^[a-z]+$", "/^[a-z]+$/u")]
    [InlineData("^https://", "/^https:\\/\\//u")]
    [InlineData("^[\\w-.]+$", "/^[\\w\\-.]+$/u")]
    [InlineData("[\\w-]", "/[\\w-]/u")]
    [InlineData("\\-\\_\\@\\ ", "/-_@ /u")]
    [InlineData("[\\-\\_]", "/[\\-_]/u")]
    [InlineData("a{2,3}?{x}", "/a{2,3}?\\{x\\}/u")]
    [InlineData("a{,3}", "/a\\{,3\\}/u")]
    [InlineData("x]", "/x\\]/u")]
    [InlineData("(?<y>\\d{4})-\\k<y>", "/(?<y>\\d{4})-\\k<y>/u")]
    [InlineData("\\p{L}\\u00e4\\x41\\cA\\0", "/\\p{L}\\u00e4\\x41\\cA\\0/u")]
    [InlineData("a\nb\u2028", "/a\\u000ab\\u2028/u")]
    [InlineData("\ud83d\ude00+", "/\ud83d\ude00+/u")]
    [InlineData("(?=a)b(?!c)(?<=d)", "/(?=a)b(?!c)(?<=d)/u")]
    [InlineData("</script", "/\\u003c\\/script/u")]
    public void A_pattern_is_a_literal(string pattern, string literal) => Assert.Equal(literal, PatternText.Of(pattern));

    [Theory]
    [InlineData("")]
    [InlineData("(?=a)*")]
    [InlineData("\\1")]
    [InlineData("(a)\\2")]
    [InlineData("\\k<y>")]
    [InlineData("\\p{Klingon}")]
    [InlineData("\\p")]
    [InlineData("(?i:a)")]
    [InlineData("(?<y>a)(?<y>b)")]
    [InlineData("\\u12")]
    [InlineData("\\u{110000}")]
    [InlineData("[z\\x41]{1}[\\x7a-\\x41]")]
    [InlineData("\\07")]
    [InlineData("[\\B]")]
    [InlineData("a**")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("[a")]
    [InlineData("a\\")]
    public void What_is_no_literal_is_left_to_the_server(string pattern) => Assert.Null(PatternText.Of(pattern));
}
