namespace Photon.Ai.Modelling;

/// <summary>Names of members whose values are a few words.</summary>
static class ModelValues
{
    static readonly HashSet<string> s_names = new(StringComparer.Ordinal) { "status", "state", "type", "kind", "category", "priority", "role", "mode", "method", "level", "severity", "gender", "phase", "stage", "color", "colour", "direction", "channel", "currency", "unit", "plan", "tier", "visibility", "size", "reason" };

    public static bool AreOf(IReadOnlyList<string> words) => words.Count > 0 && s_names.Contains(words[^1]);
}
