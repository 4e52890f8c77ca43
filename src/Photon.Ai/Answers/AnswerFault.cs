namespace Photon.Ai.Answers;

/// <summary>What is wrong with an answer, as the model is told it.</summary>
/// <param name="Pointer">A JSON Pointer into the answer; "" is all of it.</param>
/// <param name="Message">Without a full stop.</param>
public sealed record AnswerFault(string Pointer, string Message)
{
    public override string ToString() => Pointer.Length == 0 ? Message : $"{Pointer}: {Message}";
}
