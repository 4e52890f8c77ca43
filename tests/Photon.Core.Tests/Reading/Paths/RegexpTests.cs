using System.Text.RegularExpressions;
using CsCheck;
using Photon.Core.Reading.Regexps;

namespace Photon.Core.Tests.Reading.Paths;

/// <summary>I-Regexps, RFC 9485.</summary>
public sealed class RegexpTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("a.b", "axb", true)]
    [InlineData("a.b", "a\nb", false)]
    [InlineData("a.b", "a\rb", false)]
    [InlineData("a.b", "a\u2028b", true)]
    [InlineData("a.b", "a\U0001F600b", true)]
    [InlineData("a|bc|", "bc", true)]
    [InlineData("a|bc|", "", true)]
    [InlineData("a|bc|", "b", false)]
    [InlineData("(ab)*c", "ababc", true)]
    [InlineData("(ab)*c", "abac", false)]
    [InlineData("a+b?", "aa", true)]
    [InlineData("a+b?", "b", false)]
    [InlineData("a{2}", "aa", true)]
    [InlineData("a{2}", "aaa", false)]
    [InlineData("a{2,}", "aaaa", true)]
    [InlineData("a{2,}", "a", false)]
    [InlineData("a{2,4}b", "aaab", true)]
    [InlineData("a{2,4}b", "ab", false)]
    [InlineData("a{2,4}b", "aaaaab", false)]
    [InlineData("a{0,1}", "", true)]
    [InlineData("a{0}b", "b", true)]
    [InlineData("[a-cx-]+", "ab-xc", true)]
    [InlineData("[-a]", "-", true)]
    [InlineData("[^a-c\\n]", "d", true)]
    [InlineData("[^a-c\\n]", "b", false)]
    [InlineData("[^a-c\\n]", "\n", false)]
    [InlineData("[.*^$]+", ".^$*", true)]
    [InlineData("^a$", "a", true)]
    [InlineData("^a$", "^a$", false)]
    [InlineData("(^a|b)*$", "ab", true)]
    [InlineData("(^a|b)*", "aa", false)]
    [InlineData("a$b", "ab", false)]
    [InlineData("\\^a", "^a", true)]
    [InlineData("\\.\\(\\)\\[\\]\\{\\}\\|\\\\\\^\\-\\*\\+\\?\\n\\r\\t", ".()[]{}|\\^-*+?\n\r\t", true)]
    [InlineData("\\p{Lu}\\p{L}+", "Äbc", true)]
    [InlineData("\\p{Lu}\\p{L}+", "äbc", false)]
    [InlineData("\\P{N}", "x", true)]
    [InlineData("\\P{N}", "٣", false)]
    [InlineData("[\\p{Nd}_]+", "1_٣", true)]
    [InlineData("\\p{So}", "\U0001F600", true)]
    [InlineData("\\p{Cn}", "\u0378", true)]
    [InlineData("(a*)*", "aaa", true)]
    [InlineData("()*", "", true)]
    [InlineData("(a|b){2,3}", "aba", true)]
    [InlineData("[\U0001F600-\U0001F64F]", "\U0001F620", true)]
    public void A_whole_text_matches(string pattern, string text, bool matches) => Assert.Equal(matches, Regexp.Of(pattern)!.Matches(text, whole: true, new(Finds.Work)));

    [Theory]
    [InlineData("b+", "abbc", true)]
    [InlineData("bc|d", "abd", true)]
    [InlineData("x", "abc", false)]
    [InlineData("", "abc", true)]
    [InlineData("c", "abc", true)]
    [InlineData("^b", "abc", false)]
    [InlineData("^ab|x", "abc", true)]
    [InlineData("bc$", "abc", true)]
    [InlineData("ab$", "abc", false)]
    [InlineData("^$", "", true)]
    [InlineData("\U0001F600$", "a\U0001F600", true)]
    public void A_part_matches(string pattern, string text, bool matches) => Assert.Equal(matches, Regexp.Of(pattern)!.Matches(text, whole: false, new(Finds.Work)));

    [Theory]
    [InlineData("a**")]
    [InlineData("*a")]
    [InlineData("a+?")]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("(?:a)")]
    [InlineData("[a")]
    [InlineData("[]")]
    [InlineData("[^]")]
    [InlineData("a]")]
    [InlineData("[c-a]")]
    [InlineData("[a-c-e]")]
    [InlineData("[[a]]")]
    [InlineData("a{2,1}")]
    [InlineData("a{,1}")]
    [InlineData("a{")]
    [InlineData("a}")]
    [InlineData("\\d")]
    [InlineData("\\b")]
    [InlineData("\\1")]
    [InlineData("\\u0041")]
    [InlineData("\\p{Latin}")]
    [InlineData("\\p{X}")]
    [InlineData("\\pL")]
    [InlineData("a\\")]
    public void What_is_no_I_Regexp_is_refused(string pattern) => Assert.Null(Regexp.Of(pattern));

    [Fact]
    public void Random_patterns_agree_with_the_regular_expressions_of_NET()
    {
        var pieces = new[] { "a", "b", "[ab]", "[^a]", ".", "(a|b)", "(ab|)", "a*", "b+", "(a?b){1,2}", "(b|a*)", "|", "a{2}", "(a{0,2})", "b{1,}", "^", "$" };
        Gen.Select(Gen.Int[0, pieces.Length - 1].Array[0, 6], Gen.Char["abc"].Array[0, 8]).Sample((parts, letters) =>
        {
            var (pattern, text) = (string.Concat(parts.Select(part => pieces[part])), new string(letters));
            var ours = Regexp.Of(pattern)!;
            Assert.Equal(Regex.IsMatch(text, $"^(?:{pattern})\\z"), ours.Matches(text, whole: true, new(Finds.Work)));
            Assert.Equal(Regex.IsMatch(text, pattern), ours.Matches(text, whole: false, new(Finds.Work)));
        }, iter: 5000);
    }
}
