using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.AI;

namespace Photon.Ai.Evaluation;

/// <summary>Keeps what a model answered, word for word.</summary>
sealed class HeardChatClient(IChatClient inner) : DelegatingChatClient(inner)
{
    public List<string> Answers { get; } = [];

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var text = new StringBuilder();
        try
        {
            await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
            {
                text.Append(update.Text);
                yield return update;
            }
        }
        finally
        {
            Answers.Add(text.ToString());
        }
    }
}
