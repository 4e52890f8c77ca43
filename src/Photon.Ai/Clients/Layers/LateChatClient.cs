using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Photon.Ai.Clients.Layers;

/// <summary>A provider that is opened by the first question: who replays never touches network or worker.</summary>
sealed class LateChatClient(Func<CancellationToken, Task<IChatClient>> open, ChatClientMetadata metadata) : IChatClient
{
    readonly SemaphoreSlim _gate = new(1, 1);
    IChatClient? _inner;

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        await (await Inner(cancellationToken)).GetResponseAsync(messages, options, cancellationToken);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var inner = await Inner(cancellationToken);
        await foreach (var update in inner.GetStreamingResponseAsync(messages, options, cancellationToken)) yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is not null ? null
        : serviceType == typeof(ChatClientMetadata) ? metadata
        : serviceType.IsInstanceOfType(this) ? this : _inner?.GetService(serviceType, serviceKey);

    public void Dispose()
    {
        _inner?.Dispose();
        _gate.Dispose();
    }

    async Task<IChatClient> Inner(CancellationToken cancel)
    {
        if (_inner is { } there) return there;
        await _gate.WaitAsync(cancel);
        try
        {
            return _inner ??= await open(cancel);
        }
        finally
        {
            _gate.Release();
        }
    }
}
