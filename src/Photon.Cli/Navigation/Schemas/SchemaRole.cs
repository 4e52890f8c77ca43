namespace Photon.Cli.Navigation.Schemas;

/// <summary>How a schema stands in the one around it.</summary>
enum SchemaRole : byte
{
    Root,
    Property,

    /// <summary>Of a list.</summary>
    Item,

    /// <summary>What properties may have that are not named.</summary>
    Further,

    /// <summary>One of several, or one that holds as well: its branch says which.</summary>
    Branch,
}
