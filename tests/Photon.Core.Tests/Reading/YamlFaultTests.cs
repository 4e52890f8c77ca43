namespace Photon.Core.Tests.Reading;

public sealed class YamlFaultTests
{
    [Theory]
    [InlineData("a:\n\tb: 1\n", "a.yaml(2,1): error PHO1010: A tab stands where YAML wants spaces")]
    [InlineData("a: @foo\n", "a.yaml(1,4): error PHO1010: '@' cannot begin plain text; write the text in quotes")]
    [InlineData("a: **foo**\n", "a.yaml(1,4): error PHO1010: '*' begins an alias or an anchor, which needs a name; write text in quotes")]
    [InlineData("a: b: c\n", "a.yaml(1,5): error PHO1010: ':' is not allowed here; text that holds ': ' is written in quotes, and a key begins its own line")]
    [InlineData("a:\n  b: 1\n c: 2\n", "a.yaml(3,2): error PHO1010: A key is expected here, indented as the keys above it are")]
    [InlineData("a: \"b\nc: d\n", "a.yaml(1,4): error PHO1010: The string that begins here has no closing quote")]
    [InlineData("a: \"\\z\"\n", "a.yaml(1,5): error PHO1010: '\\z' is no escape in YAML; write '\\\\', or the text in single quotes")]
    [InlineData("a: [1, 2\nb: 3\n", "a.yaml(2,2): error PHO1010: ',' or ']' is expected here")]
    [InlineData("a: |x\n  b\n", "a.yaml(1,4): error PHO1010: What follows '|' belongs on the next line")]
    [InlineData("a: \u0001\n", "a.yaml(1,4): error PHO1010: The control character U+0001 stands in the text")]
    [InlineData("a: 1\0\nb: 2\n", "a.yaml(1,5): error PHO1010: The control character U+0000 stands in the text")]
    [InlineData("# nothing\n", "a.yaml(1,1): error PHO1001: The file holds no value")]
    public void What_is_no_YAML_is_said_in_its_writers_words(string yaml, string fault)
    {
        var (root, faults) = Reads.Yaml(yaml);
        Assert.Equal([fault], faults.Lines());
        Assert.False(root.Exists);
    }

    [Fact]
    public void Reading_goes_on_at_the_next_key_of_the_first_column()
    {
        var (_, faults) = Reads.Yaml("a:\n  - x: [1\n  y\nb:\n  c: 1\ng: @x\n/h: 1\ni: j: k\nl: \"m\n");
        Assert.Equal(["a.yaml(4,2)", "a.yaml(6,4)", "a.yaml(8,5)", "a.yaml(9,4)"], faults.Select(static fault => fault.Place.ToString()));
    }

    [Theory]
    [InlineData("a: 1\n---\nb: 2\n", """{"a":1}""", "a.yaml(2,1): error PHO1011: A second YAML document begins here; a file holds one")]
    [InlineData("a: *x\nb: 2\n", """{"a":null,"b":2}""", "a.yaml(1,4): error PHO1012: The alias '*x' has no anchor before it")]
    [InlineData("a: &x [*x]\nb: &y\n  c: *y\n", """{"a":[null],"b":{"c":null}}""",
        "a.yaml(1,8): error PHO1012: The alias '*x' stands inside of what it repeats",
        "a.yaml(3,6): error PHO1012: The alias '*y' stands inside of what it repeats")]
    [InlineData("<<: 1\na: 2\n", """{"a":2}""", "a.yaml(1,5): warning PHO1013: '<<' takes a mapping or a list of mappings; this one is left out")]
    [InlineData("a: &x {b: 1}\n? {c: *x, <<: *x}\n: *x\nd: 2\n", """{"a":{"b":1},"d":2}""",
        "a.yaml(2,3): error PHO1014: The key of a mapping is a mapping; only plain text can be a name")]
    [InlineData("a: &x 1\nb: {<<: *x}\n", """{"a":1,"b":{}}""", "a.yaml(2,9): warning PHO1013: '<<' takes a mapping or a list of mappings; this one is left out")]
    [InlineData("? [a, b]\n: c\nd: 1\n? {x: 1}\n: {y: 2}\ne: 3\n", """{"d":1,"e":3}""",
        "a.yaml(1,3): error PHO1014: The key of a mapping is a list; only plain text can be a name",
        "a.yaml(4,3): error PHO1014: The key of a mapping is a mapping; only plain text can be a name")]
    [InlineData("a: !foo bar\nb: !!bool yes\nc: !x {d: 1}\n", """{"a":"bar","b":"yes","c":{"d":1}}""",
        "a.yaml(1,9): warning PHO1015: The tag '!foo' is not known; the value is read as if it had none",
        "a.yaml(2,11): warning PHO1015: The tag '!!bool' does not fit the value, which is read as text",
        "a.yaml(3,4): warning PHO1015: The tag '!x' is not known; the value is read as if it had none")]
    [InlineData("a: .inf\nb: -.INF\nc: .nan\n", """{"a":".inf","b":"-.INF","c":".nan"}""",
        "a.yaml(1,4): warning PHO1016: '.inf' is no number in JSON; it is read as text",
        "a.yaml(2,4): warning PHO1016: '-.INF' is no number in JSON; it is read as text",
        "a.yaml(3,4): warning PHO1016: '.nan' is no number in JSON; it is read as text")]
    [InlineData("a: 1\nb: 2\n'a': 3\n", """{"b":2,"a":3}""",
        "a.yaml(3,1): warning PHO1005: 'a' is written again in the same object (first at line 1); only the last one counts")]
    public void What_JSON_does_not_have_is_named_and_the_rest_is_read(string yaml, string json, params string[] faults)
    {
        var (root, found) = Reads.Yaml(yaml);
        Assert.Equal(faults, found.Lines());
        Assert.Equal(json, root.ToJson());
    }
}
