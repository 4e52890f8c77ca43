namespace Photon.Ai.Settings;

/// <summary>Providers as people write them.</summary>
public static class AiProviders
{
    static readonly string[] s_names = ["none", "openai", "claude", "local-http", "local"];

    /// <summary>All of them, in the order of <see cref="AiProvider"/>.</summary>
    public static IReadOnlyList<string> Names => s_names;

    /// <summary>As it is written.</summary>
    public static string Name(this AiProvider provider) => s_names[(int)provider];

    /// <returns><c>null</c>: nobody is called that.</returns>
    public static AiProvider? Of(string name) => Array.IndexOf(s_names, name.Trim().ToLowerInvariant()) is var i and >= 0 ? (AiProvider)i : null;

    /// <summary>The variable that holds the key of this provider; <c>null</c>: it has none.</summary>
    internal static string? KeyVariable(this AiProvider provider) => provider switch
    {
        AiProvider.OpenAI => "OPENAI_API_KEY",
        AiProvider.Claude => "ANTHROPIC_API_KEY",
        AiProvider.LocalHttp => "PHOTON_AI_KEY",
        _ => null,
    };
}
