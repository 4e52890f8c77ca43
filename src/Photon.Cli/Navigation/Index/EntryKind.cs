namespace Photon.Cli.Navigation.Index;

/// <summary>What an entry of the index is. Those that have a method come first.</summary>
enum EntryKind : byte
{
    Operation,
    Webhook,

    /// <summary>An operation that a callback names.</summary>
    Callback,
    Schema,
    Parameter,
    Response,
    RequestBody,
    Header,
    Example,
    Link,

    /// <summary>A reusable callback or path item, which holds operations.</summary>
    PathItem,
    MediaType,
    SecurityScheme,
    Tag,
}

/// <summary>What is true of an entry.</summary>
[Flags]
enum EntryMarks : byte
{
    None = 0,
    Deprecated = 1,

    /// <summary>A part that has no name of its own among the reusable ones: a schema with a title, or one that something refers to by its place.</summary>
    Inline = 2,
}
