using Microsoft.Extensions.AI;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Photon.Ai.Settings;

namespace Photon.Ai.Clients.Layers;

/// <summary>Spans and metrics by OpenTelemetry's conventions for generative models (<c>gen_ai.*</c>), without a word of what was asked or answered.</summary>
static class AiTelemetry
{
    /// <summary>Of spans and of metrics.</summary>
    public const string Source = "Photon.Ai";

    public static IChatClient Around(IChatClient client, AiSettings settings)
    {
        // The variable that switches content on for everything on a machine is not heard here.
        var told = new ChatClientBuilder(client).UseOpenTelemetry(sourceName: Source, configure: static layer => layer.EnableSensitiveData = false).Build();
        return settings.Telemetry ? new ExportingChatClient(told) : told;
    }

    /// <summary>Sends what was measured to the collector, at the latest when the pipeline ends.</summary>
    sealed class ExportingChatClient(IChatClient inner) : DelegatingChatClient(inner)
    {
        readonly TracerProvider _traces = Sdk.CreateTracerProviderBuilder().ConfigureResource(Name).AddSource(Source).AddOtlpExporter().Build();
        readonly MeterProvider _metrics = Sdk.CreateMeterProviderBuilder().ConfigureResource(Name).AddMeter(Source, "Polly").AddOtlpExporter().Build();

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (!disposing) return;
            _traces.Dispose();
            _metrics.Dispose();
        }

        static void Name(ResourceBuilder resource) => resource.AddService("photon");
    }
}
