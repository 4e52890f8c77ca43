using System.Text.Json;
using Microsoft.Extensions.AI;
using Photon.Ai.Cassettes;
using Photon.Ai.Clients;
using Photon.Ai.Settings;
using Photon.Ai.Streams;
using Photon.Ai.Tests.Kit;

namespace Photon.Ai.Tests.Cassettes;

public sealed class CassetteTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    string Folder => _folder.Of("cassettes");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_recorded_answer_is_given_again_as_it_streamed_with_the_network_shut_off()
    {
        var settings = Settings(CassetteMode.Auto) with { Endpoint = null };
        IReadOnlyList<ChatResponseUpdate> first;
        using (var server = new FakeServer(_ => Speech.OpenAI("one ", "two ", "drei ü")))
            first = await Stream(settings with { Endpoint = server.V1 });
        // The server is gone, and there is no key.
        var again = await Stream(settings with { CassetteMode = CassetteMode.Replay, Endpoint = new("http://127.0.0.1:1/v1"), Key = null });
        Assert.Equal(["one ", "two ", "drei ü"], again.Select(static update => update.Text).Where(static text => text.Length > 0));
        Assert.Equal(string.Concat(first.Select(static update => update.Text)), string.Concat(again.Select(static update => update.Text)));
        var (whole, replayed) = (first.ToChatResponse(), again.ToChatResponse());
        Assert.Equal((whole.FinishReason, whole.ModelId, whole.Usage!.InputTokenCount, whole.Usage.OutputTokenCount), (replayed.FinishReason, replayed.ModelId, replayed.Usage!.InputTokenCount, replayed.Usage.OutputTokenCount));
    }

    [Fact]
    public async Task A_cassette_is_the_same_bytes_whenever_it_is_recorded()
    {
        await Ask(new Speaker("a", "b"), Settings(CassetteMode.Record));
        var file = Assert.Single(Directory.GetFiles(Folder));
        var bytes = File.ReadAllBytes(file);
        await Ask(new Speaker("a", "b"), Settings(CassetteMode.Record));
        Assert.Equal(bytes, File.ReadAllBytes(Assert.Single(Directory.GetFiles(Folder))));
        Assert.EndsWith("}\n", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_asks_whatever_was_recorded_and_off_keeps_nothing()
    {
        await Ask(new Speaker("old"), Settings(CassetteMode.Auto));
        Assert.Equal("old", (await Ask(new Speaker("new"), Settings(CassetteMode.Auto))).Text);
        Assert.Equal("new", (await Ask(new Speaker("new"), Settings(CassetteMode.Record))).Text);
        Assert.Equal("new", (await Ask(new Speaker("newer"), Settings(CassetteMode.Auto))).Text);
        Assert.Equal("off", (await Ask(new Speaker("off"), Settings(CassetteMode.Off))).Text);
        Assert.Single(Directory.GetFiles(Folder));
    }

    [Theory]
    [InlineData("provider", "provider (openai recorded, claude asked)")]
    [InlineData("model", "model (m recorded, n asked)")]
    [InlineData("prompt", "prompt (doc-route/1@aa recorded, doc-route/1@bb asked)")]
    [InlineData("schema", "schema of the answer")]
    [InlineData("temperature", "temperature (0 recorded, 0.5 asked)")]
    [InlineData("seed", "seed (1 recorded, 2 asked)")]
    [InlineData("tokens", "max-output-tokens (1024 recorded, 99 asked)")]
    [InlineData("stop", "stop (none recorded, END asked)")]
    [InlineData("message", "message 2 (user), line 2 ('second' recorded, 'changed' asked)")]
    [InlineData("system", "message 1 (system), line 1 ('be kind' recorded, 'be brief' asked)")]
    [InlineData("messages", "number of messages (2 recorded, 1 asked)")]
    public async Task Whatever_decides_an_answer_is_part_of_its_key_and_a_miss_says_what_differs(string what, string says)
    {
        var (settings, question, options) = (Settings(CassetteMode.Auto), "first\nsecond", Options());
        await Ask(new Speaker("ok"), settings, options, question);
        switch (what)
        {
            case "provider": settings = settings with { Provider = AiProvider.Claude }; break;
            case "model": settings = settings with { Model = "n" }; break;
            case "prompt": options.AdditionalProperties![PipelineNames.Prompt] = "doc-route/1@bb"; break;
            case "schema": options.ResponseFormat = ChatResponseFormat.ForJsonSchema(JsonDocument.Parse("""{"type":"array"}""").RootElement); break;
            case "temperature": options.Temperature = 0.5f; break;
            case "seed": options.Seed = 2; break;
            case "tokens": options.MaxOutputTokens = 99; break;
            case "stop": options.StopSequences = ["END"]; break;
            case "message": question = "first\nchanged"; break;
            case "system": options.Instructions = "be brief"; break;
            case "messages": options.Instructions = null; break;
        }
        var speaker = new Speaker("never");
        var error = await Assert.ThrowsAsync<AiException>(() => Ask(speaker, settings with { CassetteMode = CassetteMode.Replay }, options, question));
        Assert.Contains($"differs in {says}", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.Empty(speaker.Asked);
    }

    [Fact]
    public async Task The_nearest_of_many_is_named()
    {
        for (var i = 0; i < 20; i++) await Ask(new Speaker("ok"), Settings(CassetteMode.Auto), Options(), $"operation {i}\nof the shop\nnumber {i}");
        var error = await Assert.ThrowsAsync<AiException>(() => Ask(new Speaker("never"), Settings(CassetteMode.Replay), Options(), "operation 7\nof the shop\nnumber 8 and more"));
        Assert.Contains("line 3 ('number 7' recorded, 'number 8 and more' asked)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blanks_of_a_schema_are_no_difference()
    {
        var options = Options();
        await Ask(new Speaker("ok"), Settings(CassetteMode.Auto), options);
        options.ResponseFormat = ChatResponseFormat.ForJsonSchema(JsonDocument.Parse("{ \"type\":\n \"object\" }").RootElement);
        Assert.Equal("ok", (await Ask(new Speaker("never"), Settings(CassetteMode.Replay), options)).Text);
    }

    [Fact]
    public async Task A_model_file_is_its_hash_and_where_it_is_not_there_the_recorded_answer_is_given()
    {
        _folder.Write("a.gguf", "weights");
        _folder.Write("b.gguf", "others");
        var settings = Settings(CassetteMode.Auto) with { Provider = AiProvider.Local, ModelPath = _folder.Of("a.gguf") };
        await Ask(new Speaker("of a"), settings);
        File.Move(_folder.Of("a.gguf"), _folder.Of("renamed.gguf"));
        Assert.Equal("of a", (await Ask(new Speaker("never"), settings with { CassetteMode = CassetteMode.Replay })).Text);
        Assert.Equal("of a", (await Ask(new Speaker("never"), settings with { CassetteMode = CassetteMode.Replay, ModelPath = _folder.Of("renamed.gguf") })).Text);
        Assert.Equal("of b", (await Ask(new Speaker("of b"), settings with { ModelPath = _folder.Of("b.gguf") })).Text);
        var error = await Assert.ThrowsAsync<AiException>(() => Ask(new Speaker("never"), settings with { CassetteMode = CassetteMode.Replay }));
        Assert.Contains("2 models have answered this", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"ok\"", "\"no\"")]
    [InlineData("\"go\"", "\"come\"")]
    [InlineData("\"seed\": 1", "\"seed\": 3")]
    public async Task A_cassette_that_was_written_by_hand_is_refused(string old, string now)
    {
        await Ask(new Speaker("ok"), Settings(CassetteMode.Auto));
        var file = Assert.Single(Directory.GetFiles(Folder));
        File.WriteAllText(file, File.ReadAllText(file).Replace(old, now, StringComparison.Ordinal));
        Assert.Contains("was changed after it was recorded", Assert.Throws<AiException>(() => CassetteFile.Read(file)).Message, StringComparison.Ordinal);
        File.WriteAllText(file, "{ \"version\": 1 }");
        Assert.Contains("is no cassette", Assert.Throws<AiException>(() => CassetteFile.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_failed_is_not_recorded()
    {
        await Assert.ThrowsAnyAsync<AiException>(() => Ask(new Speaker("half") { Fault = new IOException("gone") }, Settings(CassetteMode.Auto)));
        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public void Replay_without_a_folder_says_what_to_name()
    {
        var error = Assert.Throws<AiException>(() => AiClient.Create(Settings(CassetteMode.Replay) with { CassetteFolder = null }, new AiServices()));
        Assert.Contains("--cassettes FOLDER", error.Message, StringComparison.Ordinal);
    }

    static ChatOptions Options() => new() { Instructions = "be kind", ResponseFormat = ChatResponseFormat.ForJsonSchema(JsonDocument.Parse("""{"type":"object"}""").RootElement), AdditionalProperties = new() { [PipelineNames.Prompt] = "doc-route/1@aa" } };

    AiSettings Settings(CassetteMode mode) => new() { Provider = AiProvider.OpenAI, Model = "m", Key = new("k", "test"), CassetteFolder = Folder, CassetteMode = mode, Retries = 0 };

    static async Task<IReadOnlyList<ChatResponseUpdate>> Stream(AiSettings settings)
    {
        using var client = AiClient.Create(settings, new AiServices())!;
        var all = new List<ChatResponseUpdate>();
        await foreach (var update in client.GetStreamingResponseAsync("go")) all.Add(update);
        return all;
    }

    static async Task<ChatResponse> Ask(IChatClient provider, AiSettings settings, ChatOptions? options = null, string question = "go")
    {
        using var client = AiClient.Around(provider, settings, new AiServices());
        return await client.GetResponseAsync([new ChatMessage(ChatRole.User, question)], options);
    }
}
