using System.Buffers;

namespace Photon.Ai.Redaction;

/// <summary>Values that a name says are secret, in JSON, YAML, environment files, command lines, headers, queries and connection strings.</summary>
static class AssignmentRules
{
    const int MostName = 64, MostValue = 512;
    static readonly SearchValues<char> s_date = SearchValues.Create("0123456789-:.TZ+ ");

    /// <param name="sign">Of <c>=</c> or <c>:</c>.</param>
    public static void At(ref Scan scan, int sign)
    {
        var says = KeyWords.Of(Name(ref scan, sign));
        if (says == NameSays.Nothing) return;
        var (start, end, quote) = Value(ref scan, sign);
        if (end <= start) return;
        if (says == NameSays.Format)
        {
            if (scan.Text[start..end] is "password") FormatRules.Around(ref scan, sign, start);
            return;
        }
        if (says == NameSays.Authorization) (start, end) = Credential(ref scan, start, end, quote);
        var value = scan.Text[start..end];
        if (IsSecret(says, value, quote != '\0' || scan.Text[sign] == '=', scan.Text[sign] == ':' && quote == '\0' && HasMoreWords(ref scan, end)))
            scan.Add(start, end, says switch { NameSays.Password => SecretKind.Password, NameSays.Phone => SecretKind.Phone, _ => SecretKind.Key }, "named");
    }

    static bool IsSecret(NameSays says, ReadOnlySpan<char> value, bool isMarked, bool isProse)
    {
        if (Words.IsPlaceholder(value)) return false;
        var isLot = Randomness.IsLot(value);
        if (isProse && !isLot) return false;
        return says switch
        {
            NameSays.Password => value.Length >= 4 && !value.ContainsAny(" \t") && (HasMore(value) || (isMarked && value.Length >= 6)) && !IsNumber(value),
            // The header has nothing else in that place.
            NameSays.Authorization => value.Length >= 8 && !value.ContainsAny(" \t") && HasMore(value),
            NameSays.Secret => value.Length >= 8 && !value.ContainsAny(" \t") && (value.Length < 16 ? HasMore(value) && value.ContainsAnyInRange('0', '9') && !IsDate(value) : isLot || IsUnlikeWords(value)),
            NameSays.Perhaps => value.Length >= 20 && !value.ContainsAny(" \t,") && (Randomness.IsMixed(value) || isLot && !value.ContainsAny("-/.")) && !TokenRules.IsEncodedText(value),
            NameSays.Phone => IsPhone(value),
            _ => false,
        };
    }

    /// <summary>A word of letters alone may be the name of something; with a digit, a sign or a capital within it is a password.</summary>
    static bool HasMore(ReadOnlySpan<char> value)
    {
        for (var i = 0; i < value.Length; i++)
            if (!char.IsAsciiLetterLower(value[i]) && !(i == 0 && char.IsAsciiLetterUpper(value[0]))) return true;
        return false;
    }

    /// <summary>One piece with digits in it, or with capitals all over.</summary>
    static bool IsUnlikeWords(ReadOnlySpan<char> value) => Randomness.Distinct(value) >= 8 &&
        (Randomness.Changes(value) >= 0.3 || (value.ContainsAnyInRange('0', '9') && !value.ContainsAny("-_./")));

    /// <summary>A limit (<c>maxPassword: 128</c>) and not a value.</summary>
    static bool IsNumber(ReadOnlySpan<char> value) => value.Length < 6 && !value.ContainsAnyExceptInRange('0', '9');

    static bool IsDate(ReadOnlySpan<char> value) => !value.ContainsAnyExcept(s_date);

    static bool IsPhone(ReadOnlySpan<char> value)
    {
        var digits = 0;
        foreach (var c in value)
            if (char.IsAsciiDigit(c)) digits++;
            else if (c is not (' ' or '-' or '.' or '(' or ')' or '/' or '+')) return false;
        return digits is >= 7 and <= 15;
    }

    /// <summary>The name before a sign, without quotes, brackets and blanks around it.</summary>
    static ReadOnlySpan<char> Name(ref Scan scan, int sign)
    {
        var end = sign;
        while (end > 0 && sign - end < 8 && scan.Text[end - 1] is ' ' or '\t' or '"' or '\'' or '`' or '\\' or ']' or '*') end--;
        var start = end;
        while (start > 0 && end - start < MostName && Letters.Key.Has(scan.Text[start - 1])) start--;
        scan.Work += sign - start + 1;
        return scan.Text[start..end];
    }

    /// <summary>The value behind a sign: what its quotes hold, or as far as it goes without them.</summary>
    static (int Start, int End, char Quote) Value(ref Scan scan, int sign)
    {
        var start = sign + 1;
        if (scan[start] is '=' or '>') start++;
        while (start - sign < 12 && scan[start] is ' ' or '\t') start++;
        // JSON in JSON has its quotes behind backslashes.
        var slashes = start;
        while (start - slashes < 3 && scan[start] == '\\' && scan[start + 1] is '\\' or '"' or '\'') start++;
        var quote = scan[start] is '"' or '\'' or '`' ? scan[start] : '\0';
        if (quote != '\0') start++;
        var end = start;
        var limit = Math.Min(scan.Text.Length, start + MostValue);
        while (end < limit && !(quote != '\0' ? scan.Text[end] == quote || scan.Text[end] is '\n' or '\r' : IsEnd(scan.Text[end]))) end++;
        scan.Work += end - sign;
        if (quote != '\0' && (end == limit || scan.Text[end] != quote)) return (start, start, quote);
        while (quote != '\0' && end > start && scan.Text[end - 1] == '\\') end--;
        if (quote == '\0') while (end > start && scan.Text[end - 1] is '.' or ':') end--;
        return (start, end, quote);
    }

    static bool IsEnd(char c) => c is ' ' or '\t' or '\r' or '\n' or '"' or '\'' or '`' or ',' or ';' or '&' or '<' or '>' or ')' or ']' or '}' or '|';

    /// <summary>What follows on the line is neither its end nor a comment nor another member.</summary>
    static bool HasMoreWords(ref Scan scan, int end)
    {
        while (scan[end] is ' ' or '\t') end++;
        return char.IsAsciiLetterOrDigit(scan[end]);
    }

    /// <summary>Behind <c>Bearer</c>, <c>Basic</c> and their kind.</summary>
    static (int Start, int End) Credential(ref Scan scan, int start, int end, char quote)
    {
        var value = scan.Text[start..end];
        var blank = value.IndexOf(' ');
        if (quote != '\0') return blank < 0 ? (start, end) : (start + blank + 1, end);
        if (scan[end] != ' ' || !value.ContainsAnyExceptInRange('0', '9') || value.Length > 12) return (start, end);
        return (end + 1, scan.Run(end + 1, Letters.Token68, MostValue));
    }
}
