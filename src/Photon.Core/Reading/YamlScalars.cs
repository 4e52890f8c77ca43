using System.Globalization;
using System.Numerics;

namespace Photon.Core.Reading;

/// <summary>
/// What a plain scalar means by the core schema of YAML 1.2 (https://yaml.org/spec/1.2.2/#103-core-schema): unlike in
/// YAML 1.1, "no", "on", "1_000", "12:30:45" and dates are strings.
/// </summary>
internal static class YamlScalars
{
    /// <summary>The kind; and a number as JSON writes it, where the text is not already so.</summary>
    public static (NodeKind Kind, string? Json) Resolve(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL": return (NodeKind.Null, null);
            case "true" or "True" or "TRUE": return (NodeKind.True, null);
            case "false" or "False" or "FALSE": return (NodeKind.False, null);
        }
        if (text[0] is not ((>= '0' and <= '9') or '-' or '+' or '.')) return (NodeKind.String, null);
        if (text[0] == '0' && text.Length > 2 && text[1] is 'x' or 'o') return BySixteenOrEight(text);
        return Decimal(text) is { } json ? (NodeKind.Number, ReferenceEquals(json, text) ? null : json) : (NodeKind.String, null);
    }

    /// <summary><c>.inf</c> and <c>.nan</c>, which JSON does not have.</summary>
    public static bool IsBeyondJson(string text) => text.Length is 4 or 5 && text.TrimStart('-', '+') switch
    {
        ".inf" or ".Inf" or ".INF" => true,
        ".nan" or ".NaN" or ".NAN" => text.Length == 4,
        _ => false,
    };

    static (NodeKind, string?) BySixteenOrEight(string text)
    {
        var radix = text[1] == 'x' ? 16 : 8;
        // Longer ones are no numbers that anyone means, and take quadratic time.
        if (text.Length > 64) return (NodeKind.String, null);
        var value = BigInteger.Zero;
        for (var i = 2; i < text.Length; i++)
        {
            var digit = text[i] switch
            {
                >= '0' and <= '9' and var c => c - '0',
                >= 'a' and <= 'f' and var c => c - 'a' + 10,
                >= 'A' and <= 'F' and var c => c - 'A' + 10,
                _ => 16,
            };
            if (digit >= radix) return (NodeKind.String, null);
            value = (value * radix) + digit;
        }
        return (NodeKind.Number, value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// <c>[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?</c>, without what JSON does not want: a plus
    /// sign, zeros in front, a point with no digit before or after it.
    /// </summary>
    static string? Decimal(string text)
    {
        var at = text[0] is '-' or '+' ? 1 : 0;
        var whole = at;
        at = Digits(text, at);
        var point = at;
        if (at < text.Length && text[at] == '.') at = Digits(text, at + 1);
        var (wholeDigits, fraction) = (point - whole, Math.Max(at - point - 1, 0));
        if (wholeDigits + fraction == 0) return null;
        var exponent = at;
        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            if (at < text.Length && text[at] is '-' or '+') at++;
            if (at == Digits(text, at)) return null;
            at = Digits(text, at);
        }
        if (at != text.Length) return null;
        var zeros = 0;
        while (zeros < wholeDigits - 1 && text[whole + zeros] == '0') zeros++;
        var pointAlone = exponent > point && fraction == 0;
        if (text[0] != '+' && zeros == 0 && wholeDigits > 0 && !pointAlone) return text;
        return (text[0] == '-' ? "-" : "")
            + (wholeDigits == 0 ? "0" : text.Substring(whole + zeros, wholeDigits - zeros))
            + (fraction == 0 ? "" : "." + text.Substring(point + 1, fraction))
            + text.Substring(exponent);
    }

    static int Digits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9') at++;
        return at;
    }
}
