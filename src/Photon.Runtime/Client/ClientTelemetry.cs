using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace Photon.Runtime.Emitted;

/// <summary>The activity source and the meter <c>Photon.Client</c>, with OpenTelemetry's names.</summary>
internal static class ClientTelemetry
{
    const string Name = "Photon.Client";

    static readonly ActivitySource s_source = new(Name);
    static readonly Meter s_meter = new(Name);
    static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>("photon.client.operation.duration", "s", "How long calls of an operation take, the body included unless it is streamed.");

    public static Activity? Start(ClientOperation operation, HttpRequestMessage request)
    {
        if (!s_source.HasListeners() || s_source.StartActivity(operation.Name, ActivityKind.Client) is not { } activity) return null;
        activity.SetTag("http.request.method", operation.Method.Method);
        activity.SetTag("url.template", operation.Path);
        activity.SetTag("server.address", request.RequestUri?.Host);
        return activity;
    }

    /// <summary>Where the clock stands, if anybody asks for durations; otherwise 0.</summary>
    public static long Clock() => s_duration.Enabled ? Stopwatch.GetTimestamp() : 0;

    /// <param name="status">0: no response came.</param>
    /// <param name="error">What went wrong; <c>null</c>: nothing.</param>
    public static void Stop(Activity? activity, long clock, ClientOperation operation, int status, string? error)
    {
        if (activity is not null)
        {
            if (status != 0) activity.SetTag("http.response.status_code", status);
            if (error is not null) activity.SetTag("error.type", error).SetStatus(ActivityStatusCode.Error);
            activity.Dispose();
        }
        if (clock == 0) return;
        var tags = new TagList { { "photon.operation", operation.Name }, { "http.request.method", operation.Method.Method }, { "url.template", operation.Path } };
        if (status != 0) tags.Add("http.response.status_code", status);
        if (error is not null) tags.Add("error.type", error);
        s_duration.Record(Stopwatch.GetElapsedTime(clock).TotalSeconds, tags);
    }

    /// <summary>The error of a response, by its status: client spans count 4xx and 5xx as errors.</summary>
    public static string? Error(int status, bool unexpected) =>
        unexpected ? "unexpected_response" : status >= 400 ? status.ToString(CultureInfo.InvariantCulture) : null;
}
