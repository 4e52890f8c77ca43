using System.Text.Json;
using Microsoft.Extensions.AI;
using Photon.Ai.Tests.Models;
using Photon.Ai.Workers;
using Photon.Ai.Workers.Installation;

namespace Photon.Ai.Tests.Workers;

/// <summary>The real worker, with a model that talks nonsense.</summary>
public sealed class LocalChatClientTests(InstalledWorker worker)
{
    static readonly JsonElement s_schema = JsonDocument.Parse("""
        {
          "type": "object", "additionalProperties": false, "required": ["summary", "tags", "status", "pages"],
          "properties": {
            "summary": { "type": "string", "minLength": 3, "maxLength": 40 },
            "tags": { "type": "array", "minItems": 1, "maxItems": 3, "items": { "$ref": "#/$defs/tag" } },
            "status": { "enum": ["new", "old \"quoted\"", 3] },
            "pages": { "type": "integer", "minimum": 0 },
            "note": { "type": ["string", "null"], "maxLength": 10 },
            "address": { "type": "object", "properties": { "city": { "type": "string", "maxLength": 8 } }, "additionalProperties": false }
          },
          "$defs": { "tag": { "type": "string", "maxLength": 8 } }
        }
        """).RootElement;

    static readonly ChatMessage[] s_messages = [new(ChatRole.System, "You describe APIs."), new(ChatRole.User, "Describe GET /books, please.")];

    [Fact]
    public async Task An_answer_comes_in_pieces_and_says_what_it_took()
    {
        using var client = new LocalChatClient(await worker.Options());
        var updates = await client.GetStreamingResponseAsync(s_messages, new() { MaxOutputTokens = 30 }, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.True(updates.Count > 5, $"{updates.Count} updates");
        var response = updates.ToChatResponse();
        Assert.NotEmpty(response.Text);
        Assert.Equal(ChatFinishReason.Length, response.FinishReason);
        Assert.Equal(30, response.Usage!.OutputTokenCount);
        // A letter is a token of this model.
        Assert.InRange(response.Usage.InputTokenCount!.Value, 40, 120);
        Assert.StartsWith("tiny", response.ModelId, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TinyModel.GoodTemplate)]
    [InlineData(TinyModel.BadTemplate)]
    [InlineData(TinyModel.WorseTemplate)]
    public async Task With_a_schema_JSON_of_that_shape_comes_from_nonsense_however_the_template_ends_turns(string template)
    {
        using var client = new LocalChatClient(await worker.Options(new() { Template = template }));
        for (var seed = 1; seed <= 10; seed++)
        {
            var options = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(s_schema), Temperature = 1.5f, Seed = seed, MaxOutputTokens = 600 };
            var response = await client.GetResponseAsync(s_messages, options, TestContext.Current.CancellationToken);
            using var answer = JsonDocument.Parse(response.Text);
            Assert.Equal(ChatFinishReason.Stop, response.FinishReason);
            Assert.InRange(answer.RootElement.GetProperty("tags").GetArrayLength(), 1, 3);
            Assert.True(answer.RootElement.GetProperty("pages").TryGetInt64(out var pages) && pages >= 0, response.Text);
            Assert.Contains(answer.RootElement.GetProperty("status").ToString(), (string[])["new", "old \"quoted\"", "3"]);
        }
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_answer_and_another_another()
    {
        using var client = new LocalChatClient(await worker.Options());
        async Task<string> Ask(long seed) => (await client.GetResponseAsync(s_messages, new() { Temperature = 1, Seed = seed, MaxOutputTokens = 40 }, TestContext.Current.CancellationToken)).Text;
        var first = await Ask(7);
        Assert.Equal(first, await Ask(7));
        Assert.NotEqual(first, await Ask(8));
    }

    [Fact]
    public async Task Tools_are_refused_and_the_worker_is_not_started_for_them()
    {
        using var client = new LocalChatClient(new LocalModelOptions { ModelPath = "none.gguf", Root = "/nowhere" });
        var options = new ChatOptions { Tools = [AIFunctionFactory.Create(() => 1, "one")] };
        await Assert.ThrowsAsync<NotSupportedException>(() => client.GetResponseAsync(s_messages, options, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_prompt_that_is_too_long_says_how_long_it_is()
    {
        using var client = new LocalChatClient(await worker.Options() with { ContextTokens = 256 });
        var error = await Assert.ThrowsAsync<WorkerException>(() => client.GetResponseAsync([new(ChatRole.User, new string('x', 1000))], null, TestContext.Current.CancellationToken));
        Assert.Matches("The prompt takes 10[0-9]+ tokens and the context holds 256", error.Message);
    }
}
