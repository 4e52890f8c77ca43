using System.Collections.Concurrent;
using Depot.Contracts;

namespace Depot.Server;

/// <summary>What lies in the depot.</summary>
sealed class Shelf
{
    readonly ConcurrentDictionary<Guid, Parcel> _parcels = [];

    public void Put(Parcel parcel) => _parcels[parcel.Id] = parcel;

    public Parcel? Find(Guid id) => _parcels.GetValueOrDefault(id);

    /// <summary>From north to south.</summary>
    public IEnumerable<Parcel> Due(DateOnly date) => _parcels.Values.Where(parcel => parcel.Due == date).OrderByDescending(parcel => parcel.Receiver.Place.Item1);
}
