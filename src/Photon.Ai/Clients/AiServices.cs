using Microsoft.Extensions.AI;
using Photon.Ai.Settings;
using Photon.Core.Reading;

namespace Photon.Ai.Clients;

/// <summary>What a pipeline needs of others.</summary>
public sealed record AiServices
{
    /// <summary>Makes the embedded provider; asked only when a question gets as far as the model.</summary>
    public Func<AiSettings, IChatClient>? Local { get; init; }

    /// <summary>Counts tokens as the model does; <c>null</c>: a careful estimate.</summary>
    public Func<string, CancellationToken, ValueTask<int>>? CountTokens { get; init; }

    /// <summary>The document that questions are about: what it says is secret is taken out of them.</summary>
    public Node Document { get; init; }

    /// <summary>Hears one line about what is going on: which server answers, that a question is asked again.</summary>
    public Action<string>? Says { get; init; }

    /// <summary>Where hashes of model files are kept; full path; <c>null</c>: nowhere.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Clock of waits, watchdogs and audit entries.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
