using System.Text;

namespace Photon.Ai.Settings;

/// <summary>The settings by name: <c>maxOutputTokens</c> in <c>photon.ai.json</c> is <c>Photon:Ai:MaxOutputTokens</c> among user secrets and <c>PHOTON_AI_MAX_OUTPUT_TOKENS</c> in the environment.</summary>
public static class SettingName
{
    /// <summary>One for each setting that a file may have.</summary>
    public const string Provider = "provider", Model = "model", Endpoint = "endpoint", ModelPath = "modelPath", Gpu = "gpu", Threads = "threads",
        Temperature = "temperature", Seed = "seed", MaxOutputTokens = "maxOutputTokens", ContextTokens = "contextTokens", Cassettes = "cassettes",
        CassetteMode = "cassetteMode", Audit = "audit", AllowNetwork = "allowNetwork", Retries = "retries", FirstTokenTimeout = "firstTokenTimeout",
        TokenTimeout = "tokenTimeout", Telemetry = "telemetry";

    /// <summary>All of them, in the order of the docs.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Provider, Model, Endpoint, ModelPath, Gpu, Threads, Temperature, Seed, MaxOutputTokens, ContextTokens, Cassettes, CassetteMode, Audit,
        AllowNetwork, Retries, FirstTokenTimeout, TokenTimeout, Telemetry,
    ];

    /// <summary>In the environment.</summary>
    public static string Variable(string name)
    {
        var variable = new StringBuilder("PHOTON_AI_");
        foreach (var c in name) variable.Append(char.IsUpper(c) ? "_" : "").Append(char.ToUpperInvariant(c));
        return variable.ToString();
    }

    /// <summary>Among user secrets.</summary>
    public static string Secret(string name) => $"Photon:Ai:{char.ToUpperInvariant(name[0])}{name[1..]}";
}
