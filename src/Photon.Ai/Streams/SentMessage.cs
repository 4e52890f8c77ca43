using Microsoft.Extensions.AI;

namespace Photon.Ai.Streams;

/// <summary>A message as it was sent: after redaction.</summary>
/// <param name="Role">system, user or assistant.</param>
/// <param name="Text">All of it.</param>
public sealed record SentMessage(string Role, string Text)
{
    /// <summary>In order; instructions are the first.</summary>
    internal static IReadOnlyList<SentMessage> Of(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        var all = messages.Select(static message => new SentMessage(message.Role.Value, message.Text));
        return options?.Instructions is { } instructions ? [new("system", instructions), .. all] : [.. all];
    }
}
