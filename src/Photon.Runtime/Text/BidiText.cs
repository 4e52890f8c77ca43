using System.Globalization;
using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>What matters of Unicode's directions in a host name.</summary>
enum BidiKind : byte
{
    Left,

    /// <summary>R and AL.</summary>
    Right,
    ArabicNumber,
    Number,

    /// <summary>Marks, which take the direction of what they stand on.</summary>
    Mark,
    Neutral,
}

/// <summary>The Bidi rule of RFC 5893, section 2.</summary>
static class BidiText
{
    public static bool IsLabel(List<int> codes)
    {
        var first = Of(codes[0]);
        if (first is not (BidiKind.Left or BidiKind.Right)) return false;
        int last = codes.Count - 1;
        while (last > 0 && Of(codes[last]) == BidiKind.Mark) last--;
        var end = Of(codes[last]);
        if (first == BidiKind.Left)
            return end is BidiKind.Left or BidiKind.Number && !codes.Exists(code => Of(code) is BidiKind.Right or BidiKind.ArabicNumber);
        return end is BidiKind.Right or BidiKind.Number or BidiKind.ArabicNumber && !codes.Exists(code => Of(code) == BidiKind.Left)
            && !(codes.Exists(code => Of(code) == BidiKind.Number) && codes.Exists(code => Of(code) == BidiKind.ArabicNumber));
    }

    public static BidiKind Of(int code)
    {
        if (code is >= '0' and <= '9' or >= 0x6F0 and <= 0x6F9) return BidiKind.Number;
        if (code is >= 0x660 and <= 0x669 or 0x66B or 0x66C or >= 0x600 and <= 0x605 or 0x6DD or >= 0x10D30 and <= 0x10D39 or >= 0x10E60 and <= 0x10E7E) return BidiKind.ArabicNumber;
        var category = Rune.IsValid(code) ? Rune.GetUnicodeCategory(new Rune(code)) : UnicodeCategory.Surrogate;
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) return BidiKind.Mark;
        if (code is >= 0x590 and <= 0x8FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFE or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF) return BidiKind.Right;
        return category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber ? BidiKind.Left : BidiKind.Neutral;
    }
}
