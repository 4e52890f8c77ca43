using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Schemas;

/// <summary>What schemas of one document need to be shown as trees.</summary>
/// <param name="entryOf">The entry of a node in the document's index, or -1.</param>
sealed class SchemaTree(SpecFiles files, Func<Node, int> entryOf)
{
    /// <summary>References that lead to references: nobody writes more, circles have no end.</summary>
    const int MostSteps = 32;

    public SpecFiles Files { get; } = files;

    public int EntryOf(Node node) => entryOf(node);

    /// <summary>Where a value's references lead in the end; it itself where it is none; of kind Missing where they lead nowhere or in a circle.</summary>
    public Node Resolve(Node node) => Resolve(Files, node);

    public static Node Resolve(SpecFiles files, Node node)
    {
        for (var steps = 0; node["$ref"] is { IsString: true } reference; steps++)
        {
            node = steps < MostSteps ? files.Resolve(node, reference.Text, new List<Fault>()) : default;
        }
        return node;
    }

    public SchemaNode Root(Node schema, string name = "") => new(this, null, schema, name, SchemaRole.Root, false, "");
}

/// <summary>A schema in a tree, whose children are made when somebody asks for them. Texts are the document's own: control characters are not spelled out.</summary>
sealed class SchemaNode
{
    readonly SchemaTree _tree;
    IReadOnlyList<SchemaNode>? _children;

    internal SchemaNode(SchemaTree tree, SchemaNode? parent, Node written, string name, SchemaRole role, bool isRequired, string branch)
    {
        (_tree, Parent, Written, Name, Role, IsRequired, Branch) = (tree, parent, written, name, role, isRequired, branch);
        Schema = tree.Resolve(written);
        for (var above = parent; above is not null && !IsCycle; above = above.Parent) IsCycle = Schema.Exists && above.Schema == Schema;
    }

    public SchemaNode? Parent { get; }

    /// <summary>As it is written: it may be a reference.</summary>
    public Node Written { get; }

    /// <summary>What the reference leads to, or the same; of kind Missing where it leads nowhere.</summary>
    public Node Schema { get; }

    /// <summary>The property's name; "[items]", "[0]", "[more]", "[/pattern/]"; of a branch its title or the name of what it refers to.</summary>
    public string Name { get; }

    public SchemaRole Role { get; }

    public bool IsRequired { get; }

    /// <summary>"oneOf 1/3", or "".</summary>
    public string Branch { get; }

    /// <summary>It stands in itself: it has no children here, go to where it stands first.</summary>
    public bool IsCycle { get; }

    /// <summary>The reference leads nowhere.</summary>
    public bool IsBroken => !Schema.Exists;

    /// <summary>In a word or two: "string(uuid)", "Order[]".</summary>
    public string Type => Index.TypeText.Of(Written);

    public bool IsNullable => SchemaFacts.IsNullable(Schema);

    public bool IsDeprecated => Is("deprecated");

    public bool IsReadOnly => Is("readOnly");

    public bool IsWriteOnly => Is("writeOnly");

    /// <summary>What stands beside a reference comes first.</summary>
    public string Description => Own("description").Text;

    public string Title => Own("title").Text;

    /// <summary>What values must be besides their type, a few words each: "≥ 1", "length 1–64", "pattern ^a+$".</summary>
    public IReadOnlyList<string> Constraints => SchemaFacts.Constraints(Schema);

    /// <summary>Values that it may have, as JSON.</summary>
    public IReadOnlyList<string> Enum => [.. SchemaFacts.Items(Schema["enum"]).Select(static value => value.ToJson())];

    /// <summary>As JSON; "" where there is none.</summary>
    public string Default => Own("default").ToJson();

    /// <summary>As JSON.</summary>
    public IReadOnlyList<string> Examples => [.. SchemaFacts.Items(Schema["examples"]).Prepend(Own("example")).Where(static value => value.Exists).Select(static value => value.ToJson())];

    /// <summary>The entry that a reference leads to; -1 of what is none.</summary>
    public int RefTarget => Written["$ref"].IsString && Schema.Exists ? _tree.EntryOf(_tree.Files.Resolve(Written, Written["$ref"].Text, new List<Fault>())) : -1;

    /// <summary>Of what is written here, not of what a reference leads to.</summary>
    public Place Place => Written.NamePlace;

    public string Pointer => Written.Pointer;

    /// <summary>Names from the root to here, which tell two places of one schema apart.</summary>
    public string TreePath => Parent is null ? "" : $"{Parent.TreePath}/{Branch}{Name}";

    public bool HasChildren => !IsCycle && (_children is not null ? _children.Count > 0 : SchemaChildren.HasAny(Schema));

    public IReadOnlyList<SchemaNode> Children => _children ??= IsCycle ? [] : [.. SchemaChildren.Of(Schema).Select(child => new SchemaNode(_tree, this, child.Schema, child.Name, child.Role, child.IsRequired, child.Branch))];

    Node Own(string keyword) => Written[keyword] is { Exists: true } own ? own : Schema[keyword];

    bool Is(string keyword) => Own(keyword).Kind == NodeKind.True;
}
