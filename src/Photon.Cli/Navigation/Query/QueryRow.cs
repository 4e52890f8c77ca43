using Photon.Cli.Navigation.Graph;
using Photon.Cli.Navigation.Index;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Navigation.Query;

/// <summary>One row of an answer: an entry, a property, or a fault.</summary>
/// <param name="Property">-1 where the entry is meant.</param>
readonly record struct QueryRow(QueryData Data, int Entry, int Property = -1, Fault? Fault = null)
{
    public Item Item => Data.Index[Entry];

    public PropertyItem PropertyItem => Data.Index.Property(Property);

    public Place Place => Fault?.Place ?? (Property >= 0 ? PropertyItem.Place : Item.Place);
}

/// <summary>What queries are asked of.</summary>
/// <param name="Faults">Asked for when a query is about them: finding them takes longer than all else.</param>
sealed record QueryData(SpecIndex Index, RefGraph Graph, Func<IReadOnlyList<Fault>> Faults);
