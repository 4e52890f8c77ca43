using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.AI;
using Photon.Ai.Streams;

namespace Photon.Ai.Audit;

/// <summary>Logs each exchange when it ends, however it ends: whole, failed, or left by who asked. It stands inside of redaction, so that no secret gets into the log.</summary>
/// <param name="provider">As people write it.</param>
/// <param name="model">As it was asked for.</param>
sealed class AuditingChatClient(IChatClient inner, AuditLog log, string provider, string? model, TimeProvider time) : StreamedChatClient(inner)
{
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var asked = messages.ToList();
        var (at, start) = (time.GetUtcNow(), time.GetTimestamp());
        var answer = new Answer();
        string? failure = "left before its end";
        var updates = InnerClient.GetStreamingResponseAsync(asked, options, cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            while (true)
            {
                try
                {
                    if (!await updates.MoveNextAsync()) break;
                }
                catch (Exception error)
                {
                    failure = error.Message;
                    throw;
                }
                answer.Add(updates.Current);
                yield return updates.Current;
            }
            failure = null;
        }
        finally
        {
            await updates.DisposeAsync();
            // What was asked is logged even where nobody waits any longer.
            await log.Add(Entry(asked, options, answer, failure) with { At = at, Milliseconds = (long)time.GetElapsedTime(start).TotalMilliseconds }, CancellationToken.None);
        }
    }

    AuditEntry Entry(List<ChatMessage> asked, ChatOptions? options, Answer answer, string? failure)
    {
        return new()
        {
            At = default,
            Kind = failure is null ? "exchange" : "failure",
            Provider = provider,
            Model = answer.Model ?? model,
            Prompt = options?.AdditionalProperties?.GetValueOrDefault(PipelineNames.Prompt) as string,
            Messages = SentMessage.Of(asked, options),
            Schema = options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema } ? schema : null,
            Answer = answer.Text.ToString(),
            Finish = answer.Finish,
            InputTokens = answer.Usage?.InputTokenCount,
            OutputTokens = answer.Usage?.OutputTokenCount,
            Replayed = answer.IsReplayed ? true : null,
            Error = failure,
        };
    }

    sealed class Answer
    {
        public StringBuilder Text { get; } = new();

        public UsageDetails? Usage { get; private set; }

        public string? Finish { get; private set; }

        public string? Model { get; private set; }

        public bool IsReplayed { get; private set; }

        public void Add(ChatResponseUpdate update)
        {
            Text.Append(update.Text);
            Finish = update.FinishReason?.Value ?? Finish;
            Model = update.ModelId ?? Model;
            IsReplayed |= update.AdditionalProperties?.ContainsKey(PipelineNames.Replayed) == true;
            foreach (var usage in update.Contents.OfType<UsageContent>()) Usage = usage.Details;
        }
    }
}
