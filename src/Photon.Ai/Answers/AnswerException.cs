namespace Photon.Ai.Answers;

/// <summary>An answer means nothing. The model is told, and then the next tier is taken: it never reaches a user.</summary>
public sealed class AnswerException(string message) : Exception(message);
