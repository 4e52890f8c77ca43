using Depot.Contracts;

namespace Depot.Server;

sealed class Tours(Shelf shelf) : IToursApi
{
    public ValueTask<GetTourResult> GetTour(DateOnly date, CancellationToken cancel) => new(new Tour { Date = date, Stops = [.. shelf.Due(date)] });

    public ValueTask<ReportStopResult> ReportStop(DateOnly date, Guid id, Outcome outcome, CancellationToken cancel)
    {
        if (shelf.Find(id) is not { } parcel || parcel.Due != date) return new(new ReportStopResult.NotFound());
        shelf.Put(new Parcel { Id = id, Receiver = parcel.Receiver, Grams = parcel.Grams, Due = parcel.Due, Outcome = outcome });
        return new(new ReportStopResult.NoContent());
    }
}
