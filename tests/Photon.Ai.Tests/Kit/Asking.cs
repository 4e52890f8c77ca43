using Microsoft.Extensions.AI;
using Photon.Ai.Clients;
using Photon.Ai.Settings;

namespace Photon.Ai.Tests.Kit;

/// <summary>Pipelines to servers of this process.</summary>
static class Asking
{
    public static AiSettings Of(AiProvider provider, FakeServer server) => new()
    {
        Provider = provider,
        Model = "tiny",
        Endpoint = provider == AiProvider.Claude ? server.Address : server.V1,
        Key = provider == AiProvider.LocalHttp ? null : new AiKey("k-1", "test"),
        MaxOutputTokens = 64,
    };

    public static async Task<ChatResponse> Ask(AiSettings settings, ChatOptions? options = null, AiServices? services = null, string question = "go")
    {
        using var client = AiClient.Create(settings, services ?? new AiServices())!;
        return await client.GetResponseAsync([new ChatMessage(ChatRole.User, question)], options);
    }
}
