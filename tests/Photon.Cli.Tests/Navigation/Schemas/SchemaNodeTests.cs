using Photon.Cli.Navigation.Schemas;
using Photon.Cli.Tests.Navigation.Kit;

namespace Photon.Cli.Tests.Navigation.Schemas;

public sealed class SchemaNodeTests
{
    [Fact]
    public void A_tree_says_what_values_must_be()
    {
        var root = Tree("""
            Order:
              type: object
              required: [id, lines]
              additionalProperties: false
              properties:
                id: { type: string, format: uuid, readOnly: true, description: The number., examples: [ a, b ] }
                lines: { type: array, minItems: 1, maxItems: 10, uniqueItems: true, items: { $ref: '#/components/schemas/Line' } }
                note: { type: [ string, 'null' ], maxLength: 5, pattern: ^a, default: a, deprecated: true, enum: [ a, b ] }
            Line: { type: object, properties: { copies: { type: integer, minimum: 1, exclusiveMaximum: 9, multipleOf: 2 } } }
            """);
        Assert.Equal(["no other properties"], root.Constraints);
        Assert.Equal(["id string(uuid) !", "lines Line[] !", "note string enum(2) | null"], root.Children.Select(child => $"{child.Name} {child.Type}{(child.IsRequired ? " !" : "")}"));
        var (id, lines, note) = (root.Children[0], root.Children[1], root.Children[2]);
        Assert.Equal((true, "The number.", "\"a\" \"b\""), (id.IsReadOnly, id.Description, string.Join(' ', id.Examples)));
        Assert.Equal(["items 1–10", "unique"], lines.Constraints);
        Assert.Equal((true, true, "\"a\""), (note.IsNullable, note.IsDeprecated, note.Default));
        Assert.Equal(["\"a\"", "\"b\""], note.Enum);
        var copies = lines.Children[0].Children[0];
        Assert.Equal(("/[items]/copies", true), (copies.TreePath[6..], copies.Place.Line > 0));
        Assert.Equal(["≥ 1", "< 9", "multiple of 2"], copies.Constraints);
        Assert.False(copies.HasChildren);
    }

    [Fact]
    public void A_schema_that_stands_in_itself_is_marked_and_never_opened()
    {
        var root = Tree("""
            Tree: { type: object, properties: { left: { $ref: '#/components/schemas/Tree' }, other: { allOf: [ { $ref: '#/components/schemas/Between' } ] } } }
            Between: { properties: { tree: { $ref: '#/components/schemas/Tree' } } }
            """);
        Assert.True(root.Children[0].IsCycle);
        Assert.False(root.Children[0].HasChildren);
        Assert.Empty(root.Children[0].Children);
        var again = root.Children[1].Children[0].Children[0];
        Assert.Equal(("tree", true), (again.Name, again.IsCycle));
        Assert.Equal(1, Count(root, node => node.Name == "left"));
    }

    [Fact]
    public void Choices_are_branches_and_references_lead_to_entries()
    {
        var root = Tree("""
            Payment: { oneOf: [ { $ref: '#/components/schemas/Card' }, { title: Cash }, { $ref: '#/components/schemas/Nowhere' } ] }
            Card: { type: object }
            """);
        Assert.Equal(["oneOf 1/3 Card", "oneOf 2/3 Cash", "oneOf 3/3 Nowhere"], root.Children.Select(child => $"{child.Branch} {child.Name}"));
        Assert.Equal([1, -1, -1], root.Children.Select(child => child.RefTarget));
        Assert.Equal([false, false, true], root.Children.Select(child => child.IsBroken));
    }

    [Fact]
    public void Every_schema_of_the_corpus_can_be_opened_three_levels_deep()
    {
        foreach (var file in Directory.GetFiles(SharedData.Corpus()).Where(file => new FileInfo(file).Length < 100_000))
        {
            var text = Photon.Core.Reading.SpecText.Read(file, File.ReadAllText(file), new List<Photon.Core.Diagnostics.Fault>(), TestContext.Current.CancellationToken);
            var tree = new SchemaTree(new([text]), _ => -1);
            foreach (var (name, schema) in text.Root["components"]["schemas"].Members) Open(tree.Root(schema, name), 3);
        }

        static void Open(SchemaNode node, int levels)
        {
            Assert.Equal(node.HasChildren, node.Children.Count > 0);
            Assert.NotNull(node.Type + node.Description + node.Default + string.Join(' ', node.Constraints.Concat(node.Enum).Concat(node.Examples)));
            if (levels > 0)
                foreach (var child in node.Children) Open(child, levels - 1);
        }
    }

    static int Count(SchemaNode node, Func<SchemaNode, bool> test) => (test(node) ? 1 : 0) + node.Children.Sum(child => Count(child, test));

    /// <summary>The first of some schemas.</summary>
    static SchemaNode Tree(string schemas)
    {
        var indented = string.Join("\n    ", schemas.Split('\n'));
        var (index, files) = OwnDocuments.Read(("openapi.yaml", $"openapi: 3.1.0\ncomponents:\n  schemas:\n    {indented}\n"));
        var root = files.All.First().Root;
        var tree = new SchemaTree(files, node => index.Find(0, node.Pointer));
        foreach (var (_, schema) in root["components"]["schemas"].Members) return tree.Root(schema);
        throw new InvalidOperationException("There is no schema.");
    }
}
