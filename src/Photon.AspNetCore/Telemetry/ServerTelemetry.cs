using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Photon.AspNetCore;

/// <summary>
/// The source and the meter <c>Photon.AspNetCore</c>. ASP.NET has an activity and metrics per request; these are per operation,
/// and cost nothing while nobody listens.
/// </summary>
static class ServerTelemetry
{
    public const string Name = "Photon.AspNetCore";

    public static readonly ActivitySource Source = new(Name);
    static readonly Meter s_meter = new(Name);

    static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>(
        "photon.server.operation.duration", "s", "Time from the matched route to the end of the response.");

    static readonly Counter<long> s_refused = s_meter.CreateCounter<long>(
        "photon.server.requests.refused", "{request}", "Requests that were answered without calling a handler.");

    public static bool IsOn => Source.HasListeners() || s_duration.Enabled;

    public static void Refused(string api, string operation, int status)
    {
        if (s_refused.Enabled) s_refused.Add(1, new("photon.api", api), new("photon.operation", operation), new("http.response.status_code", status));
    }

    public static void Finished(string api, string operation, int status, long started)
    {
        if (!s_duration.Enabled) return;
        s_duration.Record(
            Stopwatch.GetElapsedTime(started).TotalSeconds,
            new("photon.api", api), new("photon.operation", operation), new("http.response.status_code", status));
    }
}
