using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Photon.Ai.Audit;
using Photon.Ai.Clients;
using Photon.Ai.Settings;
using Photon.Ai.Streams;
using Photon.Ai.Tests.Kit;

namespace Photon.Ai.Tests.Clients;

/// <summary>That the layers lie in the order that was declared: each test holds because of where two of them are.</summary>
public sealed class LayerTests : IDisposable
{
    const string Secret = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
    readonly TemporaryFolder _folder = new();
    readonly AiSettings _settings;

    public LayerTests() => _settings = new() { Provider = AiProvider.OpenAI, Model = "m", CassetteFolder = _folder.Of("cassettes"), AuditFile = _folder.Of("audit.jsonl"), Retries = 2 };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Redaction_is_outside_of_audit_cassette_and_provider()
    {
        var speaker = new Speaker("ok");
        await Ask(speaker, $"use {Secret}, and mail ann@acme.io");
        Assert.Equal("use REDACTED-KEY-1, and mail REDACTED-EMAIL-1", speaker.Asked[0].Messages[0].Text);
        Assert.Equal("use REDACTED-KEY-1, and mail REDACTED-EMAIL-1", Log().Lines[0].Entry.Messages![0].Text);
        Assert.Contains("use REDACTED-KEY-1, and", File.ReadAllText(Directory.GetFiles(_settings.CassetteFolder!)[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Budget_is_inside_of_redaction_and_outside_of_audit()
    {
        var counted = new List<string>();
        var services = new AiServices { CountTokens = (text, _) => { counted.Add(text); return ValueTask.FromResult(text.Length > 50 ? 5000 : 1); } };
        await Ask(new Speaker("ok"), Secret, services: services);
        Assert.Equal(["REDACTED-KEY-1"], counted);
        var speaker = new Speaker("ok");
        var error = await Assert.ThrowsAsync<AiException>(() => Ask(speaker, new string('x', 60), services: services));
        Assert.Contains("the question has 5008 tokens", error.Message, StringComparison.Ordinal);
        Assert.Empty(speaker.Asked);
        Assert.Single(Log().Lines);
    }

    [Fact]
    public async Task Audit_is_outside_of_the_cassette_and_logs_what_was_replayed()
    {
        var speaker = new Speaker("ok");
        await Ask(speaker, "go");
        await Ask(speaker, "go");
        Assert.Single(speaker.Asked);
        Assert.Equal([null, true], Log().Lines.Select(line => line.Entry.Replayed));
        Assert.Equal(["ok", "ok"], Log().Lines.Select(line => line.Entry.Answer));
    }

    [Fact]
    public async Task The_cassette_is_outside_of_retry_and_telemetry_and_each_try_is_a_span()
    {
        var spans = new List<Activity>();
        using var parent = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Photon.Ai",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                if (span.TraceId != parent.TraceId) return;
                lock (spans) spans.Add(span);
            },
        };
        ActivitySource.AddActivityListener(listener);
        var count = 0;
        var speaker = new Speaker(_ => ++count == 1 ? throw new ProviderException("slow down", 429) : ["ok"]);
        await Ask(speaker, "go", services: new AiServices { Time = new ReadyTime() });
        Assert.Equal(2, spans.Count);
        Assert.Single(Log().Lines);
        Assert.Single(Directory.GetFiles(_settings.CassetteFolder!));
        await Ask(speaker, "go");
        Assert.Equal((2, 2), (spans.Count, count));
    }

    [Fact]
    public async Task An_answer_without_end_is_cut_off_and_not_recorded()
    {
        var speaker = new Speaker(_ => Enumerable.Repeat("word ", 1_000_000));
        var answer = await Ask(speaker, "go", new ChatOptions { MaxOutputTokens = 20 });
        Assert.Equal(ChatFinishReason.Length, answer.FinishReason);
        Assert.InRange(answer.Text.Length, 320, 330);
        Assert.False(Directory.Exists(_settings.CassetteFolder));
        Assert.Equal(("failure", "left before its end"), (Log().Lines[0].Entry.Kind, Log().Lines[0].Entry.Error));
    }

    [Fact]
    public async Task What_is_harmless_comes_back_in_the_answer_even_in_pieces_and_keys_do_not()
    {
        var speaker = new Speaker("Ask REDAC", "TED-EM", "AIL-1", "1 or REDACTED-EMAIL-1", " with REDACTED-KEY-1.");
        var answer = await Ask(speaker, $"{Secret} ann@acme.io");
        Assert.Equal("Ask REDACTED-EMAIL-11 or ann@acme.io with REDACTED-KEY-1.", answer.Text);
        Assert.Equal("Ask REDACTED-EMAIL-11 or REDACTED-EMAIL-1 with REDACTED-KEY-1.", Log().Lines[0].Entry.Answer);
    }

    [Fact]
    public async Task Only_text_passes_and_of_the_options_only_what_was_looked_through()
    {
        var speaker = new Speaker("ok");
        var schema = JsonDocument.Parse($$"""{ "type": "string", "default": "{{Secret}}" }""").RootElement;
        var options = new ChatOptions { Instructions = "as ann@acme.io", ResponseFormat = ChatResponseFormat.ForJsonSchema(schema), StopSequences = [Secret], RawRepresentationFactory = _ => Secret, AdditionalProperties = new() { [PipelineNames.Prompt] = "p/1", ["note"] = Secret } };
        await Ask(speaker, "go", options);
        var asked = speaker.Asked[0].Options!;
        Assert.Equal(("as REDACTED-EMAIL-1", "p/1", "REDACTED-KEY-1"), (asked.Instructions, asked.AdditionalProperties![PipelineNames.Prompt], asked.AdditionalProperties["note"]));
        Assert.Equal("REDACTED-KEY-1", ((ChatResponseFormatJson)asked.ResponseFormat!).Schema!.Value.GetProperty("default").GetString());
        Assert.Equal(["REDACTED-KEY-1"], asked.StopSequences!);
        Assert.Null(asked.RawRepresentationFactory);
        using var client = AiClient.Around(speaker, _settings, new AiServices());
        await Assert.ThrowsAsync<AiException>(() => client.GetResponseAsync([new ChatMessage(ChatRole.User, [new DataContent(new byte[] { 1 }, "image/png")])]));
    }

    AuditCheck Log() => AuditCheck.Of(_settings.AuditFile!);

    async Task<ChatResponse> Ask(IChatClient provider, string question, ChatOptions? options = null, AiServices? services = null)
    {
        using var client = AiClient.Around(provider, _settings, services ?? new AiServices());
        return await client.GetResponseAsync([new ChatMessage(ChatRole.User, question)], options);
    }
}
