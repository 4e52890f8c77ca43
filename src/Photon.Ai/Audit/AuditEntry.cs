using System.Text.Json;
using Photon.Ai.Streams;

namespace Photon.Ai.Audit;

/// <summary>One exchange, or a note of the log's own about what happened to it.</summary>
public sealed record AuditEntry
{
    /// <summary>When the question was asked; UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary><c>exchange</c>, <c>failure</c>, or <c>torn</c>: the line before was cut off by a crash and has been sealed.</summary>
    public required string Kind { get; init; }

    /// <summary>Who was asked.</summary>
    public string? Provider { get; init; }

    /// <summary>The model, by its provider's name.</summary>
    public string? Model { get; init; }

    /// <summary>The prompt's identity.</summary>
    public string? Prompt { get; init; }

    /// <summary>What was asked.</summary>
    public IReadOnlyList<SentMessage>? Messages { get; init; }

    /// <summary>The schema that the answer was to have.</summary>
    public JsonElement? Schema { get; init; }

    /// <summary>The answer as it came, before anything was put back into it; of a failure what had come.</summary>
    public string? Answer { get; init; }

    /// <summary>Why the model stopped.</summary>
    public string? Finish { get; init; }

    /// <summary>Tokens of the question, where the provider counts them.</summary>
    public long? InputTokens { get; init; }

    /// <summary>Tokens of the answer, where the provider counts them.</summary>
    public long? OutputTokens { get; init; }

    /// <summary>How long it took.</summary>
    public long? Milliseconds { get; init; }

    /// <summary>The answer came from a cassette.</summary>
    public bool? Replayed { get; init; }

    /// <summary>Why it failed; of a torn line its hash and length.</summary>
    public string? Error { get; init; }
}
