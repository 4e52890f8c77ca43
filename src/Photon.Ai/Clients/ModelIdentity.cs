using Photon.Ai.Gguf;
using Photon.Ai.Settings;
using Photon.Ai.Workers;

namespace Photon.Ai.Clients;

/// <summary>What a model is called among recorded answers: its provider's name for it, or the hash of its file.</summary>
static class ModelIdentity
{
    /// <returns><c>null</c>: it is not known here, and any recorded answer to the question will do.</returns>
    /// <exception cref="GgufException">The file cannot be read, and is needed.</exception>
    public static async Task<string?> Of(AiSettings settings, AiServices services, CancellationToken cancel)
    {
        if (settings.Provider != AiProvider.Local) return settings.Model;
        var isThere = File.Exists(settings.ModelPath) || Directory.Exists(settings.ModelPath);
        // Who replays needs no model.
        if (!isThere && settings.CassetteMode != CassetteMode.Record) return null;
        var file = File.Exists(settings.ModelPath) ? settings.ModelPath : LocalProvider.File(settings.ModelPath);
        return "gguf:" + await ModelHash.Of(file, services.CacheFolder, cancel);
    }
}
