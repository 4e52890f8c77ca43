namespace Photon.Ai.Questions;

/// <summary>One kind of question.</summary>
interface IIntent
{
    /// <returns>Null: the question is another.</returns>
    QuestionAnswer? Answer(Question question);
}
