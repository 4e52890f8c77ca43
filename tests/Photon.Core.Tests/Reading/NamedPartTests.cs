using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Tests.Reading;

/// <summary>$id, $self and $anchor: parts of a spec with names of their own.</summary>
public sealed class NamedPartTests
{
    const string Root = """
        openapi: 3.1.0
        components:
          schemas:
            Tree:
              $id: https://example.com/schemas/tree
              $anchor: tree
              $defs:
                leaf: {$anchor: leaf, type: string}
                inner: {$id: inner, $anchor: leaf, type: integer}
              properties:
                left: {$ref: '#leaf'}
            Plain: {$anchor: plain, type: boolean}
            User: {$ref: x}
        """;

    [Theory]
    [InlineData("User", "#plain", "/components/schemas/Plain")]
    [InlineData("User", "https://example.com/schemas/tree", "/components/schemas/Tree")]
    [InlineData("User", "https://example.com/schemas/tree#leaf", "/components/schemas/Tree/$defs/leaf")]
    [InlineData("User", "https://example.com/schemas/inner#leaf", "/components/schemas/Tree/$defs/inner")]
    [InlineData("User", "https://example.com/schemas/tree#/$defs/leaf", "/components/schemas/Tree/$defs/leaf")]
    [InlineData("Tree/properties/left", "#leaf", "/components/schemas/Tree/$defs/leaf")]
    [InlineData("Tree/properties/left", "#/$defs/leaf", "/components/schemas/Tree/$defs/leaf")]
    [InlineData("Tree/properties/left", "inner", "/components/schemas/Tree/$defs/inner")]
    [InlineData("Tree/properties/left", "#/components/schemas/Plain", "/components/schemas/Plain")]
    [InlineData("Tree/properties/left", "other.yaml#/a", "other:/a")]
    [InlineData("User", "https://example.com/other#/a", "other:/a")]
    public void References_follow_names(string holder, string reference, string target)
    {
        var faults = new List<Fault>();
        var root = Read("root.yaml", Root);
        var node = root.Root["components"]["schemas"];
        foreach (var step in holder.Split('/')) node = node[step];
        var found = new SpecFiles([root, Read("other.yaml", "$self: https://example.com/other\na: 1")]).Resolve(node, reference, faults);
        Assert.Empty(faults);
        Assert.Equal(target, (found.Path == "other.yaml" ? "other:" : "") + found.Pointer);
    }

    [Theory]
    [InlineData("a", "https://example.com/v1/money.yaml#/x", "vendor/money.yaml/x")]
    [InlineData("a", "https://example.com/v1/money.yaml#plain", "vendor/money.yaml/y")]
    [InlineData("a", "urn:example:note", "note.yaml")]
    [InlineData("b", "money.yaml#/x", "vendor/money.yaml/x")]
    [InlineData("a", "vendor/money.yaml#/x", "vendor/money.yaml/x")]
    public void References_follow_addresses_of_files(string holder, string reference, string target)
    {
        var faults = new List<Fault>();
        var root = Read("root.yaml", "a: {}\nb: {$id: 'https://example.com/v1/b', c: 1}");
        SpecText[] texts = [root, Read("vendor/money.yaml", "x: 1\ny: {$anchor: plain}"), Read("note.yaml", "z: 1")];
        var found = new SpecFiles(texts, null, [new("https://example.com/v1/", "vendor/"), new("urn:example:note", "note.yaml")]).Resolve(root.Root[holder], reference, faults);
        Assert.Empty(faults);
        Assert.Equal(target, found.Path + found.Pointer);
    }

    [Theory]
    [InlineData("""{"$id":"://","a":{"$ref":"#/b"},"b":1}""")]
    [InlineData("""{"$id":"relative","a":{"$ref":"#/b"},"b":1}""")]
    [InlineData("""{"$id":5,"$anchor":["x"],"a":{"$ref":"#/b"},"b":1}""")]
    [InlineData("""{"$id":"#x","a":{"$ref":"#/b"},"b":1}""")]
    [InlineData("""{"$self":"http://[::bad","a":{"$ref":"#/b"},"b":1}""")]
    public void Strange_names_do_no_harm(string text)
    {
        var faults = new List<Fault>();
        var root = Read("root.json", text);
        Assert.Equal("1", new SpecFiles([root]).Resolve(root.Root["a"], "#/b", faults).Text);
        Assert.Empty(faults);
    }

    static SpecText Read(string path, string text) => SpecText.Read(path, text, [], TestContext.Current.CancellationToken);
}
