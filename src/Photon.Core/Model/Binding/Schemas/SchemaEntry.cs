using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

enum EntryState : byte
{
    New,
    Begun,
    Done,
}

/// <summary>A schema that is referred to, and what became of it: bound once, however many refer to it.</summary>
sealed class SchemaEntry(Node node, NamePath name, bool isNamed, int order)
{
    public Node Node { get; } = node;

    public NamePath Name { get; } = name;

    /// <summary>A component, or a file of its own: the document names the type.</summary>
    public bool IsNamed { get; } = isNamed;

    /// <summary>The order in which named types are met.</summary>
    public int Order { get; } = order;

    public EntryState State { get; set; }

    /// <summary>The type, when done.</summary>
    public TypeUse Use { get; set; } = TypeUse.None;

    /// <summary>The type while it is being bound, for those that refer to it from inside; -1 where none is needed yet.</summary>
    public int Slot { get; set; } = -1;

    /// <summary>Whether null is a value, as far as it is known while <see cref="Slot"/> stands in.</summary>
    public bool Nullable { get; set; }

    /// <summary>How many arrays and maps surround the schema; from inside more of them a circle is recursion, else a fault.</summary>
    public int Nesting { get; set; }
}
