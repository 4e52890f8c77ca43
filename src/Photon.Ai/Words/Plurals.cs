namespace Photon.Ai.Words;

/// <summary>One and many, of English nouns as APIs use them.</summary>
public static class Plurals
{
    static readonly Dictionary<string, string> s_odd = new(StringComparer.OrdinalIgnoreCase)
    {
        ["person"] = "people", ["child"] = "children", ["man"] = "men", ["woman"] = "women", ["foot"] = "feet", ["datum"] = "data", ["medium"] = "media", ["index"] = "indices", ["vertex"] = "vertices", ["matrix"] = "matrices",
        ["criterion"] = "criteria", ["analysis"] = "analyses", ["basis"] = "bases", ["axis"] = "axes", ["diagnosis"] = "diagnoses", ["leaf"] = "leaves", ["shelf"] = "shelves", ["half"] = "halves", ["life"] = "lives", ["knife"] = "knives", ["wolf"] = "wolves", ["quiz"] = "quizzes", ["schema"] = "schemas",
    };

    static readonly Dictionary<string, string> s_odder = s_odd.ToDictionary(static pair => pair.Value, static pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    static readonly HashSet<string> s_same = new(StringComparer.OrdinalIgnoreCase)
    {
        "series", "species", "news", "metadata", "information", "equipment", "software", "hardware", "feedback", "sms", "data", "media", "status", "address", "access", "progress", "process", "business", "class", "pass", "loss", "success", "bus", "virus", "campus", "bonus", "gas", "lens", "alias", "canvas", "corpus", "census", "focus", "radius", "https", "dns", "aws", "css", "tls", "os", "ios", "analytics", "statistics", "stats", "settings", "preferences", "credentials", "details", "terms", "contents", "permissions", "billing", "traffic", "inventory", "content", "usage", "health", "support", "history", "auth", "authentication", "authorization", "info", "staff", "search", "logs", "always", "previous", "is", "has", "was", "this", "us", "as", "its", "does", "redis", "kubernetes", "postgres",
    };

    // Those that are singular although they end with s, or that have a plural of their own all the same.
    static readonly HashSet<string> s_singular = new(StringComparer.OrdinalIgnoreCase) { "status", "address", "access", "progress", "process", "business", "class", "pass", "loss", "success", "bus", "virus", "campus", "bonus", "gas", "lens", "alias", "canvas", "corpus", "census", "focus", "radius", "search", "history", "inventory", "content", "index", "analysis", "basis", "axis", "diagnosis", "is", "has", "was", "this", "us", "as", "its", "does", "always", "previous", "redis", "kubernetes", "postgres", "https", "dns", "aws", "css", "tls", "os", "ios", "sms" };

    static readonly HashSet<string> s_mass = new(StringComparer.OrdinalIgnoreCase) { "information", "equipment", "software", "hardware", "feedback", "metadata", "data", "media", "news", "traffic", "usage", "health", "support", "billing", "auth", "authentication", "authorization", "info", "staff", "progress", "content", "analytics", "statistics", "stats", "access", "inventory", "money", "stock", "weather", "history", "audio", "text", "storage", "memory", "advice", "mail", "email", "following", "pricing", "markdown", "shipping" };

    /// <summary>Is written the same for many, or has no many: no article stands before it.</summary>
    public static bool IsMass(string noun) => s_mass.Contains(noun);

    /// <summary>Says many.</summary>
    public static bool IsPlural(string noun)
    {
        if (s_odder.ContainsKey(noun)) return !s_mass.Contains(noun) || noun is "data" or "media";
        if (s_singular.Contains(noun) || s_mass.Contains(noun) || noun.Length < 3) return false;
        return noun[^1] == 's' && noun[^2] != 's' && !noun.EndsWith("us", StringComparison.Ordinal) && !noun.EndsWith("is", StringComparison.Ordinal);
    }

    /// <summary><c>categories</c> → <c>category</c>; what is one stays.</summary>
    public static string One(string noun)
    {
        if (s_same.Contains(noun) && !IsPluralOnly(noun)) return noun;
        if (s_odder.TryGetValue(noun, out var odd)) return s_mass.Contains(noun) ? noun : odd;
        if (!IsPlural(noun)) return noun;
        if (noun.EndsWith("ies", StringComparison.Ordinal) && noun.Length > 4) return noun is "movies" or "cookies" or "zombies" or "rookies" or "calories" ? noun[..^1] : noun[..^3] + "y";
        foreach (var ending in (ReadOnlySpan<string>)["sses", "shes", "ches", "xes", "zzes", "uses"])
            if (noun.EndsWith(ending, StringComparison.Ordinal) && noun is not ("caches" or "uses" or "causes" or "houses" or "warehouses" or "clauses" or "pauses" or "axes" or "aches" or "niches" or "spouses" or "courses" or "excuses")) return noun[..^2];
        return noun[..^1];
    }

    /// <summary><c>category</c> → <c>categories</c>; what is many stays.</summary>
    public static string Many(string noun)
    {
        if (IsPlural(noun) || s_mass.Contains(noun) || noun is "series" or "species") return noun;
        if (s_odd.TryGetValue(noun, out var odd)) return odd;
        if (Abbreviations.Known(noun) == noun) return noun + "s";
        if (noun.EndsWith('y') && noun.Length > 1 && !"aeiou".Contains(noun[^2], StringComparison.Ordinal)) return noun[..^1] + "ies";
        return noun + (noun.EndsWith('s') || noun.EndsWith('x') || noun.EndsWith('z') || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) ? "es" : "s");
    }

    /// <summary>Settings, credentials: nobody has one of them.</summary>
    static bool IsPluralOnly(string noun) => noun is "permissions" or "logs";
}
