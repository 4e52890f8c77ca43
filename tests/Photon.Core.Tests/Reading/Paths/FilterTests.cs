namespace Photon.Core.Tests.Reading.Paths;

/// <summary>RFC 9535, sections 2.3.5 and 2.4.</summary>
public sealed class FilterTests
{
    /// <summary>One item, which is selected if the expression holds. <c>$.obj</c> is there, <c>$.absent</c> is not.</summary>
    const string Values = """
        { "it": [0], "obj": { "x": "y" }, "arr": [2, 3], "same": { "a": [1.0, { "b": "c" }], "d": null }, "twin": { "d": null, "a": [1, { "b": "c" }] },
          "big": 12345678901234567890123, "bigger": 12345678901234567890124, "tiny": 1e-400 }
        """;

    [Theory]
    [InlineData("$.absent1 == $.absent2", true)]
    [InlineData("$.absent1 <= $.absent2", true)]
    [InlineData("$.absent == 'g'", false)]
    [InlineData("$.absent1 != $.absent2", false)]
    [InlineData("$.absent != 'g'", true)]
    [InlineData("1 <= 2", true)]
    [InlineData("1 > 2", false)]
    [InlineData("13 == '13'", false)]
    [InlineData("'a' <= 'b'", true)]
    [InlineData("'a' > 'b'", false)]
    [InlineData("$.obj == $.arr", false)]
    [InlineData("$.obj != $.arr", true)]
    [InlineData("$.obj == $.obj", true)]
    [InlineData("$.obj != $.obj", false)]
    [InlineData("$.arr == $.arr", true)]
    [InlineData("$.arr != $.arr", false)]
    [InlineData("$.obj == 17", false)]
    [InlineData("$.obj != 17", true)]
    [InlineData("$.obj <= $.arr", false)]
    [InlineData("$.obj < $.arr", false)]
    [InlineData("$.obj <= $.obj", true)]
    [InlineData("$.arr <= $.arr", true)]
    [InlineData("1 <= $.arr", false)]
    [InlineData("1 >= $.arr", false)]
    [InlineData("1 > $.arr", false)]
    [InlineData("1 < $.arr", false)]
    [InlineData("true <= true", true)]
    [InlineData("true > true", false)]
    [InlineData("false < true", false)]
    [InlineData("null >= null", true)]
    [InlineData("null == $.absent", false)]
    [InlineData("$.same == $.twin", true)]
    [InlineData("$.same.a == $.arr", false)]
    [InlineData("$.obj == $.same", false)]
    [InlineData("1.0 == 10e-1", true)]
    [InlineData("-0 == 0.0e5", true)]
    [InlineData("-1 < 0.001", true)]
    [InlineData("0.5 < 0.25", false)]
    [InlineData("-0.5 < -0.25", true)]
    [InlineData("100 > 99.999", true)]
    [InlineData("1E2 == 100", true)]
    [InlineData("0.01 == 1e-2", true)]
    [InlineData("12.50 == 1.25e+1", true)]
    [InlineData("$.big < $.bigger", true)]
    [InlineData("$.big == $.bigger", false)]
    [InlineData("0 < $.tiny", true)]
    [InlineData("'\\uD83D\\uDE00' > '\\uFF5E'", true)]
    [InlineData("'ab' > 'a'", true)]
    [InlineData("'' < 'a'", true)]
    [InlineData("$.obj.x == 'y' && $.arr[1] == 3 || 1 == 2", true)]
    [InlineData("1 == 2 || 1 == 1 && 2 == 3", false)]
    [InlineData("(1 == 2 || 1 == 1) && !(2 == 3)", true)]
    [InlineData("!$.absent", true)]
    [InlineData("!$.obj", false)]
    [InlineData("! ( $.obj && $.absent )", true)]
    [InlineData("$.arr[?@ == 3]", true)]
    [InlineData("$.arr[?@ == 4]", false)]
    [InlineData("$..x", true)]
    [InlineData("$.arr[-1] == 3", true)]
    [InlineData("$['arr'][0] == 2", true)]
    public void Comparisons_and_tests_hold(string expression, bool holds) => Finds.Check(Values, $"$.it[?{expression}]", holds ? "/it/0" : "");

    const string Items = """
        { "a": [3, 5, 1, 2, 4, 6, { "b": "j" }, { "b": "k" }, { "b": {} }, { "b": "kilo" }],
          "o": { "p": 1, "q": 2, "r": 3, "s": 5, "t": { "u": 6 } }, "e": "f" }
        """;

    [Theory]
    [InlineData("$.a[?@.b == 'kilo']", "/a/9")]
    [InlineData("$.a[?(@.b == 'kilo')]", "/a/9")]
    [InlineData("$.a[?@>3.5]", "/a/1 /a/4 /a/5")]
    [InlineData("$.a[?@.b]", "/a/6 /a/7 /a/8 /a/9")]
    [InlineData("$[?@.*]", "/a /o")]
    [InlineData("$[?@[?@.b]]", "/a")]
    [InlineData("$.o[?@<3, ?@<3]", "/o/p /o/q /o/p /o/q")]
    [InlineData("$.a[?@<2 || @.b == \"k\"]", "/a/2 /a/7")]
    [InlineData("$.a[?match(@.b, '[jk]')]", "/a/6 /a/7")]
    [InlineData("$.a[?search(@.b, '[jk]')]", "/a/6 /a/7 /a/9")]
    [InlineData("$.o[?@>1 && @<4]", "/o/q /o/r")]
    [InlineData("$.o[?@.u || @.x]", "/o/t")]
    [InlineData("$.a[?@.b == $.x]", "/a/0 /a/1 /a/2 /a/3 /a/4 /a/5")]
    [InlineData("$.a[?@ == @]", "/a/0 /a/1 /a/2 /a/3 /a/4 /a/5 /a/6 /a/7 /a/8 /a/9")]
    [InlineData("$[?length(@) < 3]", "/e")]
    [InlineData("$[?length(@) == 10]", "/a")]
    [InlineData("$.o[?length(@) == 1]", "/o/t")]
    [InlineData("$.a[?length(@.b) == 4]", "/a/9")]
    [InlineData("$[?count(@.*) == 1]", "")]
    [InlineData("$[?count(@.*.u) == 1]", "/o")]
    [InlineData("$[?count(@..*) >= 6]", "/a /o")]
    [InlineData("$.o[?value(@..u) == 6]", "/o/t")]
    [InlineData("$[?value(@..b) == 'j']", "")]
    [InlineData("$.a[?match(@, '.*')]", "")]
    [InlineData("$.a[?!match(@.b, 'k.*')]", "/a/0 /a/1 /a/2 /a/3 /a/4 /a/5 /a/6 /a/8")]
    [InlineData("$..[?@.b == 'k'].b", "/a/7/b")]
    [InlineData("$.a[?search(@.b, $.o.q)]", "")]
    [InlineData("$.a[?match(@.b, '(')]", "")]
    [InlineData("$.o[?count( $ ['a'] [*] ) == 10 && @ == 1]", "/o/p")]
    public void Filters_and_functions_select(string path, string pointers) => Finds.Check(Items, path, pointers);

    [Fact]
    public void Length_counts_characters_and_not_units() =>
        Finds.Check("""["\uD83D\uDE00\uD83D\uDE00", "abc", "ab"]""", "$[?length(@) == 2]", "/0 /2");

    [Fact]
    public void A_pattern_may_come_from_the_document() =>
        Finds.Check("""{ "p": "[a-c]+", "x": ["abc", "abd"] }""", "$.x[?match(@, $.p)]", "/x/0");
}
