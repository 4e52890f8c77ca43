namespace Photon.Ai.Settings;

/// <summary>Which model is asked, how, and what is kept of it. <see cref="AiSettingsReader"/> makes one of options, environment, user secrets and <c>photon.ai.json</c>.</summary>
public sealed record AiSettings
{
    /// <summary>Who answers; nobody unless it is said.</summary>
    public AiProvider Provider { get; init; }

    /// <summary>The model by the provider's name for it; <c>null</c> with <see cref="AiProvider.LocalHttp"/>: the server's first.</summary>
    public string? Model { get; init; }

    /// <summary>Where the server is; <c>null</c>: the provider's own address, for <see cref="AiProvider.LocalHttp"/> the ports of known servers on this machine.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>A GGUF file, or a folder of them, for <see cref="AiProvider.Local"/>; full path.</summary>
    public string? ModelPath { get; init; }

    /// <summary><c>auto</c>, <c>cuda</c>, <c>vulkan</c>, <c>metal</c> or <c>off</c>, for <see cref="AiProvider.Local"/>.</summary>
    public string Gpu { get; init; } = "auto";

    /// <summary>For <see cref="AiProvider.Local"/>; <c>null</c>: as many as the machine has cores, less one.</summary>
    public int? Threads { get; init; }

    /// <summary>0 to 2; 0 gives the likeliest answer.</summary>
    public float Temperature { get; init; }

    /// <summary>Where a provider hears it, equal questions have equal answers.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Tokens that an answer may have; 16 to 131,072.</summary>
    public int MaxOutputTokens { get; init; } = 1024;

    /// <summary>Tokens that question and answer may have together; 512 to 2,097,152.</summary>
    public int ContextTokens { get; init; } = 4096;

    /// <summary>Where exchanges are recorded; full path; <c>null</c>: nowhere.</summary>
    public string? CassetteFolder { get; init; }

    /// <summary>What becomes of recorded exchanges; without <see cref="CassetteFolder"/> only <see cref="CassetteMode.Replay"/> means something: that nothing may be asked.</summary>
    public CassetteMode CassetteMode { get; init; }

    /// <summary>The audit log; full path; <c>null</c>: none is kept.</summary>
    public string? AuditFile { get; init; }

    /// <summary><see cref="AiProvider.LocalHttp"/> may be on another machine.</summary>
    public bool AllowNetwork { get; init; }

    /// <summary>How often a question is asked again that failed before its answer began; 0 to 10.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>How long a model may read before its first token.</summary>
    public TimeSpan FirstTokenTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a model may think between two tokens.</summary>
    public TimeSpan TokenTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Spans and metrics go to the OTLP collector that <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names. They never hold what was asked or answered.</summary>
    public bool Telemetry { get; init; }

    /// <summary>Only of the environment or of user secrets.</summary>
    public AiKey? Key { get; init; }
}
