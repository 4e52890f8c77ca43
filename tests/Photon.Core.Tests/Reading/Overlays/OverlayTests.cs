namespace Photon.Core.Tests.Reading.Overlays;

/// <summary>What actions do, by the Overlay Specification 1.1, section "Action Object".</summary>
public sealed class OverlayTests
{
    [Theory]
    // Objects are merged, at any depth.
    [InlineData("a: { b: 1, c: { d: 2 } }", "  - { target: $.a, update: { c: { e: 3 }, f: 4 } }", """{"a":{"b":1,"c":{"d":2,"e":3},"f":4}}""")]
    [InlineData("a: { b: 1 }", "  - { target: $, update: { c: { d: [] } } }", """{"a":{"b":1},"c":{"d":[]}}""")]
    [InlineData("{}", "  - { target: $, update: { a: {} } }\n  - { target: $.a, update: { b: 1 } }", """{"a":{"b":1}}""")]
    // Primitives take the place of primitives, where they stand.
    [InlineData("a: { b: 1, c: x }", "  - { target: $.a, update: { b: true } }", """{"a":{"b":true,"c":"x"}}""")]
    [InlineData("a: { b: 1, c: x }", "  - { target: $.a.b, update: two }", """{"a":{"b":"two","c":"x"}}""")]
    [InlineData("a: { b: 1 }", "  - { target: $.a, update: { b: ~ } }", """{"a":{"b":null}}""")]
    [InlineData("[1, 2, 3]", "  - { target: '$[?@ > 1]', update: 0 }", "[1,0,0]")]
    // Lists take items.
    [InlineData("a: [1]", "  - { target: $.a, update: 2 }", """{"a":[1,2]}""")]
    [InlineData("a: [1]", "  - { target: $.a, update: { x: 2 } }", """{"a":[1,{"x":2}]}""")]
    [InlineData("a: [1]", "  - { target: $.a, update: [2, 3] }", """{"a":[1,2,3]}""")]
    [InlineData("a: [1]", "  - { target: $, update: { a: [2] } }", """{"a":[1,2]}""")]
    [InlineData("a: [1]", "  - { target: $.a, update: ~ }", """{"a":[1,null]}""")]
    // What is removed is gone, and may come back.
    [InlineData("a: 1\nb: 2", "  - { target: $.a, remove: true }", """{"b":2}""")]
    [InlineData("a: [1, 2, 3, 4]", "  - { target: '$.a[1,2]', remove: true }", """{"a":[1,4]}""")]
    [InlineData("a: [1, 2]", "  - { target: $.a, remove: true }\n  - { target: $, update: { a: [3] } }", """{"a":[3]}""")]
    [InlineData("a: { a: { a: 1 }, b: 2 }", "  - { target: $..a, remove: true }", "{}")]
    [InlineData("a: 1", "  - { target: $.a, remove: true, update: 5 }", "{}")]
    [InlineData("a: 1", "  - { target: $.a, remove: false, update: 5 }", """{"a":5}""")]
    [InlineData("a: 1", "  - { target: $.a, description: No change. }", """{"a":1}""")]
    // Each action sees what the ones before left.
    [InlineData("a: [{ n: x }, { n: y }]", "  - { target: '$.a[?@.n == ''x'']', remove: true }\n  - { target: '$.a[0]', update: { first: true } }", """{"a":[{"n":"y","first":true}]}""")]
    // One value that a path finds twice is changed once.
    [InlineData("a: [1]", "  - { target: '$[''a'', ''a'']', update: 2 }", """{"a":[1,2]}""")]
    [InlineData("a: [{}, {}]", "  - { target: '$.a.*', update: { b: [1] } }\n  - { target: '$.a[0].b', update: 2 }", """{"a":[{"b":[1,2]},{"b":[1]}]}""")]
    // Copies are taken as the value is then, even into itself.
    [InlineData("a: { x: 1 }\nb: { y: 2 }", "  - { target: $.b, copy: $.a }", """{"a":{"x":1},"b":{"y":2,"x":1}}""")]
    [InlineData("a: { b: {} }", "  - { target: $.a.b, copy: $.a }", """{"a":{"b":{"b":{}}}}""")]
    [InlineData("a: { b: { c: 1 } }", "  - { target: $.a, copy: $.a.b }\n  - { target: $.a.b, remove: true }", """{"a":{"c":1}}""")]
    [InlineData("a: [1, 2]", "  - { target: $.a, copy: $.a }", """{"a":[1,2,1,2]}""")]
    [InlineData("a: 1\nb: 2", "  - { target: $.a, copy: $.b }", """{"a":2,"b":2}""")]
    public void Actions_change_the_document(string document, string actions, string json) => Assert.Equal(json, Overlaid.Clean(document, actions));

