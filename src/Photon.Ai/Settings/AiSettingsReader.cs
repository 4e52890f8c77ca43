namespace Photon.Ai.Settings;

/// <summary>
/// Makes settings of what was said, the first that says something about a setting deciding it: options of the command, then the environment
/// (<c>PHOTON_AI_…</c>, and <c>PhotonModel</c> for the model's file), then the project's user secrets, then <c>photon.ai.json</c>.
/// Keys are found in the environment and in user secrets alone.
/// </summary>
/// <param name="options">By <see cref="SettingName"/>.</param>
/// <param name="folder">Of the project, or the current one; full path.</param>
/// <param name="variable">The environment.</param>
public sealed class AiSettingsReader(IReadOnlyDictionary<string, string> options, string folder, Func<string, string?> variable)
{
    static readonly string[] s_modes = ["auto", "record", "replay", "off"];
    static readonly string[] s_gpus = ["auto", "cuda", "vulkan", "metal", "off"];
    readonly UserSecrets _secrets = new(variable, folder);
    readonly SettingsFile? _file = SettingsFile.Find(folder);

    /// <exception cref="AiException">A value is none that the setting can have; <c>photon.ai.json</c> cannot be read or holds a key.</exception>
    public AiSettings Read()
    {
        var d = new AiSettings();
        var provider = Of(SettingName.Provider)?.Among(AiProviders.Names, static i => (AiProvider)i) ?? AiProvider.None;
        return d with
        {
            Provider = provider,
            Model = Of(SettingName.Model)?.Text,
            Endpoint = Of(SettingName.Endpoint)?.Address(),
            ModelPath = (Of(SettingName.ModelPath) ?? Variable("PhotonModel"))?.Path,
            Gpu = Of(SettingName.Gpu)?.Among(s_gpus, static i => s_gpus[i]) ?? d.Gpu,
            Threads = (int?)Of(SettingName.Threads)?.Whole(1, 1024),
            Temperature = Of(SettingName.Temperature)?.Number(0, 2) ?? d.Temperature,
            Seed = Of(SettingName.Seed)?.Whole(0, int.MaxValue) ?? d.Seed,
            MaxOutputTokens = (int)(Of(SettingName.MaxOutputTokens)?.Whole(16, 131_072) ?? d.MaxOutputTokens),
            ContextTokens = (int)(Of(SettingName.ContextTokens)?.Whole(512, 2_097_152) ?? d.ContextTokens),
            CassetteFolder = Of(SettingName.Cassettes)?.Path,
            CassetteMode = Mode(provider),
            AuditFile = Of(SettingName.Audit)?.Path,
            AllowNetwork = Of(SettingName.AllowNetwork)?.Flag() ?? false,
            Retries = (int)(Of(SettingName.Retries)?.Whole(0, 10) ?? d.Retries),
            FirstTokenTimeout = Of(SettingName.FirstTokenTimeout)?.Seconds() ?? d.FirstTokenTimeout,
            TokenTimeout = Of(SettingName.TokenTimeout)?.Seconds() ?? d.TokenTimeout,
            Telemetry = Of(SettingName.Telemetry)?.Flag() ?? false,
            Key = Key(provider),
        };
    }

    /// <summary>Continuous integration replays only: its answers must be those that were reviewed, and no key belongs there.</summary>
    CassetteMode Mode(AiProvider provider)
    {
        var mode = Of(SettingName.CassetteMode)?.Among(s_modes, static i => (CassetteMode)i) ?? CassetteMode.Auto;
        var isIntegration = variable("CI") is { Length: > 0 } ci && ci is not ("false" or "0");
        return isIntegration && provider != AiProvider.None && variable("PHOTON_AI_LIVE") is not "1" ? CassetteMode.Replay : mode;
    }

    AiKey? Key(AiProvider provider)
    {
        if (provider.KeyVariable() is not { } own) return null;
        foreach (var name in (string[])[own, "PHOTON_AI_KEY"])
            if (variable(name) is { Length: > 0 } value) return new(value.Trim(), name);
        return _secrets.Of(SettingName.Secret("key")) is { Length: > 0 } secret ? new(secret.Trim(), "user secret " + SettingName.Secret("key")) : null;
    }

    SettingValue? Of(string name)
    {
        if (options.TryGetValue(name, out var option)) return new(option, Option(name), Environment.CurrentDirectory);
        if (Variable(SettingName.Variable(name)) is { } value) return value;
        if (_secrets.Of(SettingName.Secret(name)) is { Length: > 0 } secret) return new(secret, "user secret " + SettingName.Secret(name), folder);
        return _file?[name] is { Length: > 0 } text ? new(text, $"'{name}' in {_file.Path}", Path.GetDirectoryName(_file.Path)!) : null;
    }

    SettingValue? Variable(string name) => variable(name) is { Length: > 0 } value ? new(value, name, Environment.CurrentDirectory) : null;

    /// <summary>As options are written: <c>--max-output-tokens</c>.</summary>
    static string Option(string name) => "--" + SettingName.Variable(name)["PHOTON_AI_".Length..].ToLowerInvariant().Replace('_', '-');
}
