using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Photon.Ai.Clients;
using Photon.Ai.Settings;
using Photon.Ai.Tests.Kit;

namespace Photon.Ai.Tests.Clients;

/// <summary>The packages that speak to providers, against servers of this process.</summary>
public sealed class ProviderTests
{
    static readonly JsonElement s_schema = JsonDocument.Parse("""{ "type": "object", "properties": { "text": { "type": "string" } }, "required": ["text"], "additionalProperties": false }""").RootElement;
    static readonly ChatOptions s_typed = new() { ResponseFormat = ChatResponseFormat.ForJsonSchema(s_schema, "answer") };

    [Fact]
    public async Task OpenAI_is_asked_with_key_model_limits_and_strict_schema()
    {
        using var server = new FakeServer(_ => Speech.OpenAI("{", "}"));
        var answer = await Asking.Ask(Asking.Of(AiProvider.OpenAI, server), s_typed);
        Assert.Equal(("{}", 11L, 2L), (answer.Text, answer.Usage!.InputTokenCount, answer.Usage.OutputTokenCount));
        var asked = Assert.Single(server.Asked);
        Assert.Equal(("POST", "/v1/chat/completions", "Bearer k-1"), (asked.Method, asked.Path, asked.Headers["Authorization"]));
        var format = asked.Json.GetProperty("response_format");
        Assert.Equal(("json_schema", true), (format.GetProperty("type").GetString(), format.GetProperty("json_schema").GetProperty("strict").GetBoolean()));
        Assert.Equal("string", format.GetProperty("json_schema").GetProperty("schema").GetProperty("properties").GetProperty("text").GetProperty("type").GetString());
        Assert.Equal(("tiny", 0f, 1, 64), (asked.Json.GetProperty("model").GetString(), asked.Json.GetProperty("temperature").GetSingle(), asked.Json.GetProperty("seed").GetInt32(), asked.Json.GetProperty("max_completion_tokens").GetInt32()));
    }

    [Fact]
    public async Task Claude_is_asked_with_key_model_limits_and_schema()
    {
        using var server = new FakeServer(_ => Speech.Claude("{", "}"));
        var answer = await Asking.Ask(Asking.Of(AiProvider.Claude, server), s_typed);
        Assert.Equal(("{}", 11L), (answer.Text, answer.Usage!.InputTokenCount));
        var asked = Assert.Single(server.Asked);
        Assert.Equal(("POST", "/v1/messages", "Bearer k-1"), (asked.Method, asked.Path.Split('?')[0], asked.Headers["Authorization"]));
        Assert.Equal(("tiny", 64), (asked.Json.GetProperty("model").GetString(), asked.Json.GetProperty("max_tokens").GetInt32()));
        Assert.Contains("\"json_schema\"", asked.Body, StringComparison.Ordinal);
        Assert.Contains("\"additionalProperties\":false", asked.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AiProvider.OpenAI)]
    [InlineData(AiProvider.Claude)]
    [InlineData(AiProvider.LocalHttp)]
    public async Task Words_arrive_as_they_are_sent(AiProvider provider)
    {
        using var server = new FakeServer(asked => asked.Path.EndsWith("/models", StringComparison.Ordinal) ? Speech.Models("vllm", "tiny")
            : (provider == AiProvider.Claude ? Speech.Claude("one ", "two ", "three", "never") : Speech.OpenAI("one ", "two ", "three", "never")) with { StallsAfter = provider == AiProvider.Claude ? 5 : 3 });
        using var client = AiClient.Create(Asking.Of(provider, server), new AiServices())!;
        var words = new List<string>();
        // The server says no more after three words: who waited for the end would never see them.
        await foreach (var update in client.GetStreamingResponseAsync("go"))
        {
            if (update.Text.Length > 0) words.Add(update.Text);
            if (words.Count == 3) break;
        }
        Assert.Equal(["one ", "two ", "three"], words);
    }

    [Theory]
    [InlineData(AiProvider.OpenAI)]
    [InlineData(AiProvider.Claude)]
    public async Task Who_cancels_is_not_kept_waiting_and_the_server_is_told(AiProvider provider)
    {
        using var server = new FakeServer(_ => Stalling(provider));
        using var client = AiClient.Create(Asking.Of(provider, server), new AiServices())!;
        using var cancel = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var update in client.GetStreamingResponseAsync("go", null, cancel.Token))
                if (update.Text.Length > 0) await cancel.CancelAsync();
        });
        for (var i = 0; i < 200 && server.Gone == 0; i++) await Task.Delay(50);
        Assert.Equal(1, server.Gone);
    }

    [Theory]
    [InlineData(AiProvider.OpenAI)]
    [InlineData(AiProvider.Claude)]
    public async Task A_stream_that_stalls_ends_with_an_error(AiProvider provider)
    {
        using var server = new FakeServer(_ => Stalling(provider));
        var error = await Assert.ThrowsAnyAsync<AiException>(() => Asking.Ask(Asking.Of(provider, server) with { TokenTimeout = TimeSpan.FromMilliseconds(200) }));
        Assert.Contains("has sent nothing for 0.2 s", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_one_line_and_not_asked_for_twice()
    {
        using var server = new FakeServer(_ => Speech.OpenAI("one ", "two", "three") with { BreaksAfter = 2 });
        var error = await Assert.ThrowsAnyAsync<AiException>(() => Asking.Ask(Asking.Of(AiProvider.OpenAI, server)));
        Assert.Contains("broke off", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Asked);
    }

    [Theory]
    [InlineData(AiProvider.OpenAI, "openai")]
    [InlineData(AiProvider.Claude, "anthropic")]
    public async Task Each_question_is_a_span_of_gen_ai_without_its_content(AiProvider provider, string name)
    {
        var spans = new List<Activity>();
        using var parent = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name is "Photon.Ai" || source.Name.Contains("Anthropic", StringComparison.Ordinal) || source.Name.Contains("OpenAI", StringComparison.Ordinal),
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if (span.TraceId != parent.TraceId) return;
                lock (spans) spans.Add(span);
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var server = new FakeServer(_ => provider == AiProvider.Claude ? Speech.Claude("lemon") : Speech.OpenAI("lemon"));
        await Asking.Ask(Asking.Of(provider, server), new ChatOptions { Instructions = "melon" }, question: "orange");
        var span = Assert.Single(spans);
        var tags = span.TagObjects.ToDictionary(tag => tag.Key, tag => tag.Value?.ToString());
        Assert.Equal(("chat tiny", "chat", name, "tiny", "11"), (span.DisplayName, tags["gen_ai.operation.name"], tags["gen_ai.provider.name"], tags["gen_ai.request.model"], tags["gen_ai.usage.input_tokens"]));
        var all = string.Join('\n', tags.Select(tag => $"{tag.Key}={tag.Value}").Concat(span.Events.SelectMany(e => e.Tags).Select(tag => $"{tag.Key}={tag.Value}")));
        Assert.All((string[])["lemon", "melon", "orange", "k-1"], word => Assert.DoesNotContain(word, all, StringComparison.Ordinal));
    }

    /// <summary>One word, and then nothing.</summary>
    static Reply Stalling(AiProvider provider) => provider == AiProvider.Claude ? Speech.Claude("one ", "two") with { StallsAfter = 3 } : Speech.OpenAI("one ", "two") with { StallsAfter = 1 };
}
