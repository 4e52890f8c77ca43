using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Tests.Reading.Overlays;

/// <summary>Faults stand at their line of the overlay, and what is right is applied.</summary>
public sealed class OverlayFaultTests
{
    const string Same = """{"a":{"b":1}}""";

    [Theory]
    [InlineData("- 1", "1.yaml(1,1) PHO1030")]
    [InlineData("openapi: 3.1.0", "1.yaml(1,1) PHO1030")]
    [InlineData("overlay: 2.0.0", "1.yaml(1,10) PHO1030")]
    [InlineData("overlay: [1]", "1.yaml(1,10) PHO1030")]
    [InlineData("overlay: 1.x.0", "1.yaml(1,10) PHO1030")]
    [InlineData("overlay: 1", "1.yaml(1,10) PHO1030")]
    [InlineData("overlay: 1.0\ninfo: { title: T, version: '1' }\nactions: [{ target: $.a }]", "1.yaml(1,10) PHO1032")]
    [InlineData("overlay: 1.9.0\ninfo: { title: T, version: '1' }\nactions: [{ target: $.a }]", "1.yaml(1,10) PHO1031")]
    [InlineData("overlay: 1.0.0\nactions: [{ target: $.a }]", "1.yaml(1,1) PHO1032")]
    [InlineData("overlay: 1.0.0\ninfo: x\nactions: [{ target: $.a }]", "1.yaml(2,7) PHO1032")]
    [InlineData("overlay: 1.0.0\ninfo: { title: T }\nactions: [{ target: $.a }]", "1.yaml(2,1) PHO1032")]
    [InlineData("overlay: 1.0.0\ninfo: { version: '1' }\nactions: [{ target: $.a }]", "1.yaml(2,1) PHO1032")]
    [InlineData("overlay: 1.0.0\ninfo: { title: T, version: 1 }\nactions: [{ target: $.a }]", "1.yaml(2,28) PHO1032")]
    [InlineData("overlay: 1.0.0\ninfo: { title: 5, version: '1' }\nactions: [{ target: $.a }]", "1.yaml(2,16) PHO1032")]
    [InlineData("overlay: 1.0.0\ninfo: { title: T, version: '1' }\nextends: 5\nactions: [{ target: $.a }]", "1.yaml(3,10) PHO1032")]
    [InlineData("overlay: 1.0.0\ninfo: { title: T, version: '1' }\nextends: b.yaml\nactions: [{ target: $.a }]", "1.yaml(3,10) PHO1037")]
    [InlineData("overlay: 1.0.0\ninfo: { title: T, version: '1' }", "1.yaml(1,1) PHO1032")]
    [InlineData("overlay: 1.0.0\ninfo: { title: T, version: '1' }\nactions: []", "1.yaml(3,1) PHO1032")]
    [InlineData("overlay: 1.0.0\ninfo: { title: T, version: '1' }\nactions: {}", "1.yaml(3,1) PHO1032")]
    [InlineData("overlay: 1.0.0\ninfo: { title: T, version: '1' }\nactions: [{ target: $.a }]\nmore: 1", "1.yaml(4,1) PHO1032")]
    public void An_overlay_that_is_not_as_its_specification_has_it_says_where(string overlay, string fault) =>
        Assert.Equal((fault, Same), Overlaid.Faulty("a: { b: 1 }", overlay));

    [Theory]
    [InlineData("5", 4, 5, "PHO1032")]
    [InlineData("{ update: 1 }", 4, 5, "PHO1032")]
    [InlineData("{ target: [$] }", 4, 15, "PHO1032")]
    [InlineData("{ target: $.a, updates: 1 }", 4, 20, "PHO1032")]
    [InlineData("{ target: $.a, remove: maybe }", 4, 28, "PHO1032")]
    [InlineData("{ target: $.a, description: 5 }", 4, 33, "PHO1032")]
    [InlineData("{ target: $.a, update: { c: 1 }, copy: $.a }", 4, 38, "PHO1032")]
    [InlineData("{ target: $.a, copy: [$.a] }", 4, 26, "PHO1032")]
    [InlineData("{ target: $.a, x-mine: 1 }\n  - { target: $.a, x-mine: 1 }", 5, 5, "PHO1032")]
    [InlineData("{ target: a.b }", 4, 15, "PHO1033")]
    [InlineData("{ target: $.a-b }", 4, 18, "PHO1033")]
    [InlineData("{ target: '$.a.' }", 4, 20, "PHO1033")]
    [InlineData("{ target: \"$[?@.b = 1]\" }", 4, 23, "PHO1033")]
    [InlineData("{ target: $.a, copy: '$.b..[' }", 4, 33, "PHO1033")]
    [InlineData("{ target: $.c }", 4, 15, "PHO1034")]
    [InlineData("{ target: $.a, copy: $.c }", 4, 26, "PHO1034")]
    [InlineData("{ target: $.c, remove: true }", 4, 15, "PHO1034")]
    [InlineData("{ target: $.a, copy: $..* }", 4, 26, "PHO1035")]
    [InlineData("{ target: $, remove: true }", 4, 15, "PHO1035")]
    [InlineData("{ target: $.a, update: 5 }", 4, 20, "PHO1035")]
    [InlineData("{ target: $.a, update: [5] }", 4, 20, "PHO1035")]
    [InlineData("{ target: $.a.b, update: { c: 1 } }", 4, 22, "PHO1035")]
    [InlineData("{ target: $, update: { a: { b: [] } } }", 4, 33, "PHO1035")]
    [InlineData("{ target: $, update: { a: 7 } }", 4, 28, "PHO1035")]
    public void An_action_that_cannot_be_says_where_and_does_nothing(string action, int line, int column, string rule) =>
        Assert.Equal(($"1.yaml({line},{column}) {rule}", Same), Overlaid.Faulty("a: { b: 1 }", Overlaid.Head + "  - " + action));

