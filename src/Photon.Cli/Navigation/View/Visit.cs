using System.Collections.Immutable;

namespace Photon.Cli.Navigation.View;

/// <summary>What is looked at.</summary>
enum ViewPage : byte
{
    /// <summary>All operations, schemas and other parts.</summary>
    Outline,

    /// <summary>One entry.</summary>
    Entry,

    /// <summary>Who uses an entry.</summary>
    Users,

    /// <summary>The document's faults.</summary>
    Faults,
}

/// <summary>How the outline is laid out.</summary>
enum OutlineOrder : byte
{
    ByTag,
    ByPath,
}

/// <summary>A page as somebody left it.</summary>
/// <param name="Entry">-1 of pages that are about no entry.</param>
sealed record Visit(ViewPage Page, int Entry = -1)
{
    public OutlineOrder Order { get; init; }

    /// <summary>What was typed.</summary>
    public string Search { get; init; } = "";

    /// <summary>The row that the cursor is on, by a key that the same row has when the page is drawn anew; "" for the first.</summary>
    public string Selected { get; init; } = "";

    /// <summary>Rows above the first that is seen.</summary>
    public int Scroll { get; init; }

    /// <summary>Keys of rows that are unfolded.</summary>
    public ImmutableHashSet<string> Open { get; init; } = ImmutableHashSet<string>.Empty.WithComparer(StringComparer.Ordinal);

    public bool IsSamePage(Visit other) => Page == other.Page && Entry == other.Entry;
}
