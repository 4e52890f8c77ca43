namespace Photon.Ai.Prompts;

/// <summary>Named values of templates.</summary>
public static class PromptValues
{
    public static IReadOnlyDictionary<string, string> None { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
