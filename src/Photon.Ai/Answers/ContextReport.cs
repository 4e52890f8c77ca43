using Microsoft.Extensions.AI;
using Photon.Ai.Context;
using Photon.Ai.Prompts;

namespace Photon.Ai.Answers;

/// <summary>What a model is told for a task, measured.</summary>
/// <param name="Prompt">Which prompt.</param>
/// <param name="Messages">System, examples, the question.</param>
/// <param name="Schema">Of the answer, as JSON text.</param>
/// <param name="Slice">The document's part.</param>
/// <param name="PromptTokens">Of everything but slice and schema.</param>
/// <param name="SchemaTokens">Of the answer's schema.</param>
/// <param name="AnswerTokens">Kept for the answer.</param>
/// <param name="Counter">Who counted.</param>
public sealed record ContextReport(PromptFile Prompt, IReadOnlyList<ChatMessage> Messages, string Schema, DocumentSlice Slice, int PromptTokens, int SchemaTokens, int AnswerTokens, string Counter)
{
    /// <summary>All together.</summary>
    public int Tokens => PromptTokens + Slice.Tokens + SchemaTokens + AnswerTokens;
}
