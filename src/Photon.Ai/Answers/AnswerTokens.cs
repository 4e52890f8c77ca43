namespace Photon.Ai.Answers;

/// <summary>What an answer took, all turns together; 0 where no model was asked or it did not say.</summary>
/// <param name="Input">Tokens that were sent.</param>
/// <param name="Output">Tokens that came back.</param>
public sealed record AnswerTokens(long Input, long Output)
{
    public static AnswerTokens None { get; } = new(0, 0);

    public static AnswerTokens operator +(AnswerTokens left, AnswerTokens right) => new(left.Input + right.Input, left.Output + right.Output);
}
