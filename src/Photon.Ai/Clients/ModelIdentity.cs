using Photon.Ai.Cassettes;
using Photon.Ai.Settings;

namespace Photon.Ai.Clients;

/// <summary>What a model is called among recorded answers: its provider's name for it, or the hash of its file.</summary>
static class ModelIdentity
{
    /// <returns><c>null</c>: it is not known here, and any recorded answer to the question will do.</returns>
    public static async Task<string?> Of(AiSettings settings, AiServices services, CancellationToken cancel)
    {
        if (settings.Provider != AiProvider.Local) return settings.Model;
        var file = services.LocalModelFile is { } choose ? choose(settings) : settings.ModelPath;
        return await ModelFileHash.Of(file, services.CacheFolder, cancel) is { } hash ? "gguf:" + hash : null;
    }
}
