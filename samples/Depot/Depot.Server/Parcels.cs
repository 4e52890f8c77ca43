using Depot.Contracts;

namespace Depot.Server;

sealed class Parcels(Shelf shelf, TimeProvider time) : IParcelsApi
{
    public ValueTask<AcceptParcelResult> AcceptParcel(NewParcel parcel, CancellationToken cancel)
    {
        var accepted = new Parcel
        {
            Id = Guid.CreateVersion7(),
            Receiver = parcel.Receiver,
            Grams = parcel.Grams,
            Due = parcel.Due ?? DateOnly.FromDateTime(time.GetUtcNow().DateTime),
        };
        shelf.Put(accepted);
        return new(accepted);
    }

    public ValueTask<GetParcelResult> GetParcel(Guid id, CancellationToken cancel) =>
        new(shelf.Find(id) is { } parcel ? new GetParcelResult.Ok(parcel) : new GetParcelResult.NotFound());
}
