namespace Photon.Ai.Redaction;

/// <summary>
/// Whether characters look drawn by lot. Entropy alone takes long words for secrets; how often the kind of character changes from one to the
/// next (0.62 where 62 characters are drawn from, 0.3 in camelCase) tells them apart.
/// </summary>
static class Randomness
{
    /// <summary>How many different characters there are.</summary>
    public static int Distinct(ReadOnlySpan<char> text)
    {
        ulong low = 0, high = 0;
        foreach (var c in text)
            if (c < 64) low |= 1UL << c;
            else high |= 1UL << (c & 63);
        return System.Numerics.BitOperations.PopCount(low) + System.Numerics.BitOperations.PopCount(high);
    }

    /// <summary>Bits a character, by Shannon.</summary>
    public static double Entropy(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[128];
        counts.Clear();
        foreach (var c in text) counts[c & 127]++;
        var sum = 0.0;
        foreach (var count in counts)
            if (count > 0) sum -= count * Math.Log2((double)count / text.Length);
        return sum / text.Length;
    }

    /// <summary>The share of neighbours that are of different kinds: small letter, capital, digit, other.</summary>
    public static double Changes(ReadOnlySpan<char> text)
    {
        var changes = 0;
        for (var i = 1; i < text.Length; i++)
            if (Kind(text[i]) != Kind(text[i - 1])) changes++;
        return text.Length < 2 ? 0 : (double)changes / (text.Length - 1);
    }

    /// <summary>Small letters, capitals and digits, drawn by lot from all of them; a long one may happen to have no digit.</summary>
    public static bool IsMixed(ReadOnlySpan<char> text)
    {
        var kinds = 0;
        foreach (var c in text) kinds |= 1 << Kind(c);
        return ((kinds & 7) == 7 || ((kinds & 3) == 3 && text.Length >= 32)) && Changes(text) >= 0.4 && Entropy(text) >= Math.Min(4.0, Math.Log2(text.Length) - 0.9);
    }

    /// <summary>Letters and digits among each other, as keys of few alphabets are: hexadecimal, small letters and digits.</summary>
    public static bool IsLot(ReadOnlySpan<char> text)
    {
        var letters = 0;
        var digits = 0;
        foreach (var c in text)
            if (char.IsAsciiDigit(c)) digits++;
            else if (char.IsAsciiLetter(c)) letters++;
        return letters >= 3 && digits >= 2 && Changes(text) >= 0.22 && Distinct(text) >= Math.Min(8, text.Length / 2) && Entropy(text) >= 2.6;
    }

    static int Kind(char c) => char.IsAsciiLetterLower(c) ? 0 : char.IsAsciiLetterUpper(c) ? 1 : char.IsAsciiDigit(c) ? 2 : 3;
}
