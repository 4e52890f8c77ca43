using Photon.Ai.Workers.Installation;

namespace Photon.Ai.Workers;

/// <summary>How a local model is run.</summary>
public sealed record LocalModelOptions
{
    /// <summary>A GGUF file.</summary>
    public required string ModelPath { get; init; }

    /// <summary>The folder in which the worker is installed; see <see cref="WorkerInstallation"/>.</summary>
    public required string Root { get; init; }

    public GpuLayer Gpu { get; init; } = GpuLayer.Auto;

    /// <summary>Threads that compute; 0: <see cref="CpuThreads"/> decides.</summary>
    public int Threads { get; init; }

    /// <summary>Tokens that prompt and answer may take together; a model trained with fewer gets those.</summary>
    public int ContextTokens { get; init; } = 8192;

    /// <summary>How long a model may take to load.</summary>
    public TimeSpan LoadLimit { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long the worker may be silent while it answers: a token, or a part of the prompt, takes no longer on a machine that works.</summary>
    public TimeSpan TokenLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long it may take to stop when it is told to; then it is killed.</summary>
    public TimeSpan CancelLimit { get; init; } = TimeSpan.FromSeconds(5);
}