    [Theory]
    [InlineData("""{ "overlay": "1.0.0", "info": { "title": "T", "version": "1" }, "actions": [{ "target": "$['\u0062\"'].-" }] }""", """.-""", 1)]
    [InlineData("""{ "overlay": "1.0.0", "info": { "title": "T", "version": "1" }, "actions": [{ "target": "$[\"a\"]x" }] }""", "x\" }", 0)]
    public void A_fault_in_a_target_stands_at_its_character_behind_escapes(string overlay, string shown, int behind)
    {
        var place = Assert.Single(Overlaid.Apply("a: 1", overlay).Faults).Place;
        Assert.Equal(overlay.IndexOf(shown, StringComparison.Ordinal) + behind, place.Start);
        Assert.Equal(1, place.Length);
    }

    [Fact]
    public void What_is_right_is_applied_although_something_else_is_not()
    {
        var (text, faults) = Overlaid.Apply("a: { b: 1 }", Overlaid.Head + "  - { target: a }\n  - { target: $.x }\n  - { target: $, update: { a: 1, c: 2 } }\n", "overlay: 7.0.0", Overlaid.Head + "  - { target: $.c, update: 3 }");
        Assert.Equal(["PHO1033", "PHO1034", "PHO1035", "PHO1030"], faults.Select(static fault => fault.Rule.Id));
        Assert.Equal("""{"a":{"b":1},"c":3}""", text.Root.ToJson());
    }

    [Fact]
    public void A_misfit_says_what_is_there_and_where()
    {
        var fault = Assert.Single(Overlaid.Apply("x: 1\na: { b: 1 }", Overlaid.Head + "  - { target: $.a, update: [5] }").Faults);
        Assert.Equal("A list cannot be merged with an object (a.yaml, line 2), which stays as it is", fault.Message);
    }

    [Fact]
    public void Values_keep_the_place_of_the_file_that_they_are_written_in()
    {
        const string first = Overlaid.Head + "  - target: $.a\n    update:\n      c: { d: &x long text }\n      b: 2\n";
        const string second = Overlaid.Head + "  - target: $.a.c\n    update: { e: [1, 2] }\n  - target: $.a.b\n    update: 3\n";
        var root = Overlaid.Apply("# c\na:\n  b: 1\n  z:", first, second).Text.Root;
        Assert.Equal("""{"a":{"b":3,"z":null,"c":{"d":"long text","e":[1,2]}}}""", root.ToJson());
        Check(root["a"], "a.yaml(3,3)", "a.yaml(2,1)");
        Check(root["a"]["z"], "a.yaml(4,5)", "a.yaml(4,3)");
        Check(root["a"]["c"], "1.yaml(6,10)", "1.yaml(6,7)");
        Check(root["a"]["c"]["d"], "1.yaml(6,18)", "1.yaml(6,12)");
        Check(root["a"]["c"]["e"][1], "2.yaml(5,22)", "2.yaml(5,22)");
        Check(root["a"]["b"], "2.yaml(7,13)", "1.yaml(7,7)");
        Assert.Equal("/a/c/e/1", root["a"]["c"]["e"][1].Pointer);
        // References that come from an overlay count from the document.
        Assert.All((Node[])[root, root["a"]["c"], root["a"]["b"]], static node => Assert.Equal("a.yaml", node.Path));

        static void Check(Node node, string value, string name) => Assert.Equal((value, name), (node.Place.ToString(), node.NamePlace.ToString()));
    }

    [Fact]
    public void References_are_resolved_in_what_the_overlay_made()
    {
        var text = Overlaid.Apply("a: { $ref: '#/c' }", Overlaid.Head + "  - target: $\n    update:\n      c: { $anchor: here }\n      d: { $ref: '#here' }\n      e: { $ref: '#/f' }\n").Text;
        var (files, faults) = (new SpecFiles([text]), new List<Fault>());
        Assert.Equal(text.Root["c"], files.Resolve(text.Root["a"], "#/c", faults));
        Assert.Equal(text.Root["c"], files.Resolve(text.Root["d"], "#here", faults));
        Assert.Empty(faults);
        files.Resolve(text.Root["e"], "#/f", faults);
        Assert.Equal("1.yaml(8,18)", Assert.Single(faults).Place.ToString());
    }
}
