namespace Photon.Ai.Questions.Intents;

/// <summary>How do I call placeOrder?</summary>
sealed class HowToCall : IIntent
{
    public QuestionAnswer? Answer(Question question)
    {
        var asks = question.Has("curl", "call", "invoke") || (question.Has("how do i", "how can i", "how to") && question.Operation is not null && question.Words.Contains(question.Operation.Name));
        return asks && question.Operation is { Operation: { } operation } ? new($"{operation.Name} is called with {operation.Method} {operation.Path}:", [Said.Line(operation)]) { Call = operation } : null;
    }
}
