using System.Globalization;

namespace Photon.Generator.Tests.Keywords;

/// <summary>
/// Sizes at which quadratic work would take hours: no time is asserted, a test that ends is one that is not quadratic.
/// </summary>
public sealed class LargeValueTests
{
    const int Many = 50_000;

    static string List(IEnumerable<string> items) => "[" + string.Join(',', items) + "]";

    static IEnumerable<string> Numbers(Func<int, string> of) => Enumerable.Range(0, Many).Select(of);

    static string Text(int i) => i.ToString(CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Unique_items_are_told_apart_by_hash(bool exact)
    {
        var compiled = new CompiledSchemas(new() { Exact = exact });
        // The second one is checked by the evaluator of rules.
        int[] schemas = [compiled.Add("""{"type":"array","uniqueItems":true}"""), compiled.Add("""{"type":"array","not":{"not":{"uniqueItems":true}}}""")];
        string[][] lists =
        [
            [.. Numbers(i => $"\"{i}\"")],
            [.. Numbers(i => $"{{\"id\":{i},\"x\":[1,{i}]}}")],
            // All the same double, or none at all.
            [.. Numbers(i => $"1.00000000000000000000000000{i + Many}")],
            [.. Numbers(i => $"1e{i + 1_000}")],
        ];
        foreach (var schema in schemas)
        {
            foreach (var items in lists)
            {
                Assert.Empty(compiled.Read(schema, List(items)));
                Assert.NotEmpty(compiled.Read(schema, List([.. items, items[Many / 2]])));
            }
        }
    }

    [Fact]
    public void Long_lists_of_values_are_looked_up_by_hash()
    {
        const int members = 20_000;
        var compiled = new CompiledSchemas(new());
        string Schema(Func<int, string> of, string type) => $$"""{"type":"array","items":{"type":"{{type}}","enum":{{List(Enumerable.Range(0, members).Select(of))}} } }""";
        var texts = compiled.Add(Schema(i => $"\"name{i}\"", "string"));
        var numbers = compiled.Add(Schema(Text, "integer"));
        var mixed = compiled.Add("""{"type":"array","items":{"enum":""" + List(Enumerable.Range(0, members).Select(i => i % 2 == 0 ? $"[{i}]" : $"\"{i}\"")) + "}}");
        // Where the evaluator of rules has the list.
        var rule = compiled.Add("""{"type":"array","contains":{"enum":["other"]},"minContains":0,"not":{"contains":{"enum":""" + List(Enumerable.Range(0, members / 2).Select(i => $"\"name{i}\"")) + "}}}");
        Assert.Empty(compiled.Read(texts, List(Numbers(i => $"\"name{i % members}\""))));
        // Written with an escape; and none of the list.
        Assert.Empty(compiled.Read(texts, List(Numbers(i => $"\"nam\\u0065{i % members}\""))));
        Assert.Equal(32, compiled.Read(texts, List(Numbers(i => $"\"other{i}\""))).Count);
        Assert.Empty(compiled.Read(numbers, List(Numbers(i => Text(i % members) + ".0"))));
        Assert.Equal(32, compiled.Read(numbers, List(Numbers(i => Text(i + members)))).Count);
        Assert.Empty(compiled.Read(mixed, List(Numbers(i => i % 2 == 0 ? $"[{i % members}.0]" : $"\"{i % members}\""))));
        Assert.NotEmpty(compiled.Read(mixed, """["0"]"""));
        Assert.Empty(compiled.Read(rule, List(Numbers(i => $"\"other{i}\""))));
        Assert.NotEmpty(compiled.Read(rule, """["other","name9999"]"""));
    }

    [Theory]
    [InlineData("(a+)+$")]
    [InlineData("^(a|aa)+$")]
    [InlineData("^(([a-z])+.)+[A-Z]([a-z])+$")]
    [InlineData("^(?=(a+)+$)b")]
    [InlineData("(a*)*\\\\1b")]
    public void No_pattern_runs_away(string pattern)
    {
        var compiled = new CompiledSchemas(new());
        var text = compiled.Add($$"""{"type":"string","pattern":"{{pattern}}"}""");
        var name = compiled.Add($$"""{"type":"object","propertyNames":{"pattern":"{{pattern}}"} }""");
        var value = "\"" + new string('a', 50_000) + "!\"";
        Assert.NotEmpty(compiled.Read(text, value));
        Assert.NotEmpty(compiled.Read(name, $"{{{value}:1}}"));
    }
}
