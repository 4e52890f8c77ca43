using Anthropic;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using Photon.Ai.Settings;
using System.ClientModel;
using System.ClientModel.Primitives;

namespace Photon.Ai.Clients.Providers;

/// <summary>Opens providers. Their packages' own retries and telemetry are off: the pipeline has both, once.</summary>
static class ProviderFactory
{
    /// <summary>What telemetry says about a provider before it is opened.</summary>
    public static ChatClientMetadata Describe(AiSettings settings) => new(settings.Provider switch
    {
        AiProvider.OpenAI => "openai",
        AiProvider.Claude => "anthropic",
        AiProvider.LocalHttp => "openai-compatible",
        _ => "llama.cpp",
    }, settings.Endpoint, settings.Model);

    public static async Task<IChatClient> Open(AiSettings settings, AiServices services, CancellationToken cancel) => settings.Provider switch
    {
        AiProvider.OpenAI => OpenAI(settings, settings.Model!, settings.Endpoint, StructuredForm.Strict),
        AiProvider.Claude => Claude(settings),
        AiProvider.LocalHttp => await LocalHttp(settings, services, cancel),
        AiProvider.Local => services.Local!(settings),
        _ => throw new InvalidOperationException(),
    };

    static async Task<IChatClient> LocalHttp(AiSettings settings, AiServices services, CancellationToken cancel)
    {
        using var http = ProviderHttp.Create(settings);
        var server = await LocalServer.Find(settings, http, cancel);
        services.Says?.Invoke(server.ToString());
        if (server.ContextTokens < settings.ContextTokens)
            throw new AiException(FormattableString.Invariant($"{server.Name} at {server.Endpoint} was started with a context of {server.ContextTokens} tokens, and {settings.ContextTokens} are needed: start it with more, or give --context-tokens {server.ContextTokens}"));
        return OpenAI(settings, server.Model, server.Endpoint, StructuredForm.Schema);
    }

    static StructuredChatClient OpenAI(AiSettings settings, string model, Uri? endpoint, StructuredForm form)
    {
        var options = new OpenAIClientOptions
        {
            Transport = new HttpClientPipelineTransport(ProviderHttp.Create(settings)),
            RetryPolicy = new ClientRetryPolicy(0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            UserAgentApplicationId = "photon",
        };
        if (endpoint is not null) options.Endpoint = endpoint;
        // Local servers that want no key still want a header.
        var client = new ChatClient(model, new ApiKeyCredential(settings.Key?.Value ?? "none"), options).AsIChatClient();
        return new StructuredChatClient(client, form);
    }

    static StructuredChatClient Claude(AiSettings settings)
    {
        var client = new AnthropicClient
        {
            ApiKey = settings.Key!.Value,
            HttpClient = ProviderHttp.Create(settings),
            MaxRetries = 0,
            Timeout = TimeSpan.FromHours(1),
            OpenTelemetry = false,
            BaseUrl = settings.Endpoint?.ToString().TrimEnd('/') ?? "https://api.anthropic.com",
        };
        return new(client.AsIChatClient(settings.Model, settings.MaxOutputTokens), StructuredForm.Schema);
    }
}
