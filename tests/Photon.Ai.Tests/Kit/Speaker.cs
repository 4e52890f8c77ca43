using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Photon.Ai.Tests.Kit;

/// <summary>A provider of this process that keeps what it was asked and says what it is told to.</summary>
sealed class Speaker(Func<IReadOnlyList<ChatMessage>, IEnumerable<string>> says) : IChatClient
{
    readonly List<(IReadOnlyList<ChatMessage> Messages, ChatOptions? Options)> _asked = [];

    public Speaker(params string[] words) : this(_ => words)
    {
    }

    public IReadOnlyList<(IReadOnlyList<ChatMessage> Messages, ChatOptions? Options)> Asked => _asked;

    public Exception? Fault { get; set; }

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var all = messages.ToList();
        _asked.Add((all, options));
        foreach (var word in says(all))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new(ChatRole.Assistant, word) { ModelId = "speaker-1" };
            await Task.Yield();
        }
        if (Fault is { } fault) throw fault;
        yield return new(ChatRole.Assistant, []) { FinishReason = ChatFinishReason.Stop, Contents = [new UsageContent(new() { InputTokenCount = 3, OutputTokenCount = 2, TotalTokenCount = 5 })] };
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
