namespace Photon.Cli.Navigation.Finder;

/// <summary>One answer of a search, best ones first when sorted.</summary>
/// <param name="Entry">The entry; of a property the one that it stands in.</param>
/// <param name="Property">-1 where the entry itself is meant.</param>
readonly record struct Hit(int Score, int Entry, int Property) : IComparable<Hit>
{
    /// <summary>Equals stand as the document has them.</summary>
    public int CompareTo(Hit other) => Score != other.Score ? other.Score.CompareTo(Score) : Entry != other.Entry ? Entry.CompareTo(other.Entry) : Property.CompareTo(other.Property);
}

/// <summary>An answer as it is shown.</summary>
/// <param name="Text">"POST /orders", "Order", "total".</param>
/// <param name="Matches">Characters of the text that were typed, ascending.</param>
/// <param name="Aside">Operation id and summary, title, or what a property stands in.</param>
sealed record Found(Hit Hit, string Text, IReadOnlyList<int> Matches, string Aside, IReadOnlyList<int> AsideMatches)
{
    public int Entry => Hit.Entry;

    public int Property => Hit.Property;

    public bool IsProperty => Hit.Property >= 0;
}
