namespace Photon.Ai.Answers;

/// <summary>What an answer may take.</summary>
/// <param name="ContextTokens">Of prompt, slice, schema and answer together.</param>
public sealed record AnswerBounds(int ContextTokens = 4096)
{
    /// <summary>Of the answer, where the prompt keeps more for it; 0: what the prompt keeps.</summary>
    public int AnswerTokens { get; init; }

    /// <summary>From 0 (the likeliest) on; null: the provider's own.</summary>
    public float? Temperature { get; init; } = 0;

    /// <summary>Null: none is sent.</summary>
    public long? Seed { get; init; }
}
