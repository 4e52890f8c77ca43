using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>
/// A schema's keywords, found in one pass over its members. The frequent ones have a field, the indexer looks up the
/// others: schemas are many, and most of them say little.
/// </summary>
readonly struct SchemaView
{
    public readonly Node Node;

    /// <summary>What the schema is called that this is part of; names of what lies inside begin with it.</summary>
    public readonly NamePath Owner;

    public readonly Keyword Has;
    public readonly Node Ref;
    public readonly Node DynamicRef;
    public readonly Node Type;
    public readonly Node Format;
    public readonly Node Properties;
    public readonly Node Items;
    public readonly Node Required;
    public readonly Node Nullable;

    public SchemaView(Node node, NamePath owner)
    {
        Node = node;
        Owner = owner;
        foreach (var member in node.Members)
        {
            var keyword = KeywordNames.Of(member.Name);
            Has |= keyword;
            switch (keyword)
            {
                case Keyword.Type: Type = member.Value; break;
                case Keyword.Ref: Ref = member.Value; break;
                case Keyword.DynamicRef: DynamicRef = member.Value; break;
                case Keyword.Format: Format = member.Value; break;
                case Keyword.Properties: Properties = member.Value; break;
                case Keyword.Items: Items = member.Value; break;
                case Keyword.Required: Required = member.Value; break;
                case Keyword.Nullable: Nullable = member.Value; break;
                case Keyword.Enum when member.Value.IsArray && member.Value.Count == 0: Has = (Has & ~Keyword.Enum) | Keyword.EmptyEnum; break;
            }
        }
        // A member of the name that is no reference, as the properties of a schema may have one.
        if (!Ref.IsString) Has &= ~Keyword.Ref;
        // Where it is no ordinary reference, the schema is checked as a whole (DynamicReferences) and nobody looks here.
        if ((Has & (Keyword.DynamicRef | Keyword.Ref)) != Keyword.DynamicRef || !DynamicRef.IsString) return;
        Ref = DynamicRef;
        Has = (Has & ~Keyword.DynamicRef) | Keyword.Ref;
    }

    SchemaView(in SchemaView view, Keyword has)
    {
        this = view;
        Has = has;
    }

    /// <summary>A keyword's value, whatever <see cref="Has"/> says.</summary>
    public Node this[string keyword] => Node[keyword];

    public bool Says(Keyword any) => (Has & any) != 0;

    public bool SaysOnly(Keyword these) => (Has & ~these) == 0;

    /// <summary>The same schema as if some keywords were not there.</summary>
    public SchemaView Without(Keyword these) => new(this, Has & ~these);

    public bool IsNullable => Says(Keyword.Nullable) && Nullable.Kind == NodeKind.True;
}
