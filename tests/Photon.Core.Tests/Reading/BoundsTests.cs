using System.Text;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Tests.Reading;

/// <summary>Sizes and depths: what is large works, what is too large is refused, and nothing takes long.</summary>
public sealed class BoundsTests
{
    [Theory]
    [InlineData("a.json")]
    [InlineData("a.yaml")]
    public void Two_hundred_nested_levels_are_read(string path)
    {
        var text = string.Concat(Enumerable.Repeat("""{"a":[""", 100)) + "1" + string.Concat(Enumerable.Repeat("]}", 100));
        var node = Reads.Clean(path, text);
        Assert.Equal(201, Reads.Walk(node));
        Assert.Equal(text, node.ToJson());
    }

    [Fact]
    public void Two_hundred_nested_levels_of_block_YAML_are_read()
    {
        var text = new StringBuilder();
        for (var level = 0; level < 200; level++) text.Append(' ', level).Append("a:\n");
        Assert.Equal(201, Reads.Walk(Reads.Clean("a.yaml", text.ToString())));
    }

    [Theory]
    [InlineData("a.json", "[", 257)]
    [InlineData("a.json", "[", 1_000_000)]
    [InlineData("a.json", """{"a":""", 1_000_000)]
    [InlineData("a.yaml", "[", 257)]
    [InlineData("a.yaml", "[", 1_000_000)]
    [InlineData("a.yaml", "{a: ", 100_000)]
    [InlineData("a.yaml", "- ", 100_000)]
    [InlineData("a.yaml", "? ", 100_000)]
    public void Deeper_nesting_is_one_clear_fault(string path, string opening, int times)
    {
        var text = new StringBuilder().Insert(0, opening, times).ToString();
        var (root, faults) = Reads.Text(path, text);
        Assert.False(root.Exists);
        Assert.Contains(faults, static fault => fault.Rule == ReadingRules.TooDeep || fault.Rule == ReadingRules.YamlKey || fault.Rule == ReadingRules.YamlSyntax);
        Assert.InRange(faults.Count, 1, 2);
    }

    [Theory]
    [InlineData("a.json", "\"", "\"")]
    [InlineData("a.yaml", "'", "'")]
    [InlineData("a.yaml", "\"", "\"")]
    [InlineData("a.yaml", "", "")]
    [InlineData("a.yaml", "|\n  ", "\n")]
    public void Strings_of_two_million_characters_are_read(string path, string open, string close)
    {
        var text = string.Concat(Enumerable.Repeat("abcdefg ", 250_000)) + "z";
        var document = path == "a.json" ? $"{{\"a\": {open}{text}{close}}}" : $"a: {open}{text}{close}";
        Assert.Equal(text, Reads.Clean(path, document)["a"].Text.TrimEnd('\n'));
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.yaml")]
    public void An_enum_of_a_million_entries_is_read_and_indexed(string path)
    {
        var text = new StringBuilder("{\"enum\": [");
        for (var i = 0; i < 1_000_000; i++) text.Append(i == 0 ? "" : ",").Append("\"e").Append(i).Append('"');
        var values = Reads.Clean(path, text.Append("]}").ToString())["enum"];
        Assert.Equal(1_000_000, values.Count);
        Assert.Equal("e999999", values[999_999].Text);
        Assert.Equal("/enum/70000", values[70_000].Pointer);
    }

    [Fact]
    public void An_object_of_many_members_finds_each_and_its_duplicates()
    {
        var text = new StringBuilder("{\"x-many\": {");
        for (var i = 0; i < 100_000; i++) text.Append($"\"k{i}\": {i},");
        var (document, faults) = Reads.Json(text.Append("\"k77\": -1}}").ToString());
        var root = document["x-many"];
        Assert.Equal(ReadingRules.Duplicate, Assert.Single(faults).Rule);
        Assert.Equal(100_000, root.Count);
        Assert.Equal("-1", root["k77"].Text);
        Assert.Equal("99999", root["k99999"].Text);
    }

    [Fact]
    public void More_values_than_the_bound_are_refused()
    {
        var (root, faults) = Reads.Json("[" + string.Concat(Enumerable.Repeat("0,", 5_000_001)) + "0]");
        Assert.False(root.Exists);
        Assert.Equal(ReadingRules.TooLarge, Assert.Single(faults).Rule);
    }

    [Theory]
    [InlineData("{\"properties\": {", "\"k{0}\": 1", "}}", false)]
    [InlineData("{\"oneOf\": [", "{0}", "]}", false)]
    [InlineData("{\"example\": {\"tags\": [", "{0}", "]}}", true)]
    [InlineData("{\"x-table\": [", "{0}", "]}", true)]
    public void More_members_than_become_code_are_refused_where_they_would(string open, string member, string close, bool taken)
    {
        string Text(int count) => open + string.Join(',', Enumerable.Range(0, count).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, member, i))) + close;
        Assert.True(Reads.Json(Text(50_000)).Root.Exists);
        var (root, faults) = Reads.Json(Text(50_001));
        Assert.Equal(taken, root.Exists);
        if (!taken) Assert.Equal(ReadingRules.TooLarge, Assert.Single(faults).Rule);
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused_before_it_takes_memory()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++) text.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (root, faults) = Reads.Yaml(text.ToString());
        Assert.False(root.Exists);
        Assert.Equal(ReadingRules.TooLarge, Assert.Single(faults).Rule);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000_000);
    }

    [Fact]
    public void A_bomb_of_merge_keys_is_refused()
    {
        var text = new StringBuilder("a0: &a0 {k: [1, 2, 3, 4, 5, 6, 7, 8, 9]}\n");
        for (var i = 1; i < 40; i++) text.Append($"a{i}: &a{i}\n  <<: *a{i - 1}\n  l{i}: *a{i - 1}\n  m{i}: *a{i - 1}\n");
        var (root, faults) = Reads.Yaml(text.ToString());
        Assert.False(root.Exists);
        Assert.Equal(ReadingRules.TooLarge, Assert.Single(faults).Rule);
    }

    [Fact]
    public void Aliases_cannot_nest_deeper_than_text_can()
    {
        var text = new StringBuilder("a0: &a0 [1]\n");
        for (var i = 1; i < 300; i++) text.Append($"a{i}: &a{i} [*a{i - 1}]\n");
        var (root, faults) = Reads.Yaml(text.ToString());
        Assert.False(root.Exists);
        Assert.Equal(ReadingRules.TooDeep, Assert.Single(faults).Rule);
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        var text = "[" + string.Concat(Enumerable.Repeat("0,", 100_000)) + "0]";
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => SpecText.Read("a.json", text, [], source.Token));
    }
}
