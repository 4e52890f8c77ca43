namespace Photon.Core.Tests.Reading;

/// <summary>YAML 1.2's core schema, and what JSON does not have.</summary>
public sealed class YamlValueTests
{
    [Theory]
    [InlineData("yes, no, on, off, y, n, tRue, 2020-01-01, 1_000, 12:30:45, 0b1, 0x, 0xG, 0o8, 1e, '.', '-', '+', 1.2.3, 1-2",
        """["yes","no","on","off","y","n","tRue","2020-01-01","1_000","12:30:45","0b1","0x","0xG","0o8","1e",".","-","+","1.2.3","1-2"]""")]
    [InlineData("true, True, TRUE, false, False, FALSE", "[true,true,true,false,false,false]")]
    [InlineData("null, Null, NULL, ~", "[null,null,null,null]")]
    [InlineData("0, -0, 12, 1.0, 1.50, 1e3, -1.5E+10, 123456789012345678901234567890", "[0,-0,12,1.0,1.50,1e3,-1.5E+10,123456789012345678901234567890]")]
    [InlineData("0x10, 0xfF, 0o17, 010, 007, +1, 1., .5, -.5, +.5e3, 1.e2, 0xffffffffffffffffffff", "[16,255,15,10,7,1,1,0.5,-0.5,0.5e3,1e2,1208925819614629174706175]")]
    [InlineData("\"1\", '1', \"true\", 'null', \"\", ''", """["1","1","true","null","",""]""")]
    [InlineData("!!str 1, !!int \"1\", !!float 1, !!null '', !!bool \"true\", ! 12", """["1",1,1,null,true,"12"]""")]
    [InlineData("\"\\x41\\u0042\\U00000043\\_\\e\\/\\ud83d\\ude00\\\n  d\"", "[\"ABC\u00a0\\u001b/😀d\"]")]
    public void Plain_scalars_mean_what_the_core_schema_says(string items, string json) =>
        Assert.Equal(json, Reads.Clean("a.yaml", $"[{items}]").ToJson());

    [Theory]
    [InlineData("a: |\n  x\n   y\n\n\nb: >-\n  x\n  y\n\n  z\nc: |+\n  x\n\nd: |2\n   x\n", """{"a":"x\n y\n","b":"x y\nz","c":"x\n\n","d":" x\n"}""")]
    [InlineData("a: \"b\n  c\n\n  d\"\ne: f\n  g\nh: 'i''j'", """{"a":"b c\nd","e":"f g","h":"i'j"}""")]
    [InlineData("200: a\ntrue: b\nnull: c\n1.0: d\non: e\n\"q\\n\": f\n'': g\n~: h", """{"200":"a","true":"b","null":"c","1.0":"d","on":"e","q\n":"f","":"g","~":"h"}""")]
    [InlineData("? a\n: b\n? c\n", """{"a":"b","c":null}""")]
    [InlineData("- a\n-\n  - b\n- - c\n  - d\n- e: 1\n  f: 2\n-", """["a",["b"],["c","d"],{"e":1,"f":2},null]""")]
    [InlineData("{'a': 1, b: [x, y,],}", """{"a":1,"b":["x","y"]}""")]
    [InlineData("a:\t1\nb: x\t\n", """{"a":1,"b":"x"}""")]
    [InlineData("%YAML 1.2\n---\na: 1\n...\n", """{"a":1}""")]
    [InlineData("a: http://x.y/z#f\nb: x#y # z", """{"a":"http://x.y/z#f","b":"x#y"}""")]
    [InlineData("a: p\u2028q\nb: r\u0085s\nc: |\n  t\u2029u\n\"d\u2028\": 1", "{\"a\":\"p\\u2028q\",\"b\":\"r\u0085s\",\"c\":\"t\\u2029u\\n\",\"d\\u2028\":1}")]
    public void Forms_of_text_read_as_JSON_would_write_them(string yaml, string json)
    {
        Assert.Equal(json, Reads.Clean("a.yaml", yaml).ToJson());
        Assert.Equal(json, Reads.Clean("a.yaml", yaml.Replace("\n", "\r\n")).ToJson());
        Assert.Equal(json, Reads.Clean("a.yaml", "\uFEFF" + yaml).ToJson());
    }

    [Theory]
    [InlineData("a: &x {b: 1}\nc: *x", """{"a":{"b":1},"c":{"b":1}}""")]
    [InlineData("a: &x foo\n*x : 1\n&k key: v\nb: *k", """{"a":"foo","foo":1,"key":"v","b":"key"}""")]
    [InlineData("a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  b: 3", """{"a":{"b":1,"c":2},"d":{"b":3,"c":2}}""")]
    [InlineData("a: &x {b: 1}\nd:\n  b: 2\n  <<: [*x, {b: 3, c: 4}]", """{"a":{"b":1},"d":{"b":2,"c":4}}""")]
    [InlineData("a: {<<: {q: 1}, r: 2}", """{"a":{"r":2,"q":1}}""")]
    [InlineData("a: {'<<': 1}", """{"a":{"<<":1}}""")]
    public void Aliases_and_merge_keys_are_resolved(string yaml, string json)
    {
        var root = Reads.Clean("a.yaml", yaml);
        Assert.Equal(json, root.ToJson());
        Reads.Walk(root);
    }

    [Fact]
    public void Large_mappings_are_merged_and_repeated_whole()
    {
        var members = string.Join(", ", Enumerable.Range(0, 50).Select(static i => $"k{i}: {{v: \"\\x4{i % 10}\", w: [{i}]}}"));
        var root = Reads.Clean("a.yaml", $"a: &a {{{members}}}\nb: {{<<: *a, k7: mine}}\nc: *a");
        Assert.Equal(50, root["b"].Count);
        Assert.Equal("mine", root["b"]["k7"].Text);
        Assert.Equal("42", root["b"]["k42"]["w"][0].Text);
        Assert.Equal(root["a"].ToJson(), root["c"].ToJson());
        Assert.Equal("/c/k3/w/0", root["c"]["k3"]["w"][0].Pointer);
        Reads.Walk(root);
    }

    [Fact]
    public void Prose_is_one_string() => Assert.Equal("# A\n\n**b**: c", Reads.Clean("docs/a.md", "# A\n\n**b**: c").Text);
}
