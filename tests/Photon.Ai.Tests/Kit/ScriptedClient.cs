using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Photon.Ai.Tests.Kit;

/// <summary>Answers what it was told to, turn by turn, in small pieces; keeps what it was asked.</summary>
sealed class ScriptedClient(params IEnumerable<string>[] answers) : IChatClient
{
    public List<(List<ChatMessage> Messages, ChatOptions? Options)> Asked { get; } = [];

    /// <summary>Pieces that were taken from an answer that may have no end.</summary>
    public int Taken { get; private set; }

    public ChatFinishReason Finish { get; init; } = ChatFinishReason.Stop;

    public static ScriptedClient Of(params string[] answers) => new([.. answers.Select(static answer => answer.Chunk(7).Select(static piece => new string(piece)))]);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var turn = Asked.Count;
        Asked.Add(([.. messages], options));
        await Task.Yield();
        if (turn >= answers.Length) throw new IOException("The worker is gone");
        foreach (var piece in answers[turn])
        {
            cancellationToken.ThrowIfCancellationRequested();
            Taken++;
            yield return new(ChatRole.Assistant, piece);
        }
        yield return new(ChatRole.Assistant, [new UsageContent(new() { InputTokenCount = 100, OutputTokenCount = 10 })]) { FinishReason = Finish };
    }

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException("The ladder streams");

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
