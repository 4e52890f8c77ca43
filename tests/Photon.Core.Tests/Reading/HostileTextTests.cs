using System.Text;
using CsCheck;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Tests.Reading;

/// <summary>Whatever the text is: an answer, faults with places in the text, never an exception, never a stack overflow.</summary>
public sealed class HostileTextTests
{
    const string Json = """
        { "openapi": "3.1.0", "info": { "title": "A \"b\" \u00e9\n", "version": "1" },
          "paths": { "/a~b": { "get": { "tags": ["x", 'y', 1.5e3, -0, true, null], "x": {} } } } }
        """;

    const string Yaml = """
        openapi: 3.1.0
        info: &info {title: "A \"b\" \u00e9", 'version': '1', x: [1, .5, 0x1F, ~]}
        paths:
          /a:
            get: !!map
              <<: *info
              description: |+2
                  block

              other: >-
                folded
                text
              tags: [*info, *info]
        ? key
        : value
        """;

    [Fact]
    public void A_JSON_document_cut_anywhere_is_a_fault_and_never_more() => Cut("a.json", Json.Replace("'y'", "\"y\""));

    [Fact]
    public void A_YAML_document_cut_anywhere_never_throws() => Cut("a.yaml", Yaml);

    [Theory]
    [InlineData("a.json", Json)]
    [InlineData("a.yaml", Yaml)]
    [InlineData("a", Json)]
    public void Changed_documents_never_throw(string path, string text)
    {
        const string splinters = "{}[]\"':,\\/#&*!|>%@`?- \t\r\n\0\u0085\u2028\uFEFF\uD800\uDC00aeE09.+~<_u";
        Gen.Select(Gen.Int[0, text.Length - 1], Gen.Int[0, 6], Gen.Char[splinters].Array[0, 6]).Array[1, 4].Sample(changes =>
        {
            var changed = new StringBuilder(text);
            foreach (var (at, cut, put) in changes)
            {
                var start = Math.Min(at, changed.Length);
                changed.Remove(start, Math.Min(cut, changed.Length - start)).Insert(start, put);
            }
            Check(path, changed.ToString());
        }, iter: 3000);
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.yaml")]
    [InlineData("a.unknown")]
    public void Random_bytes_never_throw(string path) =>
        Gen.Byte.Array[0, 200].Sample(bytes => Check(path, SpecEncoding.Decode(bytes, out _)), iter: 3000);

    static readonly string[] Splinters =
    [
        "{", "}", "[", "]", ",", ":", ": ", "- ", "\n", "\n  ", " ", "\t", "\"", "'", "a", "\"b\"", "1", "-", "null", "&a ", "*a",
        "<<", "!!str ", "? ", "|\n", ">\n", "---\n", "...\n", "%YAML 1.2\n", "#", "\\", "\\u12", "\r",
    ];

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.yaml")]
    public void Random_splinters_of_the_grammar_never_throw(string path) =>
        Gen.Int[0, Splinters.Length - 1].Array[0, 60].Sample(parts => Check(path, string.Concat(parts.Select(static i => Splinters[i]))), iter: 5000);

    static void Cut(string path, string text)
    {
        Assert.Empty(Reads.Text(path, text).Faults);
        for (var length = 0; length < text.Length; length++)
        {
            var (_, faults) = Check(path, text[..length]);
            if (path == "a.json") Assert.NotEmpty(faults);
        }
    }

    static (Node Root, List<Fault> Faults) Check(string path, string text)
    {
        var (root, faults) = Reads.Text(path, text);
        Assert.True(root.Exists || faults.Count > 0);
        Assert.True(faults.Count <= 100);
        foreach (var fault in faults)
        {
            Assert.InRange(fault.Place.Start, 0, text.Length);
            Assert.InRange(fault.Place.Start + fault.Place.Length, 0, text.Length);
            Assert.DoesNotContain("{0}", fault.Message);
        }
        if (!root.Exists) return (root, faults);
        Reads.Walk(root);
        // What was read can be written, and is then without fault.
        var json = root.ToJson();
        var again = Reads.Clean("again.json", json).ToJson();
        Assert.Equal(json, again);
        return (root, faults);
    }
}
