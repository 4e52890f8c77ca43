namespace Photon.Ai.Redaction;

/// <summary>What belongs to a person: addresses of e-mail, numbers of telephones, of accounts and of cards.</summary>
static class PersonRules
{
    /// <summary>RFC 2606 keeps these for examples, so that they are nobody's.</summary>
    static readonly string[] s_nobodys = ["example.com", "example.org", "example.net", ".example", ".test", ".invalid", ".localhost"];

    public static void Email(ref Scan scan, int at)
    {
        var start = at;
        while (start > 0 && at - start < 64 && Letters.Local.Has(scan.Text[start - 1])) start--;
        scan.Work += at - start;
        while (start < at && scan.Text[start] is '.' or '-' or '%' or '+') start++;
        var end = scan.Run(at + 1, Letters.Host, 253);
        while (end > at && scan.Text[end - 1] is '.' or '-') end--;
        var host = scan.Text[(at + 1)..end];
        var dot = host.LastIndexOf('.');
        if (start == at || dot < 1 || host.Length - dot < 3 || host[(dot + 1)..].ContainsAnyInRange('0', '9') || host[0] is '.' or '-') return;
        if (scan.Text[start..at] is "git") return;
        foreach (var nobody in s_nobodys)
            if (host.EndsWith(nobody, StringComparison.OrdinalIgnoreCase)) return;
        scan.Add(start, end, SecretKind.Email, "email");
    }

    /// <summary>International: <c>+</c>, 8 to 15 digits in groups. Or an area in brackets, as in North America.</summary>
    public static void Phone(ref Scan scan, int start)
    {
        if (char.IsAsciiLetterOrDigit(scan[start - 1]) || !char.IsAsciiDigit(scan[start + 1]) || scan[start + 1] == '0') return;
        var isArea = scan.Text[start] == '(';
        var (end, digits, _) = Groups(ref scan, start + 1, 24);
        if (isArea ? digits == 10 && scan[start + 4] == ')' : digits is >= 8 and <= 15) scan.Add(start, end, SecretKind.Phone, "phone");
    }

    /// <summary>A card by brand and checksum, or a telephone as in North America: three, three and four digits.</summary>
    public static void Number(ref Scan scan, int start)
    {
        if (start > 0 && scan.Text[start - 1] is '.' or '-' or '+' or '(' or '_' or '/') return;
        var (end, digits, groups) = Groups(ref scan, start, 26);
        if (digits is >= 13 and <= 19 && IsCard(scan.Text[start..end], digits)) scan.Add(start, end, SecretKind.Card, "card");
        else if (digits == 10 && groups == 3 && end - start == 12 && !char.IsAsciiDigit(scan.Text[start + 3]) && scan.Text[start + 3] == scan.Text[start + 7]) scan.Add(start, end, SecretKind.Phone, "phone");
    }

    /// <summary>ISO 13616: country, check digits, account; the remainder of 97 is one.</summary>
    public static void Iban(ref Scan scan, int start)
    {
        if (!char.IsAsciiLetterUpper(scan[start + 1]) || !char.IsAsciiDigit(scan[start + 3])) return;
        if (start > 0 && scan.Text[start - 1] is '-' or '_' or '/') return;
        var end = start;
        var letters = 0;
        var rest = 0;
        var head = 0;
        for (var i = start; i < scan.Text.Length && i < start + 45 && letters < 34; i++)
        {
            var c = scan.Text[i];
            scan.Work++;
            if (c == ' ' && letters > 0 && letters % 4 == 0 && Letters.UpperWord.Has(scan[i + 1])) continue;
            if (!Letters.UpperWord.Has(c)) break;
            var value = char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;
            if (letters++ < 4) head = head * (value > 9 ? 100 : 10) + value;
            else rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
            end = i + 1;
            if (letters >= 15 && !char.IsAsciiLetterOrDigit(scan[end]) && (rest * 1_000_000L + head) % 97 == 1)
            {
                scan.Add(start, end, SecretKind.Iban, "iban");
                return;
            }
        }
    }

    /// <summary>Digits, with one or two separators between groups of them.</summary>
    static (int End, int Digits, int Groups) Groups(ref Scan scan, int start, int most)
    {
        var (end, digits, groups, gap) = (start, 0, 1, 0);
        var limit = Math.Min(scan.Text.Length, start + most);
        var i = start;
        for (; i < limit; i++)
        {
            if (char.IsAsciiDigit(scan.Text[i]))
            {
                if (gap > 0) groups++;
                (end, digits, gap) = (i + 1, digits + 1, 0);
            }
            else if (!Letters.Phone.Has(scan.Text[i]) || ++gap > 2) break;
        }
        scan.Work += i - start;
        return char.IsAsciiLetterOrDigit(scan[end]) || scan[end] is '_' || (scan[end] is '-' or '.' or ':' && char.IsAsciiLetterOrDigit(scan[end + 1])) ? (end, 0, 0) : (end, digits, groups);
    }

    static bool IsCard(ReadOnlySpan<char> text, int digits)
    {
        Span<int> number = stackalloc int[digits];
        var count = 0;
        foreach (var c in text)
            if (char.IsAsciiDigit(c)) number[count++] = c - '0';
            else if (c is not (' ' or '-')) return false;
        var two = number[0] * 10 + number[1];
        var four = two * 100 + number[2] * 10 + number[3];
        var isBrand = digits switch
        {
            15 => two is 34 or 37,
            14 => two is 36 or 38 or 30,
            16 => number[0] == 4 || two is >= 51 and <= 55 || four is >= 2221 and <= 2720 || four == 6011 || two is 65 or 35 or 62,
            13 or 19 => number[0] == 4 || two == 62,
            _ => false,
        };
        var sum = 0;
        for (var i = 0; i < digits; i++)
        {
            var value = number[digits - 1 - i];
            sum += i % 2 == 0 ? value : value > 4 ? value * 2 - 9 : value * 2;
        }
        return isBrand && sum % 10 == 0;
    }
}
