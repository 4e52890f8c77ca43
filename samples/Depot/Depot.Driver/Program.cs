using Depot.Contracts;
using Depot.Driver;

// dotnet run --project samples/Depot/Depot.Driver -- http://localhost:5000 2030-01-31
var depot = new DepotClient(new HttpClient { BaseAddress = new Uri(args[0]) });
var date = DateOnly.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture);
var tour = (await depot.Tours.GetTourAsync(date)).OrThrow();
foreach (var stop in tour.Stops)
{
    var (latitude, longitude) = stop.Receiver.Place;
    var outcome = stop.Outcome?.Value switch
    {
        Delivered delivered => $"signed by {delivered.SignedBy}",
        Missed missed => missed.Reason.ToString(),
        _ => "open",
    };
    Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stop.Receiver.Name} at {latitude}, {longitude}: {outcome}"));
    if (stop.Outcome is null) await depot.Tours.ReportStopAsync(date, stop.Id, new Delivered { SignedBy = stop.Receiver.Name });
}
