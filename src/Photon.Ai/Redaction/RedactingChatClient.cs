using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Photon.Ai.Streams;

namespace Photon.Ai.Redaction;

/// <summary>
/// The outermost layer: what goes on from here holds placeholders for secrets, and nothing that nobody has looked through. Only text passes,
/// and of the options only those that are named here.
/// </summary>
sealed class RedactingChatClient(IChatClient inner, IReadOnlyCollection<string> known) : StreamedChatClient(inner)
{
    readonly SecretFinder _finder = new(known);

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var map = new RedactionMap(_finder);
        var clean = messages.Select(message => Clean(message, map)).ToList();
        var restorer = map.Restoring();
        await foreach (var update in InnerClient.GetStreamingResponseAsync(clean, Clean(options, map), cancellationToken))
        {
            if (update.FinishReason is not null && restorer.End() is { Length: > 0 } last) yield return new(ChatRole.Assistant, last);
            if (update.Text.Length == 0)
            {
                yield return update;
                continue;
            }
            var text = restorer.Add(update.Text);
            if (text == update.Text) yield return update;
            else if (text.Length > 0 || update.Contents.Any(static content => content is not TextContent)) yield return With(update, text);
        }
        if (restorer.End() is { Length: > 0 } rest) yield return new(ChatRole.Assistant, rest);
    }

    static ChatMessage Clean(ChatMessage message, RedactionMap map)
    {
        var text = new List<AIContent>();
        foreach (var content in message.Contents)
            text.Add(content is TextContent plain ? new TextContent(map.Redact(plain.Text)) : throw new AiException($"a message has {content.GetType().Name}, and only text can be looked through for secrets"));
        return new(message.Role, text);
    }

    static ChatOptions? Clean(ChatOptions? options, RedactionMap map)
    {
        if (options is null) return null;
        if (options.Tools is { Count: > 0 }) throw new AiException("tools cannot be looked through for secrets, and the pipeline has none");
        return new()
        {
            Instructions = options.Instructions is { } instructions ? map.Redact(instructions) : null,
            ModelId = options.ModelId,
            Temperature = options.Temperature,
            TopP = options.TopP,
            TopK = options.TopK,
            Seed = options.Seed,
            MaxOutputTokens = options.MaxOutputTokens,
            StopSequences = options.StopSequences is { } stops ? [.. stops.Select(map.Redact)] : null,
            ResponseFormat = Clean(options.ResponseFormat, map),
            AdditionalProperties = Clean(options.AdditionalProperties, map),
        };
    }

    /// <summary>A schema may have a default or an enumeration of what is secret.</summary>
    static ChatResponseFormat? Clean(ChatResponseFormat? format, RedactionMap map)
    {
        if (format is not ChatResponseFormatJson { Schema: { } schema } json) return format;
        var text = schema.GetRawText();
        var clean = map.Redact(text);
        if (ReferenceEquals(clean, text)) return format;
        using var document = JsonDocument.Parse(clean);
        return ChatResponseFormat.ForJsonSchema(document.RootElement.Clone(), json.SchemaName, json.SchemaDescription is { } description ? map.Redact(description) : null);
    }

    static AdditionalPropertiesDictionary? Clean(AdditionalPropertiesDictionary? properties, RedactionMap map)
    {
        if (properties is null) return null;
        var clean = new AdditionalPropertiesDictionary();
        foreach (var (name, value) in properties)
            clean[name] = value switch
            {
                string text => map.Redact(text),
                bool or int or long or float or double or null => value,
                _ => throw new AiException($"the option {name} cannot be looked through for secrets"),
            };
        return clean;
    }

    static ChatResponseUpdate With(ChatResponseUpdate update, string text)
    {
        var changed = update.Clone();
        changed.Contents = [new TextContent(text), .. update.Contents.Where(static content => content is not TextContent)];
        return changed;
    }
}
