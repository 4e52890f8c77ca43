namespace Photon.Ai.Documents;

/// <summary>The work cannot be done: the message says in one line why, and what would help. It is for people, as it is.</summary>
public class AiException(string message, Exception? inner = null) : Exception(message, inner);
