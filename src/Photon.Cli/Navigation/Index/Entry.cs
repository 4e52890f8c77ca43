using System.Runtime.InteropServices;

namespace Photon.Cli.Navigation.Index;

/// <summary>One operation, schema or other part, as the index keeps it in memory and in its file. Texts are numbers of texts; lists are ranges.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
struct Entry
{
    public EntryKind Kind;
    public EntryMarks Marks;

    /// <summary>Which of the document's files it stands in; 0 is the root.</summary>
    public ushort File;

    /// <summary>Operation id, or the name among reusable parts; "" where there is none.</summary>
    public int Name;

    /// <summary>Of operations, in capitals; else "".</summary>
    public int Method;

    /// <summary>Of operations: the path template, the webhook's name or the callback's expression; of parameters and headers: where they go ("query", "header").</summary>
    public int Path;

    /// <summary>Summary or title; "" where there is none.</summary>
    public int Title;

    /// <summary>The first line of the description, at most 200 characters.</summary>
    public int Description;

    /// <summary>Of schemas what they are, in a word or two; else "".</summary>
    public int Type;

    /// <summary>JSON Pointer in its file.</summary>
    public int Pointer;

    /// <summary>Offset in the file's text, in UTF-16 units.</summary>
    public int Start;

    /// <summary>From zero.</summary>
    public int Line;

    /// <summary>From zero, in UTF-16 units.</summary>
    public int Column;

    /// <summary>Where its labels begin: tags, then statuses of responses, then media types.</summary>
    public int Labels;
    public ushort Tags;
    public ushort Statuses;
    public int MediaTypes;

    /// <summary>Where the properties that are declared in it begin, those of nested inline schemas among them.</summary>
    public int Properties;
    public int PropertyCount;

    /// <summary>Where the references that stand in it begin.</summary>
    public int Edges;
    public int EdgeCount;

    /// <summary>The entry that an inline schema stands in; -1 of what has a name, or is known because something refers to its place.</summary>
    public int Owner;
}

/// <summary>One property that a schema declares.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
struct PropertyEntry
{
    public int Name;

    /// <summary>The entry that it stands in.</summary>
    public int Owner;

    /// <summary>The property that it is nested in, or -1.</summary>
    public int Parent;

    /// <summary>JSON Pointer steps from the parent, else from the owner, up to its name: "/properties/", "/items/properties/".</summary>
    public int Steps;
    public int Start;
    public int Line;
    public int Column;
}

/// <summary>One place where an entry refers to another.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
struct Edge
{
    public int From;
    public int To;

    /// <summary>The line of the reference, from zero, in the file of <see cref="From"/>.</summary>
    public int Line;
    public int Column;
}
