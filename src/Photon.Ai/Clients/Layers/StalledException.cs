namespace Photon.Ai.Clients.Layers;

/// <summary>A model began to answer, or was to, and has gone quiet.</summary>
sealed class StalledException(string message, Exception inner) : AiException(message, inner);
