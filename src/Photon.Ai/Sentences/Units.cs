namespace Photon.Ai.Sentences;

/// <summary>The last word of a name may be what its number is counted in.</summary>
static class Units
{
    static readonly Dictionary<string, string> s_units = new(StringComparer.Ordinal)
    {
        ["ms"] = "milliseconds", ["millis"] = "milliseconds", ["milliseconds"] = "milliseconds", ["seconds"] = "seconds", ["secs"] = "seconds", ["sec"] = "seconds", ["minutes"] = "minutes", ["hours"] = "hours", ["days"] = "days", ["weeks"] = "weeks", ["months"] = "months",
        ["bytes"] = "bytes", ["kb"] = "kB", ["mb"] = "MB", ["gb"] = "GB", ["percent"] = "percent", ["percentage"] = "percent", ["cents"] = "cents", ["px"] = "pixels", ["pixels"] = "pixels", ["meters"] = "metres", ["metres"] = "metres", ["km"] = "kilometres", ["cm"] = "centimetres", ["mm"] = "millimetres", ["kg"] = "kilograms", ["grams"] = "grams", ["celsius"] = "degrees Celsius",
    };

    /// <summary>Takes the unit off; null: the last word is none, or the only word.</summary>
    public static string? Take(ref IReadOnlyList<string> words, string type)
    {
        if (words.Count < 2 || type is not ("integer" or "number") || !s_units.TryGetValue(words[^1], out var unit)) return null;
        words = [.. words.SkipLast(words.Count > 2 && words[^2] == "in" ? 2 : 1)];
        return unit;
    }
}
