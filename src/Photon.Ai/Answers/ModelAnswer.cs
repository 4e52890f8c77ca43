using System.Text;
using Microsoft.Extensions.AI;

namespace Photon.Ai.Answers;

/// <summary>What a model said in one turn.</summary>
/// <param name="IsCut">It had not ended when it was stopped.</param>
sealed record ModelAnswer(string Text, bool IsCut, AnswerTokens Tokens)
{
    /// <summary>Reads until the end, or until it is longer than anybody asked for: a provider may not keep to its bound.</summary>
    /// <param name="updates">The answer.</param>
    /// <param name="most">Characters.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<ModelAnswer> Read(IAsyncEnumerable<ChatResponseUpdate> updates, int most, CancellationToken cancel)
    {
        var (text, isCut, tokens, empty) = (new StringBuilder(), false, AnswerTokens.None, 0);
        await foreach (var update in updates.WithCancellation(cancel))
        {
            text.Append(update.Text);
            foreach (var usage in update.Contents.OfType<UsageContent>()) tokens += new AnswerTokens(usage.Details.InputTokenCount ?? 0, usage.Details.OutputTokenCount ?? 0);
            isCut |= update.FinishReason == ChatFinishReason.Length;
            // Nothing, again and again, is endless too.
            empty = update.Text.Length == 0 ? empty + 1 : 0;
            if (text.Length <= most && empty <= most) continue;
            isCut = true;
            break;
        }
        if (text.Length > most) text.Length = most;
        return new(text.ToString(), isCut, tokens);
    }
}