    [Fact]
    public void In_version_1_0_a_list_is_one_entry_of_the_list_that_it_is_added_to() =>
        Assert.Equal("""{"a":[1,[2,3]]}""", Overlaid.Clean("a: [1]", "  - { target: $.a, update: [2, 3] }", Overlaid.Head.Replace("1.1.0", "1.0.0", StringComparison.Ordinal)));

    [Fact]
    public void Overlays_are_applied_in_their_order()
    {
        var (text, faults) = Overlaid.Apply("a: 1", Overlaid.Head + "  - { target: $, update: { b: [1] } }", Overlaid.Head + "  - { target: $.b, update: 2 }\n  - { target: $.a, update: 3 }");
        Assert.Empty(faults);
        Assert.Equal("""{"a":3,"b":[1,2]}""", text.Root.ToJson());
    }

    [Fact]
    public void Without_overlays_the_document_is_what_it_was()
    {
        var (text, _) = Overlaid.Apply("a: 1");
        Assert.Same(text, Photon.Core.Reading.Overlays.SpecOverlays.Apply(text, [], []));
    }

    [Fact]
    public void JSON_and_YAML_mix_with_all_their_ways_to_write_a_string()
    {
        const string overlay = """{ "overlay": "1.0.0", "info": { "title": "T", "version": "1" }, "actions": [{ "target": "$['\u0061 b']", "update": { "q\"\u00e9": "\ud83d\ude00\n", "n": 1.50 } }] }""";
        var (text, faults) = Overlaid.Apply("\"a\\x20b\": { 'it''s': \"\\u00e9\\t\", x: &x [0x10, .5], y: *x, z: { <<: { m: 1 }, n: 2 } }", overlay);
        Assert.Empty(faults);
        Assert.Equal("""{"a b":{"it's":"é\t","x":[16,0.5],"y":[16,0.5],"z":{"n":2,"m":1},"q\"é":"😀\n","n":1.50}}""", text.Root.ToJson());
    }

    [Fact]
    public void Large_objects_are_found_their_way_through()
    {
        var members = string.Join('\n', Enumerable.Range(0, 500).Select(i => $"m{i}: {i}"));
        var (text, _) = Overlaid.Apply(members, Overlaid.Head + "  - { target: $.m250, remove: true }\n  - { target: $, update: { m499: last, extra: 1 } }");
        Assert.Equal(500, text.Root.Count);
        Assert.False(text.Root["m250"].Exists);
        Assert.Equal("last", text.Root["m499"].Text);
        Assert.Equal("/extra", text.Root["extra"].Pointer);
    }

    [Fact]
    public void A_member_written_twice_counts_once()
    {
        var (text, faults) = Overlaid.Apply("a: { x: 1 }\na: { x: 2 }", Overlaid.Head + "  - { target: $.a, update: { y: 3 } }\n  - { target: $..x, update: 4 }");
        Assert.Equal("PHO1005", Assert.Single(faults).Rule.Id);
        Assert.Equal("""{"a":{"x":4,"y":3}}""", text.Root.ToJson());
    }
}
