using System.Globalization;
using System.Text;

namespace Photon.Core.Naming;

/// <summary>
/// The one mapper from spec text to C# identifiers: words are found, joined in Pascal or camel case, and everything that
/// C# does not allow in an identifier is left out.
/// </summary>
static class Identifier
{
    /// <summary>Longer names are cut and end in a hash, so that no document can bloat what is emitted.</summary>
    public const int MaxLength = 96;

    /// <summary><c>order_state</c> → <c>OrderState</c>, <c>HTTPError</c> → <c>HttpError</c>, <c>+1</c> → <c>Plus1</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="symbols">Spell out every symbol, to tell names apart that are equal without.</param>
    public static string Pascal(string text, bool symbols = false)
    {
        if (symbols) return Make(text, symbols: true);
        // A large document asks for 50,000 names and means 5,000.
        var known = _known ??= new(StringComparer.Ordinal);
        if (known.TryGetValue(text, out var name)) return name;
        if (known.Count == MaxKnown) known.Clear();
        return known[text] = Make(text, symbols: false);
    }

    const int MaxKnown = 16_384;

    [ThreadStatic]
    static Dictionary<string, string>? _known;

    static string Make(string text, bool symbols)
    {
        var name = new StringBuilder(text.Length);
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            while (end < text.Length && IsPart(text[end]) && (end == start || !IsBoundary(text, end))) end++;
            if (end > start) AppendWord(name, text, start, end);
            else if (Spell(text, start, symbols) is { } word)
            {
                name.Append(word);
                end++;
            }
            else end++;
            start = end;
        }
        return Bound(name, text);
    }

    /// <summary>As <see cref="Pascal"/>, the first word in lower case; a keyword is escaped with <c>@</c>.</summary>
    public static string Camel(string text) => Keywords.Escape(Lower(Pascal(text)));

    static string Lower(string pascal)
    {
        // HTTPError became HttpError, so only the first letter can be upper case within the first word.
        return pascal.Length > 0 ? char.ToLowerInvariant(pascal[0]) + pascal.Substring(1) : pascal;
    }

    static void AppendWord(StringBuilder name, string text, int start, int end)
    {
        // Two digits that met would read as one number: v1_2 and v12 stay apart.
        if (name.Length > 0 && char.IsDigit(name[name.Length - 1]) && char.IsDigit(text[start])) name.Append('_');
        name.Append(char.ToUpperInvariant(text[start]));
        var shout = end - start > 1;
        for (var i = start; i < end; i++) shout &= !char.IsLower(text[i]);
        for (var i = start + 1; i < end; i++) name.Append(shout ? char.ToLowerInvariant(text[i]) : text[i]);
    }

    /// <summary>A word begins at <paramref name="i"/>: <c>order|State</c>, <c>HTTP|Error</c>.</summary>
    static bool IsBoundary(string text, int i) =>
        char.IsUpper(text[i])
        && (char.IsLower(text[i - 1]) || (char.IsUpper(text[i - 1]) && i + 1 < text.Length && char.IsLower(text[i + 1])));

    static string? Spell(string text, int i, bool symbols) => text[i] switch
    {
        '+' => "Plus",
        '-' when i == 0 && text.Length > 1 && char.IsDigit(text[1]) => "Minus",
        _ when !symbols => null,
        '-' => "Minus",
        '*' => "Star",
        '/' => "Slash",
        '\\' => "Backslash",
        '.' => "Dot",
        ':' => "Colon",
        '<' => "Less",
        '>' => "Greater",
        '=' => "Equal",
        '!' => "Not",
        '%' => "Percent",
        '&' => "And",
        '|' => "Or",
        '#' => "Hash",
        '@' => "At",
        '$' => "Dollar",
        '~' => "Tilde",
        '_' => "Underscore",
        ' ' => "Space",
        _ => null,
    };

    /// <summary>Letters and digits that C# allows in an identifier; letters outside the basic plane are two surrogates, which it does not.</summary>
    static bool IsPart(char c) => c < 128
        ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        : CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;

    static string Bound(StringBuilder name, string text)
    {
        if (name.Length > 0 && char.IsDigit(name[0])) name.Insert(0, '_');
        if (name.Length <= MaxLength) return Normal(name.ToString());
        return Normal(name.ToString(0, MaxLength - 8)) + StableHash.Of(text).ToString("X8", CultureInfo.InvariantCulture);
    }

    /// <summary>The compiler compares identifiers in normal form C; two spellings of one letter would collide there.</summary>
    static string Normal(string name)
    {
        foreach (var c in name)
            if (c >= 128) return name.Normalize(NormalizationForm.FormC);
        return name;
    }
}
