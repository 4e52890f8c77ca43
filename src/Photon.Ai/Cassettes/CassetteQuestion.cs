using System.Text.Json;
using Microsoft.Extensions.AI;
using Photon.Ai.Streams;

namespace Photon.Ai.Cassettes;

/// <summary>All that decides an answer. Equal questions have equal keys, on every machine.</summary>
/// <param name="Provider">As people write it.</param>
/// <param name="Model">By the provider's name, or <c>gguf:</c> and the file's hash; <c>null</c>: not known here, and any will do.</param>
/// <param name="Prompt">The prompt's identity; <c>null</c>: it has none.</param>
/// <param name="Messages">In order; instructions are the first.</param>
/// <param name="Schema">Of the answer.</param>
/// <param name="Sampling">How it is drawn.</param>
public sealed record CassetteQuestion(string Provider, string? Model, string? Prompt, IReadOnlyList<SentMessage> Messages, JsonElement? Schema, Sampling Sampling)
{
    internal static CassetteQuestion Of(string provider, string? model, IEnumerable<ChatMessage> messages, ChatOptions? options) =>
        new(provider, model, options?.AdditionalProperties?.GetValueOrDefault(PipelineNames.Prompt) as string, SentMessage.Of(messages, options),
            options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema } ? schema : null,
            new(options?.Temperature, options?.Seed, options?.TopP, options?.TopK, options?.MaxOutputTokens, options?.StopSequences is { Count: > 0 } stops ? [.. stops] : null));

    /// <summary>The question as layers take it.</summary>
    internal (IEnumerable<ChatMessage> Messages, ChatOptions Options) Asked() => (Messages.Select(static message => new ChatMessage(new(message.Role), message.Text)), new()
    {
        Temperature = Sampling.Temperature,
        Seed = Sampling.Seed,
        TopP = Sampling.TopP,
        TopK = Sampling.TopK,
        MaxOutputTokens = Sampling.MaxOutputTokens,
        StopSequences = Sampling.Stop is { } stops ? [.. stops] : null,
        ResponseFormat = Schema is { } schema ? ChatResponseFormat.ForJsonSchema(schema) : null,
        AdditionalProperties = Prompt is null ? null : new() { [PipelineNames.Prompt] = Prompt },
    });
}
