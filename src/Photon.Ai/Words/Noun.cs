namespace Photon.Ai.Words;

/// <summary>A thing in words, the last of which says what it is: <c>[order, line]</c>.</summary>
public sealed record Noun(IReadOnlyList<string> Words)
{
    static readonly HashSet<string> s_definite = new(StringComparer.Ordinal) { "current", "authenticated", "own", "my", "default", "latest", "last", "first", "next", "previous", "all" };

    /// <summary>Abbreviations that are spoken as words.</summary>
    static readonly HashSet<string> s_spoken = new(StringComparer.Ordinal) { "SAML", "JSON", "YAML", "SCIM", "RAM", "GUID", "PIN", "VAT", "SHA", "JWT", "SIM", "MIME" };

    public bool IsEmpty => Words.Count == 0;

    public bool IsMany => Words.Count > 0 && Plurals.IsPlural(Words[^1]);

    public bool IsMass => Words.Count > 0 && Plurals.IsMass(Words[^1]);

    /// <summary>Begins with a word after which there is only one: <c>current user</c>.</summary>
    public bool IsDefinite => Words.Count > 0 && s_definite.Contains(Words[0]);

    public Noun One => Words.Count == 0 ? this : new([.. Words.SkipLast(1), Plurals.One(Words[^1])]);

    public Noun Many => Words.Count == 0 || Words[^1] is "list" or "search" ? this : new([.. Words.SkipLast(1), Plurals.Many(Words[^1])]);

    /// <summary><c>order line</c>.</summary>
    public string Text => string.Join(' ', Words);

    /// <summary><c>an order line</c>; of many and of what cannot be counted <c>order lines</c>, <c>stock</c>.</summary>
    public string A => Words.Count == 0 ? "" : IsDefinite && Words[0] != "all" ? The : IsMany || IsMass || Words[0] == "all" ? Text : Article(Words[0]) + " " + Text;

    /// <summary><c>the order line</c>.</summary>
    public string The => Words.Count == 0 ? "" : Words[0] is "all" or "my" ? Text : "the " + Text;

    public bool Is(Noun other) => One.Text == other.One.Text;

    /// <summary>By sound: <c>an hour</c>, <c>a user</c>, <c>an SSH key</c>.</summary>
    static string Article(string word)
    {
        if (word.Length == 0) return "a";
        if (word.All(static c => !char.IsLower(c)) && !s_spoken.Contains(word)) return "AEFHILMNORSX8".Contains(word[0], StringComparison.Ordinal) ? "an" : "a";
        var lower = word.ToLowerInvariant();
        if (lower.StartsWith("hour", StringComparison.Ordinal) || lower.StartsWith("honest", StringComparison.Ordinal) || lower.StartsWith("honor", StringComparison.Ordinal) || lower.StartsWith("heir", StringComparison.Ordinal)) return "an";
        foreach (var start in (ReadOnlySpan<string>)["use", "usa", "uni", "ubi", "eu", "one", "once", "uti", "uri"])
            if (lower.StartsWith(start, StringComparison.Ordinal)) return lower.StartsWith("unin", StringComparison.Ordinal) || lower.StartsWith("unim", StringComparison.Ordinal) ? "an" : "a";
        return "aeiou".Contains(lower[0], StringComparison.Ordinal) ? "an" : "a";
    }
}
