using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Photon.Runtime.Tests.Client;

public sealed class TelemetryTests
{
    [Fact]
    public async Task A_call_is_an_activity_and_a_duration()
    {
        using var parent = new Activity("test").Start();
        var activities = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Photon.Client",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) => options.Parent.TraceId == parent.TraceId ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = activity => { if (activity.TraceId == parent.TraceId) activities.Add(activity); },
        };
        ActivitySource.AddActivityListener(listener);
        var statuses = new List<object?>();
        using var meter = new MeterListener { InstrumentPublished = (instrument, l) => { if (instrument.Meter.Name == "Photon.Client") l.EnableMeasurementEvents(instrument); } };
        meter.SetMeasurementEventCallback<double>((_, seconds, tags, _) =>
        {
            // Other tests run beside this one: theirs have no status 418.
            foreach (var tag in tags) if (tag is { Key: "http.response.status_code", Value: 418 }) statuses.Add(seconds);
        });
        meter.Start();
        await Notes.Get(StubHandler.Json(418, "{}"));
        await Notes.Get(StubHandler.Json(302, ""));
        Assert.Equal(2, activities.Count);
        Assert.Equal(("GetNote", ActivityKind.Client, ActivityStatusCode.Error), (activities[0].OperationName, activities[0].Kind, activities[0].Status));
        Assert.Equal(418, activities[0].GetTagItem("http.response.status_code"));
        Assert.Equal("418", activities[0].GetTagItem("error.type"));
        Assert.Equal("/notes/a", activities[0].GetTagItem("url.template"));
        Assert.Equal("unexpected_response", activities[1].GetTagItem("error.type"));
        Assert.NotEmpty(statuses);
    }
}
