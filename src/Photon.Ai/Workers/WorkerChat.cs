namespace Photon.Ai.Workers;

/// <param name="Role"><c>system</c>, <c>user</c> or <c>assistant</c>.</param>
public sealed record WorkerMessage(string Role, string Text);

/// <summary>What the worker is asked. What is <c>null</c> the model or the worker decides; temperature is then 0.</summary>
public sealed record WorkerChat(IReadOnlyList<WorkerMessage> Messages)
{
    /// <summary>In llama.cpp's form, GBNF.</summary>
    public string? Grammar { get; init; }

    public float? Temperature { get; init; }

    public float? TopP { get; init; }

    public int? TopK { get; init; }

    public long? Seed { get; init; }

    public int? MaxTokens { get; init; }

    public IReadOnlyList<string>? Stop { get; init; }
}

/// <summary>What the worker answers.</summary>
public abstract record WorkerChunk
{
    public sealed record Text(string Value) : WorkerChunk;

    /// <summary>The prompt is being read: so many tokens of it.</summary>
    public sealed record Reading(int Tokens) : WorkerChunk;

    /// <param name="Reason"><c>eogToken</c>, <c>maxTokens</c>, <c>stopGenerationTrigger</c>, <c>customStopTrigger</c> or <c>abort</c>.</param>
    public sealed record End(string Reason, int Input, int Output) : WorkerChunk;
}
