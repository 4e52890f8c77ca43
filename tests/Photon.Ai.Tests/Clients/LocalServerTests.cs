using System.Text.Json;
using Microsoft.Extensions.AI;
using Photon.Ai.Clients;
using Photon.Ai.Settings;
using Photon.Ai.Tests.Kit;

namespace Photon.Ai.Tests.Clients;

public sealed class LocalServerTests
{
    static readonly ChatOptions s_typed = new() { ResponseFormat = ChatResponseFormat.ForJsonSchema(JsonDocument.Parse("""{ "type": "object" }""").RootElement, "answer") };

    [Theory]
    [InlineData("llamacpp", "llama-server")]
    [InlineData("library", "Ollama")]
    [InlineData("organization_owner", "LM Studio")]
    [InlineData("vllm", "vLLM")]
    [InlineData("me", "an OpenAI-compatible server")]
    public async Task A_server_is_known_by_its_models_and_its_first_one_answers(string owner, string name)
    {
        using var server = new FakeServer(asked => asked.Path == "/v1/models" ? Speech.Models(owner, "qwen:latest", "other") : Speech.OpenAI("yes"));
        var said = new List<string>();
        var settings = new AiSettings { Provider = AiProvider.LocalHttp, Endpoint = server.Address, MaxOutputTokens = 64 };
        Assert.Equal("yes", (await Asking.Ask(settings, s_typed, new AiServices { Says = said.Add })).Text);
        Assert.StartsWith($"{name} at http://127.0.0.1:", Assert.Single(said), StringComparison.Ordinal);
        Assert.Equal("qwen:latest", server.Asked[^1].Json.GetProperty("model").GetString());
        var format = server.Asked[^1].Json.GetProperty("response_format");
        Assert.Equal("json_schema", format.GetProperty("type").GetString());
        Assert.False(format.GetProperty("json_schema").TryGetProperty("strict", out var strict) && strict.ValueKind == JsonValueKind.True);
    }

    [Fact]
    public async Task A_model_is_taken_by_name_and_what_there_is_is_said_where_it_is_not_there()
    {
        using var server = new FakeServer(asked => asked.Path == "/v1/models" ? Speech.Models("library", "other", "qwen:latest") : Speech.OpenAI("yes"));
        var settings = new AiSettings { Provider = AiProvider.LocalHttp, Endpoint = server.Address };
        Assert.Equal("yes", (await Asking.Ask(settings with { Model = "qwen" })).Text);
        Assert.Equal("qwen:latest", server.Asked[^1].Json.GetProperty("model").GetString());
        var error = await Assert.ThrowsAsync<AiException>(() => Asking.Ask(settings with { Model = "llama" }));
        Assert.Contains("it has other, qwen:latest", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_knows_no_schemas_is_asked_in_the_form_that_it_knows_and_this_is_remembered()
    {
        using var server = new FakeServer(asked => asked.Path == "/v1/models" ? Speech.Models("me", "old")
            : asked.Body.Contains("json_schema", StringComparison.Ordinal) ? Speech.Fault(400, "response_format.type must be json_object") : Speech.OpenAI("{}"));
        using var client = AiClient.Create(new AiSettings { Provider = AiProvider.LocalHttp, Endpoint = server.Address }, new AiServices())!;
        Assert.Equal("{}", (await client.GetResponseAsync("go", s_typed)).Text);
        Assert.Equal("{}", (await client.GetResponseAsync("go", s_typed)).Text);
        var forms = server.Asked.Where(asked => asked.Body.Length > 0).Select(asked => asked.Json.GetProperty("response_format").GetProperty("type").GetString());
        Assert.Equal(["json_schema", "json_object", "json_object"], forms);
    }

    [Fact]
    public async Task A_context_that_is_too_small_is_said_before_it_cuts_questions_off()
    {
        using var server = new FakeServer(_ => Reply.Json("""{ "data": [{ "id": "a", "owned_by": "vllm", "max_model_len": 2048 }] }"""));
        var error = await Assert.ThrowsAsync<AiException>(() => Asking.Ask(new AiSettings { Provider = AiProvider.LocalHttp, Endpoint = server.Address }));
        Assert.Contains("--context-tokens 2048", error.Message, StringComparison.Ordinal);
    }
}
