using Microsoft.Extensions.AI;
using Photon.Ai.Audit;
using Photon.Ai.Cassettes;
using Photon.Ai.Clients.Layers;
using Photon.Ai.Clients.Providers;
using Photon.Ai.Redaction;
using Photon.Ai.Settings;

namespace Photon.Ai.Clients;

/// <summary>
/// The one way to a model. From outside in: redaction, budget, audit, cassette, retry, telemetry, provider. So nothing but the outermost
/// layer and the caller ever sees a secret, what is too long costs nothing, the log has what was replayed too, and each try is a span.
/// </summary>
public static class AiClient
{
    /// <returns><c>null</c>: <see cref="AiProvider.None"/>, and nobody is asked. Nothing has been opened yet; that happens with the first question.</returns>
    /// <exception cref="AiException">Something is missing without which no question can be asked: a key, a model, an address.</exception>
    public static IChatClient? Create(AiSettings settings, AiServices services)
    {
        if (settings.Provider == AiProvider.None) return null;
        ProviderNeeds.Check(settings, services);
        var provider = new LateChatClient(cancel => ProviderFactory.Open(settings, services, cancel), ProviderFactory.Describe(settings));
        return Around(provider, settings, services);
    }

    /// <summary>The layers around any provider.</summary>
    internal static IChatClient Around(IChatClient provider, AiSettings settings, AiServices services)
    {
        var client = AiTelemetry.Around(new WatchedChatClient(provider, settings, services.Time), settings);
        client = new RetryingChatClient(client, settings, services);
        if (settings is { CassetteFolder: { } folder, CassetteMode: not CassetteMode.Off })
            client = new CassetteChatClient(client, folder, settings.CassetteMode, settings.Provider.Name(), cancel => ModelIdentity.Of(settings, services, cancel));
        if (settings.AuditFile is { } log) client = new AuditingChatClient(client, new(log), settings.Provider.Name(), settings.Model, services.Time);
        client = new BudgetedChatClient(client, settings, services);
        return new RedactingChatClient(client, DocumentSecrets.Of(services.Document));
    }
}
