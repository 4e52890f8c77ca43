namespace Photon.Ai.Cassettes;

/// <summary>A piece of an answer, as it arrived.</summary>
/// <param name="Text">Perhaps none.</param>
/// <param name="Finish">Why the model stopped, in the last piece.</param>
/// <param name="InputTokens">Of the question, where the provider counts them.</param>
/// <param name="OutputTokens">Of the answer, where the provider counts them.</param>
public sealed record CassettePiece(string? Text, string? Finish = null, long? InputTokens = null, long? OutputTokens = null);
