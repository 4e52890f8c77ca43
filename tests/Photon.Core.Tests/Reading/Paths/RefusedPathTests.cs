using CsCheck;
using Photon.Core.Reading;
using Photon.Core.Reading.Paths;

namespace Photon.Core.Tests.Reading.Paths;

public sealed class RefusedPathTests
{
    /// <summary>The place counts characters from 0.</summary>
    [Theory]
    [InlineData("", 0)]
    [InlineData(" $", 0)]
    [InlineData("a", 0)]
    [InlineData("@.a", 0)]
    [InlineData("$ ", 1)]
    [InlineData("$.", 2)]
    [InlineData("$..", 3)]
    [InlineData("$...a", 3)]
    [InlineData("$. a", 2)]
    [InlineData("$.. a", 3)]
    [InlineData("$.1a", 2)]
    [InlineData("$.a-b", 3)]
    [InlineData("$.'a'", 2)]
    [InlineData("$a", 1)]
    [InlineData("$[", 2)]
    [InlineData("$[]", 2)]
    [InlineData("$[a]", 2)]
    [InlineData("$['a'", 5)]
    [InlineData("$['a',]", 6)]
    [InlineData("$['a' 'b']", 6)]
    [InlineData("$['a", 2)]
    [InlineData("$[\"a\nb\"]", 4)]
    [InlineData("""$['\"']""", 3)]
    [InlineData("""$["\'"]""", 3)]
    [InlineData("""$['\a']""", 3)]
    [InlineData("""$['\u12g4']""", 3)]
    [InlineData("""$['\uD800']""", 3)]
    [InlineData("""$['\uDC00']""", 3)]
    [InlineData("""$['\uD800\u0041']""", 3)]
    [InlineData("""$['\""", 3)]
    [InlineData("$[01]", 2)]
    [InlineData("$[-0]", 2)]
    [InlineData("$[-]", 3)]
    [InlineData("$[+1]", 2)]
    [InlineData("$[1.0]", 3)]
    [InlineData("$[1e1]", 3)]
    [InlineData("$[9007199254740992]", 2)]
    [InlineData("$[-9007199254740992]", 2)]
    [InlineData("$[1:2:9007199254740992]", 6)]
    [InlineData("$[1:2:3:4]", 7)]
    [InlineData("$[?]", 3)]
    [InlineData("$[?@.a==]", 8)]
    [InlineData("$[?@.a=1]", 6)]
    [InlineData("$[?@.a===1]", 8)]
    [InlineData("$[?@.a==1==2]", 9)]
    [InlineData("$[?1]", 3)]
    [InlineData("$[?true]", 3)]
    [InlineData("$[?'a' || @.b]", 3)]
    [InlineData("$[?@.a && 1]", 10)]
    [InlineData("$[?!@.a==1]", 7)]
    [InlineData("$[?!!@.a]", 4)]
    [InlineData("$[?(@.a)==1]", 8)]
    [InlineData("$[?(@.a]", 7)]
    [InlineData("$[?@.a & @.b]", 7)]
    [InlineData("$[?@.a and @.b]", 7)]
    [InlineData("$[?@.a == True]", 10)]
    [InlineData("$[?@.a == nul]", 10)]
    [InlineData("$[?@.a == 01]", 10)]
    [InlineData("$[?@.a == 1.]", 12)]
    [InlineData("$[?@.a == .5]", 10)]
    [InlineData("$[?@.a == 1e]", 12)]
    [InlineData("$[?@.a == 'b]", 10)]
    [InlineData("$[?@.* == 1]", 3)]
    [InlineData("$[?1 == @..a]", 8)]
    [InlineData("$[?@[0:1] == 1]", 3)]
    [InlineData("$[?@[0,1] == 1]", 3)]
    [InlineData("$[?@[?@.a] == 1]", 3)]
    [InlineData("$[?@.a == {}]", 10)]
    [InlineData("$[?@.a == @.b .]", 15)]
    [InlineData("$.a[?]b", 5)]
    public void What_is_no_path_is_refused_where_it_ends_to_be_one(string path, int place) => Refused(path, place);

    /// <summary>Section 2.4.9: the types of functions.</summary>
    [Theory]
    [InlineData("$[?length(@.*) < 3]", 10)]
    [InlineData("$[?length(@)]", 3)]
    [InlineData("$[?length() == 1]", 3)]
    [InlineData("$[?length(@, @) == 1]", 3)]
    [InlineData("$[?length(@.a == 1) == 1]", 10)]
    [InlineData("$[?count(1) == 1]", 9)]
    [InlineData("$[?count(@.*)]", 3)]
    [InlineData("$[?count(length(@)) == 1]", 9)]
    [InlineData("$[?match(@.a, 'a') == true]", 3)]
    [InlineData("$[?match(@.*, 'a')]", 9)]
    [InlineData("$[?match(@.a)]", 3)]
    [InlineData("$[?search(@.a, match(@.b, 'c'))]", 15)]
    [InlineData("$[?value(@.a)]", 3)]
    [InlineData("$[?value(1) == 1]", 9)]
    [InlineData("$[?bar(@.a)]", 3)]
    [InlineData("$[?Length(@) == 1]", 3)]
    [InlineData("$[?length (@) == 1]", 3)]
    [InlineData("$[?length(@ == 1]", 10)]
    [InlineData("$[?count(@.a,) == 1]", 13)]
    public void Functions_take_and_give_what_they_say(string path, int place) => Refused(path, place);

    [Theory]
    [InlineData("$[?length(value(@..a)) == 1]")]
    [InlineData("$[?match(value(@..a), 'x')]")]
    [InlineData("$[?count($) == length('a')]")]
    [InlineData("$[?length('a') >= count(@['b'])]")]
    public void Functions_of_functions_are_fine(string path) => Assert.NotNull(JsonPath.Parse(path, out _, out _));

    [Fact]
    public void Nesting_is_bounded()
    {
        Refused("$" + string.Concat(Enumerable.Repeat("[?@", 100_000)), null);
        Refused("$[?" + new string('(', 100_000), null);
        Refused("$[?" + string.Concat(Enumerable.Repeat("length(", 100_000)), null);
    }

    [Theory]
    [InlineData("$..*..*..*..*..*")]
    [InlineData("$[*,*,*,*,*][*,*,*,*,*]..[*,*,*,*][*,*,*,*]..*")]
    [InlineData("$..[?@..[?@..[?@..[?@ == 0.5]]]]")]
    [InlineData("$..[?count($..*) > count($..*)]")]
    [InlineData("$..[?$ == $ && $ != $]")]
    [InlineData("$..[?search($.long, '(a?){60}a{60}b')]")]
    [InlineData("$..[?match('x', '((a{100}){100}){100}')]")]
    public void A_path_that_runs_away_is_stopped(string path)
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":[1,2,", 60)) + "0" + string.Concat(Enumerable.Repeat("]}", 60));
        var root = Reads.Clean("a.json", $$"""{ "long": "{{new string('a', 2000)}}", "deep": [{{string.Join(',', Enumerable.Repeat(deep, 40))}}] }""");
        var parsed = JsonPath.Parse(path, out _, out _)!;
        Assert.Throws<WorkLimitException>(() => parsed.Select(new(root.Table!), 0, new(Finds.Work)));
    }

    [Fact]
    public void Changed_paths_never_throw()
    {
        const string path = """$.a['b\u0041'][0, -1:2:3, ?@.c == 1.5e3 && !(count($..*) > 1 || match(@.d, '[a-z]+\\.'))]..*""";
        var root = Reads.Clean("a.json", """{ "a": { "bA": [{ "c": 1500, "d": "x" }] } }""");
        Assert.NotNull(JsonPath.Parse(path, out _, out _));
        Gen.Select(Gen.Int[0, path.Length - 1], Gen.Int[0, 4], Gen.Char["$@.[]()*?!&|<>=,:'\"\\ abc019-eu\u00e9"].Array[0, 4]).Array[1, 3].Sample(changes =>
        {
            var changed = path;
            foreach (var (at, cut, put) in changes)
            {
                var start = Math.Min(at, changed.Length);
                changed = changed.Remove(start, Math.Min(cut, changed.Length - start)).Insert(start, new string(put));
            }
            if (JsonPath.Parse(changed, out var place, out var why) is { } parsed) parsed.Select(new(root.Table!), 0, new(Finds.Work));
            else
            {
                Assert.InRange(place, 0, changed.Length);
                Assert.NotEmpty(why);
            }
        }, iter: 5000);
    }

    static void Refused(string path, int? place)
    {
        Assert.Null(JsonPath.Parse(path, out var at, out var why));
        Assert.NotEmpty(why);
        if (place is not null) Assert.True(place == at, $"{path}: at {at}, {why}");
    }
}
