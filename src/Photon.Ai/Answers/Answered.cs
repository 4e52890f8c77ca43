namespace Photon.Ai.Answers;

/// <summary>An answer that passed every check, and who gave it.</summary>
/// <param name="Why">Of <see cref="AnswerTier.Repaired"/> and <see cref="AnswerTier.Deterministic"/>: why not the tier before, in one line; else empty.</param>
/// <param name="Tokens">What it took, the turns that came to nothing included.</param>
/// <param name="By">For people and records: <c>deterministic</c>, <c>model, doc-route/1 3fa4c01b</c>.</param>
public sealed record Answered<T>(T Value, AnswerTier Tier, string Why, AnswerTokens Tokens, string By);
