using Microsoft.Extensions.AI;
using Photon.Ai.Context;
using Photon.Ai.Conventions;
using Photon.Ai.Documents;
using Photon.Ai.Prompts;

namespace Photon.Ai.Answers;

/// <summary>Puts together what a model is told: the fixed structure, filled so that it fits.</summary>
sealed class ContextBuilder(DocumentGraph graph, DocumentConventions conventions, PromptStore prompts, ITokenCounter counter, AnswerBounds bounds)
{
    /// <summary>Marks of a message in a chat template.</summary>
    const int TokensOfMessage = 8;

    public async ValueTask<ContextReport> Build<T>(AnswerTask<T> task, CancellationToken cancel)
    {
        var prompt = prompts.Find(task.Command);
        var schema = task.AnswerSchema ?? prompt.AnswerSchema;
        var answer = bounds.AnswerTokens > 0 ? Math.Min(bounds.AnswerTokens, prompt.AnswerTokens) : prompt.AnswerTokens;
        var (promptTokens, schemaTokens) = (await Count(Messages(prompt, task, "")), await counter.Count(schema, cancel));
        var left = bounds.ContextTokens - promptTokens - schemaTokens - answer;
        // Where two texts meet, tokens may fall otherwise than in each alone.
        var slice = left > 0 ? await DocumentSlice.Choose(graph, task.Slice, left - 8, counter, cancel) : null;
        if (slice is null) throw new AiException($"A context of {bounds.ContextTokens} tokens has no room for this: the prompt {prompt.Identity} takes {promptTokens + schemaTokens}, its answer {answer}, and the rest is too small for the document's part; choose a larger context");
        var messages = Messages(prompt, task, Safe(slice.Text));
        return new(prompt, messages, schema, slice, promptTokens, schemaTokens, answer, counter.Name);

        async ValueTask<int> Count(IReadOnlyList<ChatMessage> messages)
        {
            var total = 0;
            foreach (var message in messages) total += TokensOfMessage + await counter.Count(message.Text, cancel);
            return total;
        }
    }

    List<ChatMessage> Messages<T>(PromptFile prompt, AnswerTask<T> task, string slice)
    {
        var values = new Dictionary<string, string>(task.Values, StringComparer.Ordinal)
        {
            ["task"] = Safe(task.Request),
            ["slice"] = slice,
            ["conventions"] = Safe(string.Join('\n', conventions.Lines.Select(static line => "- " + line))),
            ["constraints"] = Safe(string.Join('\n', task.Constraints.Select(static line => "- " + line))),
        };
        var messages = new List<ChatMessage> { new(ChatRole.System, prompt.System) };
        foreach (var example in prompt.Examples)
        {
            messages.Add(new(ChatRole.User, example.Question));
            messages.Add(new(ChatRole.Assistant, example.Answer));
        }
        messages.Add(new(ChatRole.User, prompt.Render(values)));
        return messages;
    }

    /// <summary>Text of a document ends no part of the message, and opens none.</summary>
    static string Safe(string text) => text.Replace("<document", "‹document", StringComparison.OrdinalIgnoreCase).Replace("</document", "‹/document", StringComparison.OrdinalIgnoreCase);
}
