using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Patterns;

public sealed class PatternTests
{
    [Theory]
    [InlineData("^B-[0-9]{4}$", "B-1234", true)]
    [InlineData("^B-[0-9]{4}$", "B-12345", false)]
    [InlineData("^B-[0-9]{4}$", "B-1234\n", false)] // $ is the end, not the last line's
    [InlineData("b+c", "aabbc", true)]
    [InlineData("b+c", "aabb", false)]
    [InlineData("^$", "", true)]
    [InlineData("^$", "x", false)]
    [InlineData("", "anything", true)]
    [InlineData("^\\d+$", "١٢", false)] // \d is ASCII
    [InlineData("^\\w+$", "é", false)]
    [InlineData("^\\s$", "\u00a0", true)]
    [InlineData("^\\s$", "\u0085", false)]
    [InlineData("^.$", "😀", true)] // one code point
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^.{2}$", "😀é", true)]
    [InlineData("^[😀-😃]$", "😂", true)]
    [InlineData("^[^a]$", "😀", true)]
    [InlineData("^\\u{1F600}$", "😀", true)]
    [InlineData("^\\ud83d\\ude00$", "😀", true)]
    [InlineData("^\\p{Lu}\\p{L}*$", "Élan", true)]
    [InlineData("^\\P{L}$", "1", true)]
    [InlineData("\\bcat\\b", "a cat!", true)]
    [InlineData("\\bcat\\b", "concat", false)]
    [InlineData("a\\Bb", "ab", true)]
    [InlineData("^(?=.*\\d)(?!.*x).{3}$", "a1b", true)]
    [InlineData("^(?=.*\\d)(?!.*x).{3}$", "a1x", false)]
    [InlineData("^(a|b)\\1$", "aa", true)]
    [InlineData("^(a|b)\\1$", "ab", false)]
    [InlineData("^(?<q>['\"]).*\\k<q>$", "'x'", true)]
    [InlineData("^[\\w.-]+$", "a-b.c", true)]
    [InlineData("^[a\\-z]$", "-", true)]
    [InlineData("^[^]$", "x", true)]
    [InlineData("[]", "x", false)]
    [InlineData("^\\/a{b}$", "/a{b}", true)]
    [InlineData("^\\cA\\x41\\0$", "\u0001A\0", true)]
    [InlineData("x*?y", "xxy", true)]
    [InlineData("^(?:a|ab)(?:c|bcd)$", "abcd", true)]
    [InlineData("^a$|b", "xb", true)]
    [InlineData("^[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*$", "plain", true)]
    [InlineData("^(a*)*$", "aaaa", true)]
    [InlineData("^[A-Z]{2}[0-9]+$", "AB12", true)] // runs
    [InlineData("^[A-Z]{2}[0-9]+$", "AB12é", false)]
    [InlineData("^[^@\\s]+@[^@\\s]+$", "é@é", true)]
    [InlineData("^[^@\\s]+@[^@\\s]+$", "a@\u00a0", false)]
    [InlineData("^[^@\\s]+@[^@\\s]+$", "a@b@c", false)]
    [InlineData("^a?[0-9]{0,2}b$", "b", true)]
    [InlineData("^a*a$", "aaa", true)]
    [InlineData("^.{2}$", "é", false)]
    [InlineData("(?i)^abc$", "ABC", true)] // another dialect, by .NET
    public void A_pattern_matches_as_ECMA_262_has_it(string pattern, string text, bool matches) =>
        Assert.Equal(matches, Pattern.Of(pattern).IsMatch(text));

    [Theory]
    [InlineData("(a+)+$")]
    [InlineData("^(([a-z])+.)+[A-Z]([a-z])+$")]
    [InlineData("^.{1,255}$")]
    [InlineData("\\bword\\b")]
    public void Time_is_linear_where_it_can_be(string pattern) => Assert.True(Pattern.Of(pattern).IsLinear);

    [Fact]
    public void What_cannot_be_linear_gives_up_in_time() => Assert.False(Pattern.Of("^(?=(a+)+$)b").IsMatch(new string('a', 5_000) + "!"));

    [Theory]
    [InlineData("(")]
    [InlineData("[z-a]")]
    [InlineData("a{2,1}")]
    [InlineData("\\u{110000}")]
    [InlineData("*")]
    public void What_is_no_expression_is_known_for_one(string pattern)
    {
        Assert.False(Pattern.IsValid(pattern));
        Pattern.Of(pattern).IsMatch("x");
    }

    static Gen<string> Pick(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    static readonly Gen<string> Atoms = Pick("a", "b", "[ab]", "[^a]", ".", "\\d", "\\w", "\\W", "é", "[é-😀]", "^", "$", "\\b", "\\B", "(?:)");

    // What is repeated takes something: .NET 10 misses a match of (?:(?:\d+|)){1,}, which may take nothing.
    static readonly Gen<string> Expressions = Gen.Recursive<string>((depth, inner) => depth > 3 ? Atoms : Gen.OneOf(
        Atoms,
        Gen.Select(inner, inner, (a, b) => a + b),
        Gen.Select(inner, inner, (a, b) => $"(?:{a}|{b})"),
        Gen.Select(inner, Pick("*", "+", "?", "{2}", "{1,3}", "{0,}"), (a, q) => $"(?:[aé]{a}){q}")));

    static readonly Gen<string> Texts = Pick("a", "b", "é", "😀", "0", " ", "_", "\n", "\u2028").Array[0, 8].Select(parts => string.Concat(parts));

    [Fact]
    public void The_automaton_agrees_with_NET() => Gen.Select(Expressions, Texts.Array[1, 8]).Sample(
        (expression, texts) =>
        {
            var pattern = Pattern.Of(expression);
            var regex = new Regex(NetPattern.Write(PatternParser.Parse(expression)!), RegexOptions.CultureInvariant);
            return texts.All(text => pattern.IsMatch(text) == regex.IsMatch(text));
        },
        iter: 2_000);

    [Fact]
    public void Matching_allocates_nothing()
    {
        var pattern = Pattern.Of("^[a-z0-9]+(-[a-z0-9]+)*$");
        byte[] text = Encoding.UTF8.GetBytes("some-slug-of-a-book");
        Assert.True(pattern.IsMatch(text));
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++) pattern.IsMatch(text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
