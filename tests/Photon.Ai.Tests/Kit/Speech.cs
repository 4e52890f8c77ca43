using System.Text.Json;

namespace Photon.Ai.Tests.Kit;

/// <summary>What providers send, in their own protocols.</summary>
static class Speech
{
    /// <summary>OpenAI's stream of an answer.</summary>
    public static Reply OpenAI(params string[] words) => Reply.Events(
    [
        .. words.Select((word, i) => Data(new { id = "c1", @object = "chat.completion.chunk", created = 1, model = "tiny", choices = new[] { new { index = 0, delta = i == 0 ? (object)new { role = "assistant", content = word } : new { content = word }, finish_reason = (string?)null } } })),
        Data(new { id = "c1", @object = "chat.completion.chunk", created = 1, model = "tiny", choices = new[] { new { index = 0, delta = new { }, finish_reason = "stop" } } }),
        Data(new { id = "c1", @object = "chat.completion.chunk", created = 1, model = "tiny", choices = Array.Empty<object>(), usage = new { prompt_tokens = 11, completion_tokens = words.Length, total_tokens = 11 + words.Length } }),
        "data: [DONE]\n\n",
    ]);

    /// <summary>Anthropic's stream of an answer.</summary>
    public static Reply Claude(params string[] words) => Reply.Events(
    [
        Event("message_start", new { type = "message_start", message = new { id = "m1", type = "message", role = "assistant", model = "claude-tiny", content = Array.Empty<object>(), stop_reason = (string?)null, stop_sequence = (string?)null, usage = new { input_tokens = 11, output_tokens = 1 } } }),
        Event("content_block_start", new { type = "content_block_start", index = 0, content_block = new { type = "text", text = "" } }),
        .. words.Select(word => Event("content_block_delta", new { type = "content_block_delta", index = 0, delta = new { type = "text_delta", text = word } })),
        Event("content_block_stop", new { type = "content_block_stop", index = 0 }),
        Event("message_delta", new { type = "message_delta", delta = new { stop_reason = "end_turn", stop_sequence = (string?)null }, usage = new { output_tokens = words.Length } }),
        Event("message_stop", new { type = "message_stop" }),
    ]);

    /// <summary>What <c>/v1/models</c> of a local server has.</summary>
    public static Reply Models(string owner, params string[] ids) => Reply.Json(JsonSerializer.Serialize(new { @object = "list", data = ids.Select(id => new { id, @object = "model", owned_by = owner }) }));

    /// <summary>An error as both protocols have it.</summary>
    public static Reply Fault(int status, string message, params (string Name, string Value)[] headers) =>
        Reply.Json(JsonSerializer.Serialize(new { error = new { message, type = "fault" } }), status) with { Headers = headers.ToDictionary(h => h.Name, h => h.Value) };

    static string Data(object value) => $"data: {JsonSerializer.Serialize(value)}\n\n";

    static string Event(string name, object value) => $"event: {name}\n{Data(value)}";
}
