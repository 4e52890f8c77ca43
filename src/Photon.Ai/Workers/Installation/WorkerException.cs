namespace Photon.Ai.Workers.Installation;

/// <summary>The local model cannot answer: the message says why and what would help, in one line.</summary>
public sealed class WorkerException(string message, Exception? inner = null) : AiException(message, inner);
