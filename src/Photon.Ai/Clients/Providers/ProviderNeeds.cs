using Photon.Ai.Settings;

namespace Photon.Ai.Clients.Providers;

/// <summary>What a provider cannot do without, found out before anything is made ready for it.</summary>
static class ProviderNeeds
{
    public static void Check(AiSettings settings, AiServices services)
    {
        var name = settings.Provider.Name();
        if (settings.CassetteMode == CassetteMode.Replay)
        {
            // With --replay, and in continuous integration.
            if (settings.CassetteFolder is null) throw new AiException($"only recorded answers may be given here, and no folder is named: --cassettes FOLDER, or {SettingName.Variable(SettingName.Cassettes)}; in CI PHOTON_AI_LIVE=1 lets {name} be asked");
            return;
        }
        if (settings.Provider is AiProvider.OpenAI or AiProvider.Claude)
        {
            if (settings.Key is null)
                throw new AiException($"{name} needs a key: set {settings.Provider.KeyVariable()}, or dotnet user-secrets set {SettingName.Secret("key")} …");
            if (settings.Model is null) throw new AiException($"{name} needs the name of a model: --model NAME, or {SettingName.Variable(SettingName.Model)}");
            if (settings.Endpoint is { Scheme: "http", IsLoopback: false } open) throw new AiException($"{open} is not https: a key is sent over an encrypted connection only");
        }
        if (settings is { Provider: AiProvider.LocalHttp, Endpoint: { IsLoopback: false } far, AllowNetwork: false })
            throw new AiException($"{far} is on another machine: --allow-network lets local-http send there what is asked");
        if (settings.Provider == AiProvider.Local && services.Local is null)
            throw new AiException("the embedded provider is not there: photon ai setup installs it");
    }
}
