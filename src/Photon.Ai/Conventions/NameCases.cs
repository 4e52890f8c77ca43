namespace Photon.Ai.Conventions;

/// <summary>How words of names are joined.</summary>
public static class NameCases
{
    /// <summary><c>camelCase</c>, <c>PascalCase</c>, <c>snake_case</c>, <c>kebab-case</c>, <c>lowercase</c> where no name has a second word; empty: no one of them has two thirds.</summary>
    public static string Of(IEnumerable<string> names)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = 0;
        foreach (var name in names)
        {
            if (name.Length == 0) continue;
            var kind = One(name);
            counts[kind] = counts.GetValueOrDefault(kind) + 1;
            if (kind != "lowercase") all++;
        }
        if (counts.Count == 0) return "";
        if (all == 0) return "lowercase";
        var best = counts.Where(static pair => pair.Key is not ("lowercase" or "")).OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).FirstOrDefault();
        return best.Value * 3 >= all * 2 ? best.Key : "";
    }

    static string One(string name)
    {
        var (upper, lower, under, hyphen) = (name.Any(char.IsUpper), name.Any(char.IsLower), name.Contains('_', StringComparison.Ordinal), name.Contains('-', StringComparison.Ordinal));
        if (name.Any(static c => !char.IsLetterOrDigit(c) && c is not ('_' or '-')) || (under && hyphen)) return "";
        if (under) return upper ? lower ? "" : "UPPER_CASE" : "snake_case";
        if (hyphen) return upper ? "Train-Case" : "kebab-case";
        return !upper ? "lowercase" : char.IsUpper(name[0]) ? "PascalCase" : "camelCase";
    }
}
