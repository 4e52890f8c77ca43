using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Photon.Ai.Settings;
using Photon.Ai.Streams;

namespace Photon.Ai.Clients.Layers;

/// <summary>Holds questions and answers to what was agreed: what is too long is not sent, and an answer without end is cut off, whatever the provider makes of the limit that it is told.</summary>
sealed class BudgetedChatClient(IChatClient inner, AiSettings settings, AiServices services) : StreamedChatClient(inner)
{
    /// <summary>More characters than any tokenizer has tokens for: only an answer beyond its limit is cut.</summary>
    const int MostCharactersAToken = 16;

    /// <summary>What chat templates put around a message.</summary>
    const int TokensAMessage = 8;

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var all = messages.ToList();
        var asked = Completed(options);
        var limit = asked.MaxOutputTokens!.Value;
        await Check(all, asked, limit, cancellationToken);
        var left = (long)limit * MostCharactersAToken;
        await foreach (var update in InnerClient.GetStreamingResponseAsync(all, asked, cancellationToken))
        {
            left -= update.Text.Length;
            yield return update;
            if (left >= 0) continue;
            yield return new ChatResponseUpdate { Role = ChatRole.Assistant, FinishReason = ChatFinishReason.Length };
            yield break;
        }
    }

    ChatOptions Completed(ChatOptions? options)
    {
        var asked = options?.Clone() ?? new ChatOptions();
        asked.MaxOutputTokens = Math.Min(asked.MaxOutputTokens ?? settings.MaxOutputTokens, settings.MaxOutputTokens);
        asked.Temperature ??= settings.Temperature;
        asked.Seed ??= settings.Seed;
        return asked;
    }

    async Task Check(List<ChatMessage> messages, ChatOptions options, int answer, CancellationToken cancel)
    {
        var tokens = options.Instructions is { Length: > 0 } instructions ? await Count(instructions, cancel) + TokensAMessage : 0;
        if (options.ResponseFormat is ChatResponseFormatJson { Schema: { ValueKind: JsonValueKind.Object } schema }) tokens += settings.Provider == AiProvider.Local ? 0 : await Count(schema.GetRawText(), cancel);
        foreach (var message in messages) tokens += await Count(message.Text, cancel) + TokensAMessage;
        // Placeholders may be a little longer than what they stand for, and few answers need all of their room.
        if (tokens + answer > settings.ContextTokens + (settings.ContextTokens / 32))
            throw new AiException(FormattableString.Invariant($"the question has {tokens} tokens and its answer may have {answer}, which is more than the {settings.ContextTokens} that the context has: a smaller part of the document, or a larger context (--context-tokens), would help"));
    }

    /// <summary>English and code have about four characters a token; three errs on the safe side.</summary>
    ValueTask<int> Count(string text, CancellationToken cancel) => services.CountTokens?.Invoke(text, cancel) ?? ValueTask.FromResult((text.Length + 2) / 3);
}
