namespace Photon.Core.Tests.Reading;

/// <summary>All faults of a document in one go, each at its place, and what was meant is read all the same.</summary>
public sealed class JsonFaultTests
{
    [Theory]
    [InlineData("{\"a\":[1,2,],\n\"b\":{\"c\":1,},\n}", """{"a":[1,2],"b":{"c":1}}""",
        "a.json(1,10): error PHO1002: JSON has no comma after the last member or item",
        "a.json(2,12): error PHO1002: JSON has no comma after the last member or item",
        "a.json(3,1): error PHO1002: JSON has no comma after the last member or item")]
    [InlineData("{\"a\":1\n\"b\":2\n \"c\":[1 2]}", """{"a":1,"b":2,"c":[1,2]}""",
        "a.json(2,1): error PHO1002: A comma is missing before '\"'",
        "a.json(3,2): error PHO1002: A comma is missing before '\"'")]
    [InlineData("{// x\n\"a\":1 /* y */}", """{"a":1}""",
        "a.json(1,2): error PHO1002: JSON has no comments",
        "a.json(2,7): error PHO1002: JSON has no comments")]
    [InlineData("{'a':'b',\n c: 'd',\n\"e\":nope,\n\"f\":True}", """{"a":"b","c":"d","e":null,"f":null}""",
        "a.json(1,2): error PHO1002: JSON writes strings in double quotes",
        "a.json(2,2): error PHO1002: JSON writes names in double quotes",
        "a.json(3,5): error PHO1002: 'nope' is no value in JSON; text stands in double quotes",
        "a.json(4,5): error PHO1002: 'True' is written 'true' in JSON")]
    [InlineData("[01,\n1.,\n0x10,\nNaN]", """["01","1.","0x10",null]""",
        "a.json(1,2): error PHO1002: '01' begins with a zero, which no JSON number does",
        "a.json(2,1): error PHO1002: '1.' ends with a point; digits must follow it",
        "a.json(3,1): error PHO1002: '0x10' is hexadecimal; JSON numbers are decimal",
        "a.json(4,1): error PHO1002: 'NaN' is no number in JSON")]
    [InlineData("[\"\\x\",\n\"\\u12\",\n\"\\ud800\",\n\"a\tb\"]", """["x","u12","�","a\tb"]""",
        "a.json(1,3): error PHO1004: '\\x' is no escape in JSON; a backslash is written '\\\\'",
        "a.json(2,2): error PHO1004: '\\u' wants four hexadecimal digits",
        "a.json(3,2): error PHO1004: '\\ud800' is half of a surrogate pair; the other half is missing",
        "a.json(4,3): error PHO1004: The control character U+0009 stands in a string; write it as \\t")]
    [InlineData("{\"a\" 1,\n\"b\"=2,\n\"c\":,\n\"d\":3}", """{"a":1,"b":2,"c":null,"d":3}""",
        "a.json(1,6): error PHO1002: Expected ':', found '1'",
        "a.json(2,4): error PHO1002: Expected ':', found '='",
        "a.json(3,5): error PHO1002: A value is missing before ','")]
    [InlineData("{\"a\":[1,2},\n\"b\":3]", """{"a":[1,2],"b":3}""",
        "a.json(1,10): error PHO1002: Expected ']' for the '[' at line 1, found '}'",
        "a.json(2,6): error PHO1002: Expected '}' for the '{' at line 1, found ']'")]
    [InlineData("{\"a\":1}}", """{"a":1}""", "a.json(1,8): error PHO1002: The document ends before this '}'")]
    [InlineData("{\"a\":{\n\"b\":[1,2", "", "a.json(2,9): error PHO1003: The file ends inside a list that begins at line 2")]
    [InlineData("{\"a\":\"b", "", "a.json(1,8): error PHO1003: The file ends inside a string that begins at line 1")]
    [InlineData("{\"a\":\"b\n,\"c\":1}", "", "a.json(1,6): error PHO1004: The string has no closing quote on its line (a line break inside is written \\n)")]
    [InlineData("openapi: 3.1.0\n", "null", "a.json(1,1): error PHO1002: A JSON document begins with '{'; YAML belongs in a file named .yaml or .yml")]
    [InlineData(" \n ", "", "a.json(1,1): error PHO1001: The file holds no value")]
    [InlineData("{\"a\":1,\n\"b\":2,\n\"\\u0061\":3}", """{"b":2,"a":3}""",
        "a.json(3,1): warning PHO1005: 'a' is written again in the same object (first at line 1); only the last one counts")]
    public void Every_fault_is_named_at_its_place(string text, string meant, params string[] faults)
    {
        var (root, found) = Reads.Json(text);
        Assert.Equal(faults, found.Lines());
        Assert.Equal(meant, root.ToJson());
    }

    [Fact]
    public void A_document_of_nothing_but_faults_stops_at_a_hundred()
    {
        var (_, faults) = Reads.Json("[" + string.Concat(Enumerable.Repeat("nope,\n", 5000)) + "1]");
        Assert.Equal(100, faults.Count);
    }

    [Fact]
    public void Warnings_do_not_keep_a_document_from_being_read()
    {
        var (root, faults) = Reads.Json("""{"a":{"x":1,"x":2},"b":[{"y":1,"y":2,"y":3}]}""");
        Assert.Equal(3, faults.Count);
        Assert.Equal("""{"a":{"x":2},"b":[{"y":3}]}""", root.ToJson());
        Assert.Equal(1, root["a"].Count);
        Assert.Equal("3", root["b"][0]["y"].Text);
    }
}
