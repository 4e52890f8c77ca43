using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Photon.Ai.Streams;

namespace Photon.Ai.Clients.Providers;

/// <summary>
/// Asks for structured output in the strictest form that the server takes. Servers differ in what they know, and say so with 400: then the next
/// form is tried, and remembered. Answers are checked against their schema whichever was used.
/// </summary>
sealed class StructuredChatClient(IChatClient inner, StructuredForm form) : StreamedChatClient(inner)
{
    StructuredForm _form = form;

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var answer = await Begin(messages.ToList(), options, cancellationToken);
        await foreach (var update in answer.All()) yield return update;
    }

    async Task<BegunAnswer> Begin(List<ChatMessage> messages, ChatOptions? options, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                return await BegunAnswer.Of(InnerClient.GetStreamingResponseAsync(messages, As(_form, options), cancel), cancel);
            }
            catch (ProviderException error) when (options?.ResponseFormat is ChatResponseFormatJson && _form != StructuredForm.None && IsAboutForm(error))
            {
                _form++;
            }
        }
    }

    static bool IsAboutForm(ProviderException error) => error.Status is 400 or 422 &&
        ((string[])["response_format", "json_schema", "json_object", "output_config", "output_format", "schema", "strict", "grammar"]).Any(word => error.Message.Contains(word, StringComparison.OrdinalIgnoreCase));

    static ChatOptions? As(StructuredForm form, ChatOptions? options)
    {
        if (options?.ResponseFormat is not ChatResponseFormatJson { Schema: not null }) return options;
        var asked = options.Clone();
        if (form == StructuredForm.Strict) (asked.AdditionalProperties ??= [])["strict"] = true;
        else if (form == StructuredForm.Json) asked.ResponseFormat = ChatResponseFormat.Json;
        else if (form == StructuredForm.None) asked.ResponseFormat = null;
        return asked;
    }
}
