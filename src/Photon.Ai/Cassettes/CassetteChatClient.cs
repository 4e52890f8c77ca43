using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Photon.Ai.Settings;
using Photon.Ai.Streams;

namespace Photon.Ai.Cassettes;

/// <summary>Gives recorded answers as they streamed, and records those that are complete. What is replayed asks nothing of the layers below.</summary>
/// <param name="provider">As people write it.</param>
/// <param name="model">Its identity; <c>null</c>: not known here.</param>
sealed class CassetteChatClient(IChatClient inner, string folder, CassetteMode mode, string provider, Func<CancellationToken, Task<string?>> model) : StreamedChatClient(inner)
{
    readonly CassetteDeck _deck = new(folder);

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var asked = messages.ToList();
        var question = CassetteQuestion.Of(provider, await model(cancellationToken), asked, options);
        var recorded = mode == CassetteMode.Record ? null : _deck.Find(question);
        if (recorded is not null)
        {
            foreach (var update in Replay(recorded))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return update;
            }
            yield break;
        }
        if (mode == CassetteMode.Replay) throw new AiException(_deck.Miss(question));
        var pieces = new List<CassettePiece>();
        string? answeredBy = null;
        await foreach (var update in InnerClient.GetStreamingResponseAsync(asked, options, cancellationToken))
        {
            answeredBy = update.ModelId ?? answeredBy;
            if (Piece(update) is { } piece) pieces.Add(piece);
            yield return update;
        }
        // An answer that broke off, or that nobody waited for, never gets here.
        CassetteFile.Of(question with { Model = question.Model ?? "" }, answeredBy, pieces).Write(folder);
    }

    static IEnumerable<ChatResponseUpdate> Replay(Cassette cassette)
    {
        foreach (var piece in cassette.Answer)
        {
            var update = new ChatResponseUpdate(ChatRole.Assistant, piece.Text) { ModelId = cassette.AnsweredBy, AdditionalProperties = new() { [PipelineNames.Replayed] = true } };
            if (piece.Finish is { } finish) update.FinishReason = new(finish);
            if (piece.InputTokens is not null || piece.OutputTokens is not null)
                update.Contents.Add(new UsageContent(new() { InputTokenCount = piece.InputTokens, OutputTokenCount = piece.OutputTokens, TotalTokenCount = piece.InputTokens + piece.OutputTokens }));
            yield return update;
        }
    }

    static CassettePiece? Piece(ChatResponseUpdate update)
    {
        var usage = update.Contents.OfType<UsageContent>().FirstOrDefault()?.Details;
        var text = update.Text.Length > 0 ? update.Text : null;
        return text is null && update.FinishReason is null && usage is null ? null : new(text, update.FinishReason?.Value, usage?.InputTokenCount, usage?.OutputTokenCount);
    }
}
