using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Photon.Forms.Text;

/// <summary>What a person would call what a document names: <c>postalCode</c> is "Postal code".</summary>
static partial class Labels
{
    static readonly HashSet<string> s_capitals = new(StringComparer.OrdinalIgnoreCase)
    {
        "api", "bic", "css", "csv", "dns", "ean", "gps", "html", "http", "https", "iban", "id", "ip", "isbn", "iso", "json", "pdf", "pin", "sku", "sms", "sql", "ssh", "ssl", "tls", "ui", "uri",
        "url", "usb", "utc", "uuid", "vat", "vin", "xml",
    };

    static readonly HashSet<string> s_prose = new(StringComparer.OrdinalIgnoreCase)
    {
        "about", "bio", "body", "comment", "comments", "content", "description", "details", "footer", "instructions", "letter", "memo", "message", "note", "notes", "prompt", "reason", "remarks",
        "statement", "summary", "terms", "text",
    };

    /// <summary>What is called so is written in sentences. How long a text may be says nothing: many documents allow thousands of characters for any.</summary>
    public static bool IsProse(string name) => Words(name) is [.., var last] && s_prose.Contains(last);

    public static string Of(string name)
    {
        var words = Words(name);
        if (words.Count == 0) return name.Trim() is { Length: > 0 } symbols ? symbols : "Value";
        var text = string.Join(' ', words.Select(word => s_capitals.Contains(word) ? word.ToUpperInvariant() : word.Any(char.IsLower) ? word.ToLowerInvariant() : word));
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>A title that people wrote for people; generators of documents put names of code there: "payment_method_param", "FileChunk".</summary>
    public static bool IsSpoken(string title) => title.Length > 0 && (title.Contains(' ') || (char.IsUpper(title[0]) && !title.Contains('_') && Words(title).Count == 1));

    static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var isBreak = !char.IsLetterOrDigit(c);
            // "vatId" and "HTTPServer" begin a word where a capital follows a small letter, or precedes one.
            var begins = char.IsUpper(c) && i > 0 && (char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1]) || (char.IsUpper(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1])));
            if ((isBreak || begins) && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
            if (!isBreak) word.Append(c);
        }
        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }

    /// <summary>As it stands in a sentence: "order lines", but "SKU".</summary>
    public static string Inside(string label) => label.Length > 1 && char.IsUpper(label[1]) ? label : char.ToLowerInvariant(label[0]) + label[1..];

    /// <summary>One of them: "order lines" is "order line".</summary>
    public static string One(string label)
    {
        if (label.EndsWith("ies", StringComparison.Ordinal) && label.Length > 4) return label[..^3] + "y";
        foreach (var ending in (ReadOnlySpan<string>)["sses", "shes", "ches", "xes"])
            if (label.EndsWith(ending, StringComparison.Ordinal)) return label[..^2];
        return label.EndsWith('s') && !label.EndsWith("ss", StringComparison.Ordinal) && label.Length > 3 ? label[..^1] : label;
    }

    /// <summary>The first paragraph; the marks of Markdown and HTML are for those who read documents.</summary>
    public static string Plain(string description)
    {
        var end = ParagraphEnd().Match(description);
        var first = end.Success ? description[..end.Index] : description;
        var text = WebUtility.HtmlDecode(Link().Replace(Tag().Replace(first, ""), "$1")).Replace("`", "").Replace("**", "").ReplaceLineEndings(" ").Trim();
        if (text.Length <= 160) return text;
        var stop = text.IndexOf(". ", 20, StringComparison.Ordinal);
        while (stop > 0 && text[..stop] is var before && (before.EndsWith("e.g", StringComparison.Ordinal) || before.EndsWith("i.e", StringComparison.Ordinal))) stop = text.IndexOf(". ", stop + 2, StringComparison.Ordinal);
        return stop is > 0 and <= 160 ? text[..(stop + 1)] : "";
    }

    [GeneratedRegex(@"\n\s*\n|(?i:</p>)", RegexOptions.NonBacktracking)]
    private static partial Regex ParagraphEnd();

    [GeneratedRegex(@"</?(?:a|b|br|code|div|em|i|li|ol|p|pre|span|strong|sub|sup|ul)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\[([^\[\]]+)\]\([^()]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
