using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Reading;

namespace Photon.Core.Tests.Documents;

public sealed class DocumentBundleTests
{
    [Fact]
    public void Files_become_one_document_and_references_lead_to_the_same_values()
    {
        var root = Read("/p/api/openapi.yaml", """
            openapi: 3.1.0
            paths: { /a: { $ref: '../shared/pa%20ths.yaml#/~1a' } }
            components: { schemas: { Own: { $ref: '#/components/schemas/Other' }, Other: { $ref: shared.json }, Kept: { $ref: 'https://example.com/x.json' } } }
            """);
        var paths = Read("/p/shared/pa ths.yaml", """
            /a: { get: { schema: { $ref: '#/here' }, back: { $ref: '../api/openapi.yaml#/components/schemas/Own' } } }
            here: { type: string }
            """);
        var shared = Read("/p/api/shared.json", """{ "type": "object" }""");
        var bundle = new DocumentBundle(root, [paths, shared, Read("/p/api/unused.json", "{}")]);
        Assert.False(bundle.IsSingle);
        var whole = Read("/p/whole.json", bundle.ToJson()).Root;
        Assert.Equal(["../shared/pa ths.yaml", "shared.json"], Names(whole["x-photon-files"]).Order(StringComparer.Ordinal));
        var files = new SpecFiles([Read("/p/whole.json", bundle.ToJson())]);
        Node Follow(Node holder) => files.Resolve(holder, holder["$ref"].Text, []);
        var get = Follow(files.All.Single().Root["paths"]["/a"])["get"];
        Assert.Equal("string", Follow(get["schema"])["type"].Text);
        Assert.Equal("object", Follow(Follow(Follow(get["back"])))["type"].Text);
        Assert.Equal("https://example.com/x.json", whole["components"]["schemas"]["Kept"]["$ref"].Text);
    }

    [Fact]
    public void What_answers_to_an_address_is_in_the_document()
    {
        var root = Read("/p/openapi.yaml", "a: { $ref: 'https://example.com/v1/money.yaml#/x' }\nb: { $ref: 'https://example.com/v2/gone.yaml' }\n");
        var bundle = new DocumentBundle(root, [Read("/p/vendor/money.yaml", "x: { $ref: cents.yaml }"), Read("/p/vendor/cents.yaml", "type: integer")], [new("https://example.com/v1/", "/p/vendor")]);
        var files = new SpecFiles([Read("/p/whole.json", bundle.ToJson())]);
        Node Follow(Node holder) => files.Resolve(holder, holder["$ref"].Text, []);
        var whole = files.All.Single().Root;
        Assert.Equal("integer", Follow(Follow(whole["a"]))["type"].Text);
        Assert.Equal("https://example.com/v2/gone.yaml", whole["b"]["$ref"].Text);
    }

    [Theory]
    [InlineData("""{ "a": "no", "on": "0x1F", "~": "null", "": "", " b ": " c ", "- d": "- e", "f: g": "h #i", "200": "1e3", "'": "\"" }""")]
    [InlineData("""{ "a": [[1, [2, []], {}], { "b": [{ "c": null, "d": [true] }] }], "e": { "f": { "g": -0.50 } } }""")]
    [InlineData("""{ "a": "one\ntwo\n", "b": "one\n\ntwo", "c": " one\ntwo", "d": "one \ntwo", "e": "one\n\n", "f": "\n", "g": "tab\tin\nit", "h": "one\n  two" }""")]
    [InlineData("""{ "a": "\u0000\u0007\u0085\u2028\u2029\uFEFF\uD83D\uDE00", "b\u2028": 1, "c": "caf\u00e9 \u66f8", "d": "\r\n", "e": "x\r\ny" }""")]
    [InlineData("""{ "a": "%TAG", "b": "&x", "c": "*x", "d": "!x", "e": "|", "f": ">", "g": "@x", "h": "`x", "i": "{}", "j": "---", "k": "...", "l": "?", "m": "=", "n": "<<" }""")]
    public void YAML_and_JSON_say_the_same(string json)
    {
        var spec = Read("/p/a.json", json);
        var bundle = new DocumentBundle(spec, []);
        Assert.True(bundle.IsSingle);
        Assert.Equal(spec.Root.ToJson(), Read("/p/b.json", bundle.ToJson()).Root.ToJson());
        Assert.Equal(spec.Root.ToJson(), Read("/p/b.yaml", bundle.ToYaml()).Root.ToJson());
    }

    [Fact]
    public void A_very_long_name_is_still_a_key()
    {
        var spec = Read("/p/a.json", $$"""{ "{{new string('n', 3000)}}": { "a": [1] }, "b": 2 }""");
        Assert.Equal(spec.Root.ToJson(), Read("/p/b.yaml", new DocumentBundle(spec, []).ToYaml()).Root.ToJson());
    }

    [Fact]
    public void Documents_of_the_corpus_read_back_the_same_from_YAML()
    {
        var sample = Read("bookshop.yaml", File.ReadAllText(Path.Combine(SharedData.Root, "samples/Bookshop/bookshop.yaml")));
        var bundle = new DocumentBundle(sample, []);
        Assert.Equal(sample.Root.ToJson(), Read("/p/b.yaml", bundle.ToYaml()).Root.ToJson());
        Assert.Equal(sample.Root.ToJson(), Read("/p/b.json", bundle.ToJson()).Root.ToJson());
    }

    static IEnumerable<string> Names(Node node)
    {
        var names = new List<string>();
        foreach (var (name, _) in node.Members) names.Add(name);
        return names;
    }

    static SpecText Read(string path, string text)
    {
        var faults = new List<Fault>();
        var spec = SpecText.Read(path, text, faults);
        Assert.DoesNotContain(faults, fault => fault.Rule.Severity == Severity.Error);
        return spec;
    }
}
