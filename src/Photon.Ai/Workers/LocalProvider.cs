using Microsoft.Extensions.AI;
using Photon.Ai.Gguf;
using Photon.Ai.Settings;
using Photon.Ai.Workers.Installation;

namespace Photon.Ai.Workers;

/// <summary>The provider <c>local</c> as settings describe it.</summary>
public static class LocalProvider
{
    /// <param name="root">The user's folder for what can be made again, in which the worker is installed.</param>
    /// <exception cref="AiException">No model is named, the one that is cannot be read, or there is no such folder.</exception>
    public static IChatClient Open(AiSettings settings, string? root) => new LocalChatClient(Options(settings, root));

    internal static LocalModelOptions Options(AiSettings settings, string? root) => new()
    {
        ModelPath = File(settings.ModelPath),
        Root = root ?? throw new WorkerException("the local model's worker is installed in the cache, which PHOTON_CACHE=off leaves out: name a folder in PHOTON_CACHE"),
        Gpu = settings.Gpu == "off" ? GpuLayer.Cpu : Enum.Parse<GpuLayer>(settings.Gpu, ignoreCase: true),
        Threads = settings.Threads ?? 0,
        ContextTokens = settings.ContextTokens,
        // The pipeline has a watchdog of its own, which gives up; this one ends the process.
        TokenLimit = settings.TokenTimeout * 2,
    };

    /// <summary>The model that settings name.</summary>
    /// <exception cref="GgufException">There is none, or it cannot be read.</exception>
    public static string File(string? path)
    {
        if (string.IsNullOrEmpty(path)) throw new GgufException("no model is named: --model-path, or the variable PhotonModel, names a GGUF file or a folder of them (photon ai sizing says which fit)");
        var file = ModelFiles.Resolve(path, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4 * 3);
        // What the worker would say of a broken file is less than what is read here.
        if (GgufReader.Read(file).ChatTemplate is null) throw new GgufException($"{file} has no chat template, so that nobody knows how one talks with it: take a model for chat (Instruct)");
        return file;
    }
}
