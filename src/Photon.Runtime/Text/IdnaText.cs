using System.Globalization;
using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>
/// Labels beyond ASCII as RFC 5891 (section 5.4) lets them be registered, by the properties that RFC 5892 derives from
/// Unicode's and the rules of context in its appendix A.
/// </summary>
static class IdnaText
{
    const int NonJoiner = 0x200C, Joiner = 0x200D;

    /// <summary>Marks that take a consonant's vowel (canonical combining class 9).</summary>
    static readonly HashSet<int> Viramas =
    [
        0x94D, 0x9CD, 0xA4D, 0xACD, 0xB4D, 0xBCD, 0xC4D, 0xCCD, 0xD3B, 0xD3C, 0xD4D, 0xDCA, 0xE3A, 0xEBA, 0xF84, 0x1039, 0x103A, 0x1714, 0x1715, 0x1734, 0x17D2,
        0x1A60, 0x1B44, 0x1BAA, 0x1BAB, 0x1BF2, 0x1BF3, 0x2D7F, 0xA806, 0xA82C, 0xA8C4, 0xA953, 0xA9C0, 0xAAF6, 0xABED, 0x10A3F, 0x11046, 0x11070, 0x1107F, 0x110B9,
        0x11133, 0x11134, 0x111C0, 0x11235, 0x112EA, 0x1134D, 0x11442, 0x114C2, 0x115BF, 0x1163F, 0x116B6, 0x1172B, 0x11839, 0x1193D, 0x1193E, 0x119E0, 0x11A34,
        0x11A47, 0x11A99, 0x11C3F, 0x11D44, 0x11D45, 0x11D97,
    ];

    /// <summary>Arabic letters that join only to the letter before them, and those that do not join.</summary>
    static readonly HashSet<int> NotJoiningOn =
    [
        0x621, 0x622, 0x623, 0x624, 0x625, 0x627, 0x629, 0x62F, 0x630, 0x631, 0x632, 0x648, 0x671, 0x672, 0x673, 0x674, 0x675, 0x676, 0x677, .. Enumerable.Range(0x688, 0x12),
        0x6C0, .. Enumerable.Range(0x6C3, 9), 0x6CD, 0x6CF, 0x6D2, 0x6D3, 0x6D5, 0x6EE, 0x6EF, 0x710, 0x715, 0x716, 0x717, 0x718, 0x719, 0x71E, 0x728, 0x72A, 0x72C, 0x72F, 0x74D,
        0x759, 0x75A, 0x75B, 0x76B, 0x76C, 0x771, 0x773, 0x774, 0x778, 0x779,
    ];

    public static bool IsLabel(List<int> codes)
    {
        if (codes.Count == 0 || codes[0] == '-' || codes[^1] == '-' || (codes.Count > 3 && codes[2] == '-' && codes[3] == '-')) return false;
        if (Category(codes[0]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark) return false;
        for (int i = 0; i < codes.Count; i++)
            if (!IsValid(codes, i)) return false;
        var text = new StringBuilder();
        foreach (int code in codes) text.Append(new Rune(code).ToString());
        return Normal(text.ToString(), NormalizationForm.FormC) is var normal && normal == text.ToString();
    }

    static bool IsValid(List<int> codes, int i)
    {
        int code = codes[i];
        int before = i > 0 ? codes[i - 1] : 0, after = i + 1 < codes.Count ? codes[i + 1] : 0;
        return code switch
        {
            '-' or (>= '0' and <= '9') or (>= 'a' and <= 'z') => true,
            < 0x80 => false,
            // RFC 5892, 2.6: exceptions.
            0xDF or 0x3C2 or 0x6FD or 0x6FE or 0xF0B or 0x3007 => true,
            0x640 or 0x7FA or 0x302E or 0x302F or (>= 0x3031 and <= 0x3035) or 0x303B => false,
            // Appendix A.
            NonJoiner => Viramas.Contains(before) || JoinsAround(codes, i),
            Joiner => Viramas.Contains(before),
            0xB7 => before == 'l' && after == 'l',
            0x375 => IsGreek(after),
            0x5F3 or 0x5F4 => before is >= 0x591 and <= 0x5F4 or >= 0xFB1D and <= 0xFB4F,
            0x30FB => codes.Exists(IsJapanese),
            >= 0x660 and <= 0x669 => !codes.Exists(one => one is >= 0x6F0 and <= 0x6F9),
            >= 0x6F0 and <= 0x6F9 => !codes.Exists(one => one is >= 0x660 and <= 0x669),
            // Old Hangul, blocks of symbols, and what is not seen.
            (>= 0x1100 and <= 0x11FF) or (>= 0xA960 and <= 0xA97C) or (>= 0xD7B0 and <= 0xD7FB) => false,
            (>= 0x20D0 and <= 0x20FF) or (>= 0x1D100 and <= 0x1D24F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF) or 0x34F or 0x115F or 0x3164 => false,
            _ => IsLetterOrDigit(code) && IsStable(code),
        };
    }

    static bool IsLetterOrDigit(int code) => Category(code) is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.UppercaseLetter;

    /// <summary>Neither case nor compatibility makes another character of it.</summary>
    static bool IsStable(int code)
    {
        string text = new Rune(code).ToString();
        return Normal(Normal(text, NormalizationForm.FormKC).ToLowerInvariant(), NormalizationForm.FormKC) == text;
    }

    static string Normal(string text, NormalizationForm form)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (Exception exception) when (exception is ArgumentException or PlatformNotSupportedException)
        {
            // An app without ICU has no tables of the other forms; it takes texts as they are.
            return text;
        }
    }

    static bool JoinsAround(List<int> codes, int i)
    {
        int before = i - 1, after = i + 1;
        while (before >= 0 && IsTransparent(codes[before])) before--;
        while (after < codes.Count && IsTransparent(codes[after])) after++;
        return before >= 0 && after < codes.Count && JoinsOn(codes[before]) && IsJoining(codes[after]);
    }

    static bool IsTransparent(int code) => Category(code) is UnicodeCategory.NonSpacingMark;

    static bool JoinsOn(int code) => IsJoining(code) && !NotJoiningOn.Contains(code);

    static bool IsJoining(int code) => code is (>= 0x620 and <= 0x77F) or (>= 0x7CA and <= 0x7EA) or (>= 0x840 and <= 0x8C7) or (>= 0x1807 and <= 0x18AA) or (>= 0xA840 and <= 0xA872)
        && code is not (0x621 or 0x674) && Category(code) is UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter;

    static bool IsGreek(int code) => code is (>= 0x370 and <= 0x3FF and not 0x37E and not 0x387) or (>= 0x1F00 and <= 0x1FFF);

    static bool IsJapanese(int code) => code is (>= 0x3041 and <= 0x309F) or (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or 0x3005 or 0x3007
        or (>= 0x3021 and <= 0x3029) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    static UnicodeCategory Category(int code) => Rune.IsValid(code) ? Rune.GetUnicodeCategory(new Rune(code)) : UnicodeCategory.Surrogate;
}
