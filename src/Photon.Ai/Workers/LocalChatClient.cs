using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Photon.Ai.Workers.Grammars;

namespace Photon.Ai.Workers;

/// <summary>The provider <c>local</c>: a model in the worker. An answer's JSON Schema becomes a grammar; what comes is still to be checked.</summary>
public sealed class LocalChatClient : IChatClient
{
    readonly LlamaWorker _worker;
    readonly ChatClientMetadata _metadata;

    public LocalChatClient(LocalModelOptions options) : this(new LlamaWorker(options))
    {
    }

    /// <param name="worker">It ends with this client.</param>
    public LocalChatClient(LlamaWorker worker) => (_worker, _metadata) = (worker, new("local", null, Path.GetFileNameWithoutExtension(worker.ModelPath)));

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    /// <exception cref="Installation.WorkerException">See <see cref="LlamaWorker.Chat"/>.</exception>
    /// <exception cref="NotSupportedException">The options hold tools, or the schema says what no grammar can.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var chat = Translate(messages, options);
        var id = Guid.NewGuid().ToString("N");
        await foreach (var chunk in _worker.Chat(chat, cancellationToken))
        {
            if (chunk is WorkerChunk.Text text) yield return Update(id, new TextContent(text.Value));
            if (chunk is not WorkerChunk.End end) continue;
            var last = Update(id, new UsageContent(new() { InputTokenCount = end.Input, OutputTokenCount = end.Output, TotalTokenCount = end.Input + end.Output }));
            last.FinishReason = end.Reason == "maxTokens" ? ChatFinishReason.Length : ChatFinishReason.Stop;
            yield return last;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is not null ? null
        : serviceType == typeof(ChatClientMetadata) ? _metadata
        : serviceType == typeof(LlamaWorker) ? _worker
        : serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => _worker.DisposeAsync().AsTask().GetAwaiter().GetResult();

    ChatResponseUpdate Update(string id, AIContent content) => new(ChatRole.Assistant, [content]) { ResponseId = id, MessageId = id, ModelId = _metadata.DefaultModelId };

    static WorkerChat Translate(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        if (options?.Tools is { Count: > 0 }) throw new NotSupportedException("The local model calls no tools.");
        var instructions = options?.Instructions is { Length: > 0 } text ? [new WorkerMessage("system", text)] : Array.Empty<WorkerMessage>();
        return new([.. instructions, .. messages.Select(message => new WorkerMessage(Role(message.Role), message.Text))])
        {
            Grammar = options?.ResponseFormat is ChatResponseFormatJson json ? JsonGrammar.Of(json.Schema) : null,
            Temperature = options?.Temperature, TopP = options?.TopP, TopK = options?.TopK, Seed = options?.Seed, MaxTokens = options?.MaxOutputTokens,
            Stop = options?.StopSequences is { Count: > 0 } stops ? [.. stops] : null,
        };
    }

    static string Role(ChatRole role) => role == ChatRole.System || role == ChatRole.Assistant ? role.Value : "user";
}
