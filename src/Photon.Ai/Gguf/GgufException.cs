namespace Photon.Ai.Gguf;

/// <summary>A file is no GGUF that can be used: the message names it and says why, in one line.</summary>
public sealed class GgufException(string message, Exception? inner = null) : AiException(message, inner);
