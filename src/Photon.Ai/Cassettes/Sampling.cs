namespace Photon.Ai.Cassettes;

/// <summary>How an answer is drawn; <c>null</c>: as the provider likes.</summary>
/// <param name="Temperature">0 to 2.</param>
/// <param name="Seed">Of the drawing.</param>
/// <param name="TopP">0 to 1.</param>
/// <param name="TopK">Tokens to draw from.</param>
/// <param name="MaxOutputTokens">Where an answer is cut off.</param>
/// <param name="Stop">Texts that end an answer.</param>
public sealed record Sampling(float? Temperature, long? Seed, float? TopP, int? TopK, int? MaxOutputTokens, IReadOnlyList<string>? Stop);
