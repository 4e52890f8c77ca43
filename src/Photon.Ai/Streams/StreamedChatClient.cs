using Microsoft.Extensions.AI;

namespace Photon.Ai.Streams;

/// <summary>
/// A layer with one way through it: a whole answer is the stream, collected. So every layer is written once, the watch on each token holds for
/// whole answers too, and what was recorded serves both.
/// </summary>
abstract class StreamedChatClient(IChatClient inner) : DelegatingChatClient(inner)
{
    public sealed override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public abstract override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default);
}
